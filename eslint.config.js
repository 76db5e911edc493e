import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The line that data travels, left to right: a station may import only itself and what lies to its left. */
const line = [
	'words',
	'article',
	'language',
	'facts',
	'questions',
	'grading',
	'quiz',
	'learning',
	'storage',
	'exchange'
];
const engine = ['words', 'article', 'language', 'facts', 'questions', 'grading', 'learning'];

/** Forbids a station everything to its right, and the engine Svelte. */
const stations = line.map((name, place) => ({
	files: [`src/lib/${name}/**/*.ts`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						group: [...line.slice(place + 1), 'ui', 'engine'].flatMap((later) => [
							`**/${later}/**`,
							`$lib/${later}/**`
						]),
						message: `${name}/ must not know what lies to its right in the line.`
					},
					...(engine.includes(name)
						? [{ group: ['svelte', 'svelte/*', '$app/*'], message: 'The engine never imports Svelte.' }]
						: [])
				]
			}
		]
	}
}));

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'static/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'svelte/no-at-html-tags': 'error',
			'@typescript-eslint/no-non-null-assertion': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/storage/**', 'src/routes/+layout.svelte', 'src/cli/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'localStorage', message: 'Only storage/ names localStorage.' }
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'Time is an argument.' },
				{ object: 'Math', property: 'random', message: 'Chance is an argument.' }
			]
		}
	},
	...stations,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	}
);
