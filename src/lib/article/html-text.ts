import { attribute, htmlTokens } from './html-tokens';

const names = (list: string) => new Set(list.split(' '));

/** What is no part of an article's text. */
const skipped = names(
	'script style noscript template head nav footer aside form button select textarea svg math iframe object audio ' +
		'video canvas figcaption dialog menu map applet frameset title'
);

/** Have no content and no closing tag. */
const empty = names('area base br col embed hr img input link meta param source track wbr');

/** What begins and ends a line of its own. */
const blocks = names(
	'address article blockquote body caption center dd details div dl dt fieldset figure h1 h2 h3 h4 h5 h6 header hr ' +
		'html li main ol p pre section summary table tbody td tfoot th thead tr ul'
);

/**
 * The text of HTML, one block a paragraph, headings marked `##` and list items `•`, references undecoded. Hidden
 * elements, captions, menus, forms and scripts are left out.
 */
export function htmlToText(html: string): string {
	const out: string[] = [];
	let line = '';
	let mark = '';
	/** The element being left out, and how many of its name are open. */
	let hidden: { name: string; open: number } | undefined;
	const flush = () => {
		const words = line
			.replace(/ ?\n ?/g, '\n')
			.replace(/ {2,}/g, ' ')
			.trim();
		if (words !== '') out.push(mark + words);
		if (words !== '') mark = '';
		line = '';
	};
	for (const token of htmlTokens(html)) {
		if (hidden) {
			if (token.kind === 'text' || token.name !== hidden.name) continue;
			hidden.open += token.kind === 'open' ? 1 : -1;
			if (hidden.open === 0) hidden = undefined;
		} else if (token.kind === 'text') line += token.text.replace(/\s+/g, ' ');
		else if (token.kind === 'close') {
			if (!blocks.has(token.name)) continue;
			flush();
			mark = '';
		} else if (!empty.has(token.name) && isHidden(token.name, token.attributes)) {
			hidden = { name: token.name, open: 1 };
		} else if (token.name === 'br') line += '\n';
		else if (blocks.has(token.name)) {
			flush();
			mark = markOf(token.name) ?? mark;
		}
	}
	flush();
	return out.join('\n\n');
}

/** A paragraph inside a list item keeps the item's mark. */
function markOf(name: string): string | undefined {
	const level = /^h([1-6])$/.exec(name)?.[1];
	if (level) return `${'#'.repeat(Number(level))} `;
	return name === 'li' ? '• ' : name === 'p' || name === 'div' ? undefined : '';
}

function isHidden(name: string, attributes: string): boolean {
	if (skipped.has(name)) return true;
	if (attributes.length < 5) return false;
	if (name === 'sup' && /reference|footnote/i.test(attributes)) return true;
	if (attribute(attributes, 'hidden') !== undefined || attribute(attributes, 'aria-hidden') === 'true')
		return true;
	return /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(
		attribute(attributes, 'style') ?? ''
	);
}
