/** A credit after the last sentence. */
export interface ClosingCredit {
	name: string;
	/** Characters from the credit's mark to the end. */
	length: number;
}

/** `… World War II. — CHINA DAILY/ANN` */
const afterDash = /[.!?”"’')]\s{0,3}((?:—|–|--?)\s{0,3}(\p{Lu}[\p{L}\d ./&’'-]{1,60}))$/u;
/** `… he said. (Reuters)`, `… said. [AP]` */
const inBrackets = /[.!?”"’']\s{1,3}([([](\p{Lu}[\p{L}\d ./&,’'-]{1,40})[\])]\.?)$/u;

/**
 * Finds the credit that closes a report, after its last full stop: `— CHINA DAILY/ANN`, `(Reuters)`, `-- AP`.
 * Give it the last 200 characters.
 */
export function findClosingCredit(end: string): ClosingCredit | undefined {
	const match = afterDash.exec(end) ?? inBrackets.exec(end);
	if (!match) return undefined;
	const name = match[2]!.trim().replace(/\.$/, '');
	// A sentence in brackets or after a dash is no credit.
	const isName = name
		.split(/[\s/]+/)
		.every((word) => /^[\p{Lu}&\d]/u.test(word) || /^(?:and|of|the|for|by|with)$/.test(word));
	return isName && name.split(/\s+/).length <= 6 ? { name, length: match[1]!.length } : undefined;
}
