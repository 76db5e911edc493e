import { crc32 } from './checksum';

/** The four letters every weights file starts with: Dateline English. */
const magic = 'DLEN';
/** The layout this reader knows; a change of layout raises it. */
export const formatVersion = 2;
/** Magic, format version (u32), CRC-32 of all that follows (u32), length of the JSON header (u32). */
const preamble = 16;

/** A matrix of small integers with a scale per row: value = integer × scale. One row is an output unit. */
export interface Matrix {
	rows: number;
	columns: number;
	values: Int8Array;
	scales: Float32Array;
}

/** The lists that numbers in the network stand for, in order. */
export interface Vocabulary {
	words: string[];
	features: string[];
	/** `UPOS/XPOS`. */
	tags: string[];
	relations: string[];
	/** `O`, `B-person`, `I-person`, … */
	names: string[];
	/** Words with the letters of their classes. */
	lexicon: [string, string][];
	/** Names in lower case, in one string a kind: `{ place: "aachen;aalborg;…" }`. */
	gazetteer: Record<'organisation' | 'place', string>;
	/** Lemmas the rules don't find: form in lower case, Penn tag, lemma. */
	lemmas: [string, string, string][];
}

/** Sizes of the network's layers, in units. */
export interface NetworkSizes {
	hidden: number;
	arc: number;
	label: number;
	word: number;
	feature: number;
}

/** A weights file read: what the network is made of. */
export interface Weights {
	/** Version of the weights: the day, and a number where there was more than one, e.g. `2026-11-24.2`. */
	version: string;
	sizes: NetworkSizes;
	vocabulary: Vocabulary;
	matrices: Map<string, Matrix>;
	/** Biases, one number an output unit. */
	vectors: Map<string, Float32Array>;
	/** What scores are divided by before softmax, so that probabilities hold: arcs, tags. */
	temperatures: { arc: number; tag: number };
}

/** What a tensor's entry in the header says. `offset` counts from the end of the header. */
interface TensorEntry {
	name: string;
	kind: 'matrix' | 'table' | 'vector';
	rows: number;
	columns: number;
	offset: number;
	/** Of a table: the largest row scale; row scales are stored as 255ths of it. */
	largestScale?: number;
}

interface Header {
	version: string;
	sizes: NetworkSizes;
	vocabulary: Vocabulary;
	temperatures: { arc: number; tag: number };
	tensors: TensorEntry[];
}

/** A weights file that can't be used; the message is a sentence. */
export class WeightsError extends Error {}

/**
 * Reads a weights file: preamble, header in JSON (sizes, vocabulary, list of tensors), then the tensors:
 * float32 scales and int8 values of a matrix, byte scales and int8 values of a table, float32 of a vector.
 * @throws WeightsError when it is none, is of another format, or is damaged
 */
export function readWeights(bytes: Uint8Array): Weights {
	// Node's Buffer is a Uint8Array whose `slice` doesn't copy: look at the bytes as plain ones.
	const file = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.length < preamble || String.fromCharCode(...file.subarray(0, 4)) !== magic)
		throw new WeightsError('This is no language model file.');
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (view.getUint32(4, true) !== formatVersion)
		throw new WeightsError('The language model is of another version than the app.');
	if (view.getUint32(8, true) !== crc32(file.subarray(12)))
		throw new WeightsError('The language model file is damaged or not complete.');
	const headerEnd = preamble + view.getUint32(12, true);
	const header = JSON.parse(new TextDecoder().decode(file.subarray(preamble, headerEnd))) as Header;
	const matrices = new Map<string, Matrix>();
	const vectors = new Map<string, Float32Array>();
	for (const entry of header.tensors) {
		const { name, rows, columns } = entry;
		const start = headerEnd + entry.offset;
		if (entry.kind === 'vector') {
			vectors.set(name, floats(file, start, columns));
			continue;
		}
		const isTable = entry.kind === 'table';
		const scales = isTable
			? byteScales(file, start, rows, entry.largestScale ?? 1)
			: floats(file, start, rows);
		const valuesStart = start + rows * (isTable ? 1 : 4);
		const values = new Int8Array(file.slice(valuesStart, valuesStart + rows * columns).buffer);
		matrices.set(name, { rows, columns, values, scales });
	}
	return {
		version: header.version,
		sizes: header.sizes,
		vocabulary: header.vocabulary,
		temperatures: header.temperatures,
		matrices,
		vectors
	};
}

function floats(file: Uint8Array, start: number, count: number): Float32Array {
	return new Float32Array(file.slice(start, start + 4 * count).buffer);
}

function byteScales(file: Uint8Array, start: number, count: number, largest: number): Float32Array {
	return Float32Array.from(file.subarray(start, start + count), (byte) => (byte / 255) * largest);
}
