import { expect, test } from 'vitest';
import { keyMeaning } from '../../../src/routes/quiz/key-meaning';

/** What a key means that is pressed on the first `selector` of some markup; there are four options. */
function pressed(key: string, markup: string, selector: string) {
	document.body.innerHTML = markup;
	let meaning: ReturnType<typeof keyMeaning>;
	addEventListener('keydown', (event) => (meaning = keyMeaning(event, 4)), { once: true });
	document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	return meaning;
}

test('digits choose and Enter goes on, anywhere on the page', () => {
	expect(pressed('2', '<p>Words</p>', 'p')).toEqual({ kind: 'choose', option: 1 });
	expect(pressed('Enter', '<p>Words</p>', 'p')).toEqual({ kind: 'go' });
});

test('digits and Enter in what unfolds mean nothing to the question', () => {
	const markup =
		'<details open><summary>More</summary><input type="radio"><p tabindex="-1">Why</p></details>';
	for (const selector of ['summary', 'input', 'p'])
		for (const key of ['2', 'Enter']) expect(pressed(key, markup, selector)).toBeUndefined();
});
