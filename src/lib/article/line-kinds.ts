import { readDateLine } from './line-dates';

/** What a block is, besides a paragraph of running text. */
export type LineKind = 'date' | 'byline' | 'caption' | 'credit' | 'furniture' | 'sign-off';

/** `(AP Photo/Jae C. Hong)`, `Image: Jambula.`, `Photo by Jane Doe`. A sentence that only speaks of pictures is none. */
const captions = [
	/(?:^|[\s.([])(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?|art|cartoon|video|file photo|credit)(?: credit| courtesy| source)?\s?(?::|\/|©)\s?["“(@]?[\p{Lu}\d].{0,80}$/u,
	/(?:^|[\s.([])(?:Images?|Photos?|Photographs?|Pictures?|Illustrations?|Graphics?|Art|Cartoon|Video|File photo|Credit|IMAGE|PHOTO|PICTURE)(?: credit| courtesy| source| Credit)?\s?(?::|\/|©)\s?\S.{0,80}$/u,
	/(?:^|[.([]\s?)(?:Image|Photo|Photograph|Picture|Illustration|Graphic|Art|Cartoon|Video|Map|Chart|AP Photo) (?:by|courtesy of|from) \p{Lu}[^,;]{1,80}$/u,
	/^(?:file (?:photo|image|picture)s?|pictured|caption)\b.{0,300}$/i,
	/(?:[/|(©] ?|\bvia )(?:getty images|getty|ap|ap photo|afp|afp photo|reuters|reuters photo|epa|epa-efe|shutterstock|istock|wikimedia commons|unsplash|xinhua|picture alliance|anadolu|handout)\W{0,3}(?:[/|,].{0,40})?$/i
];

const name = String.raw`\p{Lu}[\p{L}.’'-]*`;
const bylines = [
	new RegExp(
		`^(?:by|BY|By|story by|words by|text by|written by|report by|edited by|Written by|Reported by|Words by|Story by|Edited by)\\s{1,3}${name}(?:[\\s,/|&]{1,3}(?:and\\s|in\\s|for\\s|of\\s|the\\s|at\\s)?${name}){0,16}(?:[ ]?[,|•·].{0,60})?$`,
		'u'
	),
	/^\(?(?:additional )?(?:reporting|writing|editing|compiled|produced|translated) (?:and \w+ )?by\s.{2,300}$/i,
	/^(?:staff|associated press|reuters|bbc|cnn|senior|chief|political|science|business|sports?|health|foreign|white house|diplomatic|special)\b[\w\s,’'-]{0,40}\b(?:writer|reporter|correspondent|editor|staff)s?\b.{0,20}$/i
];

const credits = [
	/^[—–-]{1,2}\s?[\p{Lu}][^.!?]{1,60}$/u,
	/^\(?(?:sources?|via|credit|courtesy of)\s?:.{0,200}$/i,
	/^\(?(?:(?:originally|first) published (?:in|on|by|at)\b|this (?:article|story|report|piece) (?:was|is|first|originally|has)\b|©|copyright\b|\(c\)).{0,200}$/i,
	/^.{0,80}\ball rights reserved\b.{0,120}$/i,
	/^\((?:reuters|ap|afp|xinhua|ani|pti|ians|dpa|efe|tass|bbc|cnn|upi|bernama|antara|ann|kyodo|yonhap|cna|pa|aap|inquirer)\)\.?$/i,
	/^(?:reuters|ap|afp|xinhua|ani|pti|ians|dpa|tass|upi|associated press|agence france-presse|press association|agencies|the associated press)\.?$/i
];

/** What a page puts around its text. Words that open sentences too ("Share prices fell") count alone or before a colon. */
const furniture = [
	/^(?:read|see|also read|read also|read more|see also|more|watch|listen|related|related (?:articles?|stories|news|topics|content)|recommended|more on this|you may also like|most read|popular|trending|don['’]t miss|further reading|external links|sources|references|notes|sister links|tags?|topics?|filed under|categories|keywords|editor['’]s note|correction|disclaimer|updated?)\s*(?::.{0,300})?$/i,
	/^(?:read more|continue reading|keep reading|click here|click to|tap here|view (?:more|all|gallery|comments)|load more|show more|see more|sign up (?:for|to|now|here|today)|subscribe (?:to|now|for|here|today)|log in|sign in|register (?:now|here|to)|follow us|follow @|like us on|join us|share this|copy link|leave a comment|story continues|article continues|skip to|back to top|we use cookies|privacy policy|terms of (?:use|service)|contact us|support (?:us|our) |listen to this|play video|hide caption|toggle caption|enlarge this|open in |view image|last updated|get (?:the|our) (?:latest|newsletter|app)|download (?:the|our) app)\b.{0,110}$/i,
	/^(?:share|tweet|print|e-?mail|save|comments?|advertisement|ad|sponsored|promoted|newsletters?|home|menu|search|donate|live blog|subscribe|register|copy|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram)(?:[\s,|·•/]+(?:share|tweet|print|e-?mail|save|comments?|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|instagram|more|this|article|article)){0,8}\W*$/i,
	/^(?:\d{1,3}\s?(?:min|mins|minute|minutes)\s(?:read|ago)|\d{1,3}\s(?:hours?|days?)\sago|\d{1,5}\s(?:comments?|shares?|views?|likes?))\W{0,3}$/i,
	/^(?:https?:\/\/|www\.)\S+$/i,
	/^[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}$/,
	/^[^\p{L}\p{N}]*$/u,
	/^\W*(?:ends?|30|eom)\W*$/i
];

/** `I’m Bryan Lynn.`, `And I'm Mario Ritter, Jr.`, `FORECASTER LANDSEA`. */
const signOffs = [
	/^(?:(?:And )?I[’']m \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?:, Jr)?\.?\s?){1,4}$/u,
	/^FORECASTER\s[\p{Lu}/ ]{2,40}$/u
];

/**
 * What a short block is by its own words: a date line, a byline, a caption, a credit, furniture of the page (links,
 * addresses, "Read more") or a presenter's sign-off. Undefined for everything else, running text above all.
 */
export function lineKind(block: string): LineKind | undefined {
	if (block.length > 400) return undefined;
	const is = (patterns: RegExp[]) => patterns.some((pattern) => pattern.test(block));
	if (readDateLine(block)) return 'date';
	if (is(bylines)) return 'byline';
	if (is(signOffs)) return 'sign-off';
	if (is(credits)) return 'credit';
	if (is(captions)) return 'caption';
	if (is(furniture)) return 'furniture';
	return undefined;
}
