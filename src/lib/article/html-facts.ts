import { cleanText } from './clean-text';
import { attribute, htmlTokens } from './html-tokens';
import { readDay } from './line-dates';
import type { Overrides } from './read-text';

const titleMetas = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const sourceMetas = ['og:site_name', 'application-name', 'publisher'];
const dateMetas = [
	'article:published_time',
	'og:article:published_time',
	'og:published_time',
	'datepublished',
	'publish-date',
	'publish_date',
	'pubdate',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date.issued',
	'dcterms.created',
	'dc.date',
	'date'
];

/** What a page's markup says of itself, as collected in one pass. */
interface Markup {
	metas: Map<string, string>;
	headings: string[];
	title: string;
	/** From `datePublished` in JSON-LD or microdata, and `<time datetime>`, in order. */
	times: string[];
}

/** Title, day and publisher as a page's own markup gives them, and how deep and many its elements are. */
export function readPageFacts(html: string): Overrides & { elements: number; depth: number } {
	const markup: Markup = { metas: new Map(), headings: [], title: '', times: [] };
	let elements = 0;
	let depth = 0;
	let deepest = 0;
	let inside = '';
	for (const token of htmlTokens(html)) {
		if (token.kind === 'text') {
			if (inside === 'title') markup.title += token.text;
			else if (inside === 'h1') markup.headings.push((markup.headings.pop() ?? '') + token.text);
			else if (inside === 'ld') collectStated(token.text, markup);
			continue;
		}
		if (token.kind === 'close') {
			depth--;
			if (token.name === inside || token.name === 'script') inside = '';
			continue;
		}
		elements++;
		deepest = Math.max(deepest, ++depth);
		if (token.name === 'meta' || token.name === 'link' || token.name === 'img' || token.name === 'br')
			depth--;
		if (token.name === 'meta') collectMeta(token.attributes, markup);
		else if (token.name === 'title' && markup.title === '') inside = 'title';
		else if (token.name === 'h1') {
			inside = 'h1';
			markup.headings.push('');
		} else if (token.name === 'script' && /ld\+json/i.test(token.attributes)) inside = 'ld';
		else if (token.name === 'time') collectTime(token.attributes, markup);
	}
	return { ...stated(markup), elements, depth: deepest };
}

function collectMeta(attributes: string, { metas, times }: Markup): void {
	const name = ['property', 'name', 'itemprop']
		.map((key) => attribute(attributes, key))
		.find((value) => value);
	const value = attribute(attributes, 'content');
	if (!name || !value) return;
	if (name.toLowerCase() === 'datepublished') times.unshift(value);
	if (!metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), value);
}

function collectTime(attributes: string, { times }: Markup): void {
	const value = attribute(attributes, 'datetime');
	if (value) times.push(value);
}

function collectStated(json: string, { times }: Markup): void {
	const value = /"datePublished"\s{0,5}:\s{0,5}"([^"]{8,40})"/.exec(json.slice(0, 200_000))?.[1];
	if (value) times.unshift(value);
}

function stated({ metas, headings, title, times }: Markup): Overrides {
	const meta = (fields: string[]) =>
		fields.map((field) => metas.get(field)).find((value) => value !== undefined);
	const tidy = (text: string | undefined) =>
		cleanText(text ?? '')
			.replace(/\s+/g, ' ')
			.trim();
	const heads = headings.map(tidy).filter((text) => text !== '');
	const name =
		tidy(meta(titleMetas)) || (heads.length === 1 ? heads[0]! : withoutSite(tidy(title.slice(0, 1000))));
	const published = [meta(dateMetas), ...times].map(readDay).find((day) => day !== undefined);
	const source = tidy(meta(sourceMetas));
	return {
		...(name === '' ? {} : { title: name }),
		...(published === undefined ? {} : { published }),
		...(source === '' ? {} : { source })
	};
}

/** `Line reopens - Brackwater News` → `Line reopens`. */
function withoutSite(title: string): string {
	const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' » ', ' · '].map((mark) => title.lastIndexOf(mark)));
	return at >= 12 && title.length - at < 50 ? title.slice(0, at).trim() : title;
}
