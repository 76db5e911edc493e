/**
 * What a quiz needs only after its first question stands on the screen: feedback, the result, the choice of another
 * quiz, and the controls of questions about the whole article, which come last.
 */
export { grade } from '$lib/grading';
export { default as MatchAnswer } from './answer/MatchAnswer.svelte';
export { default as OrderAnswer } from './answer/OrderAnswer.svelte';
export { default as Feedback } from './feedback/Feedback.svelte';
export { default as Overrule } from './feedback/Overrule.svelte';
export { default as Proof } from './feedback/Proof.svelte';
export { default as AnotherQuiz } from './next/AnotherQuiz.svelte';
export { nextQuiz } from './next/next-quiz';
export { default as NothingLeft } from './next/NothingLeft.svelte';
export { default as ResultScreen } from './result/ResultScreen.svelte';
