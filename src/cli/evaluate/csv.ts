/**
 * The rows of a table of comma-separated values by the names in its first row (RFC 4180); cells may stand in quotation
 * marks, with marks doubled, commas and line breaks in them. Semicolons do too, as some spreadsheets write them.
 */
export function readTable(text: string): Record<string, string>[] {
	const clean = text.replace(/^\uFEFF/, '');
	const separator = /^[^,;\n]*;/.test(clean) ? ';' : ',';
	const [names = [], ...rows] = cellsOf(clean, separator);
	return rows
		.filter((row) => row.some((cell) => cell !== ''))
		.map((row) => Object.fromEntries(names.map((name, at) => [name.trim(), row[at] ?? ''])));
}

function cellsOf(text: string, separator: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at]!;
		if (isQuoted) {
			if (character !== '"') cell += character;
			else if (text[at + 1] === '"') cell += text[(at += 1)];
			else isQuoted = false;
		} else if (character === '"' && cell === '') isQuoted = true;
		else if (character === separator || character === '\n') {
			rows.at(-1)!.push(cell.replace(/\r$/, ''));
			cell = '';
			if (character === '\n') rows.push([]);
		} else cell += character;
	}
	rows.at(-1)!.push(cell.replace(/\r$/, ''));
	return rows;
}
