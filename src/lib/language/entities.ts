import type { Scores } from './network';
import type { Token } from './types';

type Entity = NonNullable<Token['entity']>;

/**
 * The names among tokens by Viterbi's algorithm: the likeliest labels in which `I-x` follows only `B-x`
 * or `I-x`.
 * @param names probabilities in rows; the first row is the root's place and left out
 * @returns for each token the name it is part of, or none
 */
export function readEntities(
	names: Pick<Scores, 'values' | 'width'>,
	labels: readonly string[],
	count: number
): (Entity | undefined)[] {
	const { values, width } = names;
	const best = new Float64Array((count + 1) * width);
	const from = new Int32Array((count + 1) * width);
	for (let place = 1; place <= count; place++) {
		for (let label = 0; label < labels.length; label++) {
			let previous = -1;
			for (let before = 0; before < labels.length; before++) {
				if (!mayFollow(labels[label]!, place === 1 ? 'O' : labels[before]!)) continue;
				if (previous < 0 || best[(place - 1) * width + before]! > best[(place - 1) * width + previous]!)
					previous = before;
			}
			const at = place * width + label;
			from[at] = Math.max(previous, 0);
			best[at] =
				previous < 0 ? -Infinity : best[(place - 1) * width + previous]! + Math.log(values[at]! + 1e-12);
		}
	}
	const entities: (Entity | undefined)[] = new Array(count).fill(undefined);
	let label = 0;
	for (let k = 1; k < labels.length; k++)
		if (best[count * width + k]! > best[count * width + label]!) label = k;
	for (let place = count; place >= 1; place--) {
		const name = labels[label]!;
		if (name !== 'O') {
			const type = name.slice(2) as Entity['type'];
			const probability = typeProbability(values, place * width, labels, type);
			entities[place - 1] = { type, begins: name.startsWith('B-'), probability };
		}
		label = from[place * width + label]!;
	}
	return entities;
}

/** The probability that a token is part of a name of a type, first word or not. */
function typeProbability(all: Float32Array, row: number, labels: readonly string[], type: string): number {
	return labels.reduce((sum, label, i) => sum + (label.slice(2) === type ? all[row + i]! : 0), 0);
}

function mayFollow(label: string, before: string): boolean {
	return !label.startsWith('I-') || before.slice(2) === label.slice(2);
}
