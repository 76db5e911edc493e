/** Every page is written out at build time; the app has no server. */
export const prerender = true;
