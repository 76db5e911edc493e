// Turns the trainer's floats into the weights file that the app loads: small integers with a scale a row.
import { crc32 } from 'node:zlib';

const magic = 'DLEN';
const formatVersion = 2;
/** Embeddings: a row an entry. All other matrices come as inputs by outputs and are turned. */
const tables = ['words', 'features'];

/**
 * The bytes of a weights file.
 * @param {object} source
 * @param {{ sizes: Record<string, number>, parameters: [string, number, number][] }} source.layout what the trainer wrote, in order
 * @param {Float32Array} source.floats its parameters
 * @param {object} source.vocabulary
 * @param {string} source.version
 * @param {{ arc: number, tag: number }} source.temperatures
 * @param {{ dense: number, table: number }} bits of a weight
 */
export function makeWeightsFile({ layout, floats, vocabulary, version, temperatures }, bits) {
	const entries = [];
	const parts = [];
	let offset = 0;
	const add = (entry, ...bytes) => {
		entries.push({ ...entry, offset });
		for (const part of bytes) {
			parts.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
			offset += part.byteLength;
		}
	};
	let at = 0;
	for (const [name, rows, columns] of layout.parameters) {
		const values = floats.subarray(at, at + rows * columns);
		at += rows * columns;
		if (name.endsWith('.bias')) add({ name, kind: 'vector', rows: 1, columns }, values.slice());
		else if (tables.includes(name)) {
			const { largest, scales, integers } = quantiseTable(values, rows, columns, bits.table);
			add({ name, kind: 'table', rows, columns, largestScale: largest }, scales, integers);
		} else {
			const { scales, integers } = quantiseRows(turn(values, rows, columns), columns, rows, bits.dense);
			add({ name, kind: 'matrix', rows: columns, columns: rows }, scales, integers);
		}
	}
	const header = Buffer.from(
		JSON.stringify({ version, sizes: layout.sizes, temperatures, vocabulary, tensors: entries })
	);
	const preamble = Buffer.alloc(16);
	preamble.write(magic, 'latin1');
	preamble.writeUInt32LE(formatVersion, 4);
	preamble.writeUInt32LE(header.length, 12);
	const file = Buffer.concat([preamble, header, ...parts]);
	file.writeUInt32LE(crc32(file.subarray(12)), 8);
	return file;
}

function turn(values, rows, columns) {
	const turned = new Float32Array(rows * columns);
	for (let r = 0; r < rows; r++)
		for (let c = 0; c < columns; c++) turned[c * rows + r] = values[r * columns + c];
	return turned;
}

/** Rounds each row to integers of `bits` with the scale that loses least. */
function quantiseRows(values, rows, columns, bits) {
	const limit = 2 ** (bits - 1) - 1;
	const scales = new Float32Array(rows);
	const integers = new Int8Array(rows * columns);
	for (let r = 0; r < rows; r++) {
		const row = values.subarray(r * columns, (r + 1) * columns);
		scales[r] = bestScale(row, limit);
		for (let c = 0; c < columns; c++) integers[r * columns + c] = rounded(row[c], scales[r], limit);
	}
	return { scales, integers };
}

/** As {@link quantiseRows}, the scales themselves in a byte each: 255ths of the largest. */
function quantiseTable(values, rows, columns, bits) {
	const limit = 2 ** (bits - 1) - 1;
	const exact = Float32Array.from({ length: rows }, (_, r) =>
		bestScale(values.subarray(r * columns, (r + 1) * columns), limit)
	);
	const largest = exact.reduce((a, b) => Math.max(a, b), 1e-9);
	const scales = Uint8Array.from(exact, (scale) => Math.max(1, Math.round((scale / largest) * 255)));
	const integers = new Int8Array(rows * columns);
	for (let i = 0; i < integers.length; i++) {
		const scale = Math.fround((scales[Math.floor(i / columns)] / 255) * largest);
		integers[i] = rounded(values[i], scale, limit);
	}
	return { scales, integers, largest };
}

/** Among scales at and below the one that fits the largest value, that of the least squared error. */
function bestScale(row, limit) {
	const most = row.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
	if (most === 0) return 1;
	let best = most / limit;
	let least = Infinity;
	for (let step = 0; step < 10; step++) {
		const scale = (most / limit) * (1 - 0.06 * step);
		let error = 0;
		for (const value of row) error += (value - rounded(value, scale, limit) * scale) ** 2;
		if (error < least) [least, best] = [error, scale];
	}
	return best;
}

function rounded(value, scale, limit) {
	return Math.max(-limit, Math.min(limit, Math.round(value / scale)));
}
