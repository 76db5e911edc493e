import { readFileSync } from 'node:fs';
import { EnglishModel } from '$lib/language/read';
import { readWeights } from '$lib/language/weights-file';

/** The bytes of the weights that the app serves. */
export const weightsFile = new Uint8Array(readFileSync('static/model/english.bin'));

/** A model with these weights, read once a test file. */
export const model = new EnglishModel(readWeights(weightsFile));
