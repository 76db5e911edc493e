import type { Matrix } from './weights-file';

/** Adds row `row` of a table of embeddings to `target`, from `start` on. */
export function addEmbedding(table: Matrix, row: number, target: Float32Array, start: number): void {
	const { columns, values, scales } = table;
	const scale = scales[row]!;
	const from = row * columns;
	for (let k = 0; k < columns; k++) target[start + k] = target[start + k]! + values[from + k]! * scale;
}

/** A matrix as plain numbers, row by row. */
export function expand({ rows, columns, values, scales }: Matrix): Float32Array {
	const numbers = new Float32Array(rows * columns);
	for (let row = 0; row < rows; row++)
		for (let i = row * columns; i < (row + 1) * columns; i++) numbers[i] = values[i]! * scales[row]!;
	return numbers;
}
