/** What a key pressed anywhere on the page means to a question. */
export type KeyMeaning = { kind: 'choose'; option: number } | { kind: 'go' };

/** Elements that have a use of their own for Enter. */
const operated = 'a, button, details, input, textarea, select, [contenteditable]';
/** Elements that one types or chooses in by number, and what is folded away: a digit there is not for the question. */
const typedIn = 'input:not([type="radio"], [type="checkbox"]), textarea, select, details, [contenteditable]';

/**
 * Digits choose one of the first nine options; Enter checks or goes on where nothing in focus has a use for it.
 * Undefined for every other key, for keys with a modifier and for keys held down.
 */
export function keyMeaning(event: KeyboardEvent, options: number): KeyMeaning | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented)
		return undefined;
	const target = event.target instanceof Element ? event.target : undefined;
	if (event.key === 'Enter') return target?.closest(operated) ? undefined : { kind: 'go' };
	const option = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
	if (option < 0 || option >= options || target?.closest(typedIn)) return undefined;
	return { kind: 'choose', option };
}
