import { expect, test } from 'vitest';
import { readNews } from '../../support/read-news';

const report = (role: string) => `Leaders meet in the capital

November 9, 2009

BERLIN — ${role} Lech Walesa opened the meeting on Monday. British Prime Minister Gordon Brown spoke after him in the old town hall. Russian President Dmitry Medvedev arrived on Sunday. The leaders spoke about trade for three hours, and a choir of 40 children sang for them.`;

const roleStems = (text: string) =>
	readNews(text)
		.questions.filter((question) => question.rule.startsWith('who.role'))
		.map((question) => question.stem);

test('who holds an office is asked of its holder', () => {
	expect(roleStems(report('Polish President'))).toContain('Who was the Polish President in November 2009?');
});

test('who held it before is never given for its holder', () => {
	expect(roleStems(report('Former Polish President'))).not.toContain(
		'Who was the Polish President in November 2009?'
	);
	expect(roleStems(report('Former Polish President'))).toContain(
		'Who was the British Prime Minister in November 2009?'
	);
});
