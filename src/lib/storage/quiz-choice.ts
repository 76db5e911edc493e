/**
 * What the learner chose for quizzes besides their length, as it is kept in the settings. A file of its own: the home
 * page reads the settings and has no use for it.
 */
import * as v from 'valibot';
import { factKinds, forms, levels, type QuizChoice } from '../questions/draw-quiz';

const choiceSchema = v.object({
	level: v.optional(oneOf(levels)),
	without: v.array(oneOf(factKinds)),
	form: v.optional(oneOf(forms))
});

/** The choice in the settings; any question may be asked where there is none, or none that can be read. */
export function readQuizChoice(kept: unknown): QuizChoice {
	const read = v.safeParse(choiceSchema, kept);
	return read.success ? quizChoice(read.output) : {};
}

/** What to keep of a choice: nothing where any question may be asked. */
export function keptChoice({ level, without = [], form }: QuizChoice): unknown {
	return level || without.length > 0 || form ? { level, without, form } : undefined;
}

/** A choice of parts that may be missing. */
export function quizChoice({
	level,
	without,
	form
}: { [part in keyof QuizChoice]: QuizChoice[part] | undefined }): QuizChoice {
	return { ...(level && { level }), ...(without?.length && { without }), ...(form && { form }) };
}

function oneOf<T>(values: readonly T[]) {
	return v.custom<T>((value) => values.includes(value as T));
}
