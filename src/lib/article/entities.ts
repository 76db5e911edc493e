/** Named character references that news texts are found with when a copy went wrong. */
const named: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	shy: '',
	zwnj: '',
	zwj: '',
	ndash: '–',
	mdash: '—',
	minus: '−',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	sbquo: '‚',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	bull: '•',
	middot: '·',
	times: '×',
	deg: '°',
	frac12: '½',
	frac14: '¼',
	frac34: '¾',
	pound: '£',
	euro: '€',
	yen: '¥',
	cent: '¢',
	copy: '©',
	reg: '®',
	trade: '™',
	sect: '§',
	agrave: 'à',
	aacute: 'á',
	acirc: 'â',
	atilde: 'ã',
	auml: 'ä',
	aring: 'å',
	aelig: 'æ',
	ccedil: 'ç',
	egrave: 'è',
	eacute: 'é',
	ecirc: 'ê',
	euml: 'ë',
	igrave: 'ì',
	iacute: 'í',
	icirc: 'î',
	iuml: 'ï',
	ntilde: 'ñ',
	ograve: 'ò',
	oacute: 'ó',
	ocirc: 'ô',
	otilde: 'õ',
	ouml: 'ö',
	oslash: 'ø',
	szlig: 'ß',
	ugrave: 'ù',
	uacute: 'ú',
	ucirc: 'û',
	uuml: 'ü',
	yacute: 'ý',
	yuml: 'ÿ'
};

/**
 * Decodes character references left in a text: `&mdash;` → —, `&#8217;` → ’. What is no known reference stays as
 * it is; a reference to a control character or surrogate goes.
 */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g, decode);
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
	if (name !== undefined) {
		const exact = named[name];
		if (exact !== undefined) return exact;
		const lower = named[name.toLowerCase()];
		return lower === undefined ? whole : lower.toUpperCase();
	}
	const point = decimal === undefined ? parseInt(hex!, 16) : parseInt(decimal, 10);
	if (point === 0xa0) return ' ';
	if (point > 0x10ffff || point < 0x20 || (point >= 0x7f && point < 0xa0)) return '';
	return point >= 0xd800 && point <= 0xdfff ? '' : String.fromCodePoint(point);
}
