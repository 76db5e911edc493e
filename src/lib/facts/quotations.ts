import { makeFactId, textAt, type FactContext } from './context';
import { readSpeech } from './speech';
import type { QuotationFact } from './types';

/**
 * Who said what: words in quotation marks whose speaker the article names, and speech told in a clause
 * (`direct: false`). Scare quotes and titles are left out.
 */
export function findQuotations(context: FactContext): QuotationFact[] {
	const { article, sentences } = context;
	const facts: QuotationFact[] = [];
	for (const speech of readSpeech(article, sentences)) {
		if (!speech.speaker || speech.scare) continue;
		const text = textAt(context, speech).replace(/\s+/g, ' ').replace(/,$/, '').trim();
		const { speaker } = speech;
		facts.push({
			id: makeFactId('quotation', `${speaker.name}|${text}`, text),
			kind: 'quotation',
			span: { start: speech.start, end: speech.end },
			sentence: speech.sentence,
			confidence: speech.confidence,
			claim: { source: speaker.name, verb: speech.verb || 'say' },
			value: { speaker: speaker.name, text, direct: speech.manner === 'direct', speakerSpan: speaker.span }
		});
	}
	return facts;
}
