/** What a quiz needs only once something is answered: loaded after the first question stands on the screen. */
export { grade } from '$lib/grading';
export { default as Feedback } from './feedback/Feedback.svelte';
export { default as Overrule } from './feedback/Overrule.svelte';
export { default as Proof } from './feedback/Proof.svelte';
export { default as ResultScreen } from './result/ResultScreen.svelte';
