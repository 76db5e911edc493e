/** Writers of small files that tests read: a ZIP container without compression, and a Word document in one. */

/** A ZIP container that stores the files as they are. */
export function aZip(files: Record<string, string>): Uint8Array {
	const encoder = new TextEncoder();
	const locals: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const [title, data] = [encoder.encode(name), encoder.encode(content)];
		const sizes = [crc32(data), data.length, data.length];
		const local = bytes(
			[0x04034b50, 4],
			[20, 2],
			[0, 2],
			[0, 2],
			[0, 4],
			...sizes.map(four),
			[title.length, 2],
			[0, 2]
		);
		locals.push(local, title, data);
		directory.push(
			bytes(
				[0x02014b50, 4],
				[20, 2],
				[20, 2],
				[0, 2],
				[0, 2],
				[0, 4],
				...sizes.map(four),
				[title.length, 2],
				[0, 2],
				[0, 2],
				[0, 2],
				[0, 2],
				[0, 4],
				[offset, 4]
			),
			title
		);
		offset += local.length + title.length + data.length;
	}
	const size = directory.reduce((sum, { length }) => sum + length, 0);
	const count = Object.keys(files).length;
	const end = bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
	return joined([...locals, ...directory, end]);
}

/** A Word document with one paragraph a line. */
export function aWordDocument(lines: string[]): Uint8Array {
	const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
	const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
	const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
	const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
	return aZip({
		'[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
		'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`
	});
}

type Field = [value: number, width: number];

function four(value: number): Field {
	return [value, 4];
}

/** Numbers in little-endian order. */
function bytes(...fields: Field[]): Uint8Array {
	return Uint8Array.from(
		fields.flatMap(([value, width]) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 255))
	);
}

function joined(parts: Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function crc32(data: Uint8Array): number {
	let crc = ~0;
	for (const byte of data) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
	}
	return ~crc >>> 0;
}
