import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '$lib/language';
import { PlainKernel } from '$lib/language/kernel/plain-kernel';
import { EnglishModel } from '$lib/language/read';
import type { Token } from '$lib/language/types';
import { readWeights } from '$lib/language/weights-file';
import { model, weightsFile } from './model';

const find = (tokens: Token[], text: string) => tokens.find((token) => token.text === text)!;
const headOf = (tokens: Token[], text: string) => tokens[find(tokens, text).head]?.text;

/** Whether tokens are numbered in order and hang in one tree. */
function isTree(tokens: Token[]): boolean {
	const roots = tokens.filter((token) => token.head === -1).length;
	const hangs = new Set([-1]);
	return (
		roots === Math.min(1, tokens.length) &&
		tokens.every((token, i) => {
			const path: number[] = [];
			for (let at = i; !hangs.has(at) && path.length <= tokens.length; at = tokens[at]!.head) path.push(at);
			path.forEach((at) => hangs.add(at));
			return token.index === i && path.length <= tokens.length;
		})
	);
}

describe('a sentence read', () => {
	const tokens = model.read('The two ministers signed a new treaty in Paris on Monday.', 100);

	it('has subject, verb and object', () => {
		expect(find(tokens, 'signed')).toMatchObject({ head: -1, relation: 'root', upos: 'VERB', lemma: 'sign' });
		expect(find(tokens, 'ministers')).toMatchObject({ relation: 'nsubj', xpos: 'NNS', lemma: 'minister' });
		expect(headOf(tokens, 'ministers')).toBe('signed');
		expect(find(tokens, 'treaty').relation).toBe('obj');
	});

	it('tells what a number counts', () => {
		expect(find(tokens, 'two').relation).toBe('nummod');
		expect(headOf(tokens, 'two')).toBe('ministers');
	});

	it('marks the name of a place', () => {
		expect(find(tokens, 'Paris').entity).toMatchObject({ type: 'place', begins: true });
	});

	it('has spans that count from the offset', () => {
		expect(find(tokens, 'The')).toMatchObject({ start: 100, end: 103 });
		expect(tokens.at(-1)).toMatchObject({ start: 156, end: 157, text: '.' });
	});

	it('is as sure as a probability can be', () => {
		for (const { tagProbability, arcProbability } of tokens) {
			expect(tagProbability).toBeGreaterThan(0);
			expect(tagProbability).toBeLessThanOrEqual(1.0001);
			expect(arcProbability).toBeGreaterThan(0);
			expect(arcProbability).toBeLessThanOrEqual(1.0001);
		}
	});
});

describe('the model', () => {
	it('reads a passive with its subject', () => {
		const tokens = model.read('The bridge was built by engineers in 1932.', 0);
		expect(find(tokens, 'bridge').relation).toBe('nsubj:pass');
		expect(find(tokens, 'was').relation).toBe('aux:pass');
		expect(find(tokens, 'built').features).toMatchObject({ voice: 'Pass', verbForm: 'Part' });
	});

	it('marks the name of a person through both words', () => {
		const tokens = model.read('Angela Merkel met the group in Berlin.', 0);
		expect(find(tokens, 'Angela').entity).toMatchObject({ type: 'person', begins: true });
		expect(find(tokens, 'Merkel').entity).toMatchObject({ type: 'person', begins: false });
	});

	it('reads the same in plain JavaScript as in WebAssembly', () => {
		const plain = new EnglishModel(readWeights(weightsFile), () => new PlainKernel());
		expect([model.kernel, plain.kernel]).toEqual(['wasm', 'plain']);
		for (const text of ['Prices rose 3% in May, the bank said.', 'Who, if not she, would have won?']) {
			const [a, b] = [model.read(text, 0), plain.read(text, 0)];
			expect(a.map((t) => [t.text, t.xpos, t.head, t.relation])).toEqual(
				b.map((t) => [t.text, t.xpos, t.head, t.relation])
			);
			a.forEach((token, i) => expect(token.arcProbability).toBeCloseTo(b[i]!.arcProbability, 2));
		}
	}, 30_000);

	it('reads the same whatever it read before', () => {
		const text = 'The council approved the plan after a long debate.';
		const first = model.read(text, 0);
		for (let i = 0; i < 2500; i += 100)
			model.read(Array.from({ length: 100 }, (_, k) => `x${i + k}`).join(' '), 0);
		expect(model.read(text, 0)).toEqual(first);
	}, 30_000);

	it.each([
		['nothing', ''],
		['white space', ' \n\t '],
		['one sign', '.'],
		['half a surrogate pair', 'a \ud83d b \ude00'],
		['signs of many kinds', '👩‍👩‍👧 «—» ﷽ 𝕏 \u0000 \u202e नमस्ते'],
		['a sentence of 20,000 words', 'and the cat sat, '.repeat(5000)],
		['words without a mark', 'word '.repeat(1000)],
		['a word of 100,000 letters', 'a'.repeat(100_000)]
	])(
		'makes a tree of %s',
		(_, text) => {
			expect(isTree(model.read(text, 0))).toBe(true);
		},
		60_000
	);

	it('makes a tree of any text, its tokens where their words stand', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
				const tokens = model.read(text, 0);
				expect(isTree(tokens)).toBe(true);
				expect(tokens.every(({ text: word, start, end }) => text.slice(start, end) === word)).toBe(true);
			}),
			{ numRuns: 40 }
		);
	}, 30_000);
});

describe('readSentences', () => {
	it('reads each sentence of an article where it stands', () => {
		const text = 'It rained. Schools closed on Tuesday.';
		const sentences = readSentences(
			{
				id: 'x',
				text,
				paragraphs: [{ start: 0, end: 37 }],
				sentences: [
					{ start: 0, end: 10 },
					{ start: 11, end: 37 }
				]
			},
			model
		);
		expect(sentences.map(({ index, start, end }) => [index, start, end])).toEqual([
			[0, 0, 10],
			[1, 11, 37]
		]);
		const schools = sentences[1]!.tokens[0]!;
		expect(text.slice(schools.start, schools.end)).toBe('Schools');
		expect(schools.index).toBe(0);
	});
});
