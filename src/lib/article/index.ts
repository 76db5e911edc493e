/** The first station: text, HTML or a file becomes an {@link Article}. */
export { correctArticle, type Correction } from './correct-article';
export { readFile, type NamedBytes } from './read-file';
export { readHtml } from './read-html';
export { readText, type Overrides } from './read-text';
