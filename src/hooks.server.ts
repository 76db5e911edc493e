import type { Handle } from '@sveltejs/kit';

/** The two fonts that every page shows; the others wait until a name needs them. */
const isFirstFont = (path: string) => path.includes('-latin-wght-normal');

/** At build time only: lets the pages name what the browser should fetch first. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && isFirstFont(path))
	});
