import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Imports go one way: routes → book → sim → draw, ui, nn. These folders of ours may not be imported,
 * whether by a relative path or by $lib.
 * @param {string[]} folders
 * @param {string} message
 */
const not = (folders, message) => ({
  regex: `^(\\$lib/|(\\.\\./)+(src/)?(lib/)?)(${folders.join('|')})(/|$)`,
  message
});
const noEngine = { regex: '^@tensorflow/', message: 'Only src/lib/nn/backend.ts knows the engine.' };
const noRoute = not(['routes'], 'Nothing knows the routes.');
const noBook = not(['book'], 'Simulations and their parts do not know the book.');
const noContent = {
  regex: '\\$content|/content/',
  message: 'Only the book and the routes read the content.'
};
const otherSim = 'A simulation knows no other; what two need is machinery beside the folders, draw or nn.';

/**
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 */
const imports = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': /** @type {['error', object]} */ (['error', { patterns }]) }
});

/**
 * @param {string} object
 * @param {string[]} properties
 * @param {string} message
 */
const without = (object, properties, message) =>
  properties.map((property) => ({ object, property, message }));

export default defineConfig(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      '.cache/',
      'src/fonts/',
      'handouts/',
      // AssemblyScript: its compiler checks it.
      'src/lib/nn/kernels/assembly/',
      'test-results/',
      'playwright-report/'
    ]
  },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['src/**'], languageOptions: { globals: globals.browser }, rules: { 'no-console': 'error' } },
  { files: ['scripts/**', 'tests/**', '*.js', '*.ts'], languageOptions: { globals: globals.node } },
  // These hand functions to a browser.
  { files: ['scripts/{handouts,measure}.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  {
    rules: {
      eqeqeq: 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Links are written as paths; every page is prerendered, and a broken one stops the build.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  imports(['src/**'], noEngine),
  imports(['src/lib/book/**'], noEngine, noRoute),
  imports(['src/lib/sim/*'], noEngine, noRoute, noBook, noContent),
  imports(
    ['src/lib/{draw,ui,i18n}/**'],
    noEngine,
    noRoute,
    noBook,
    noContent,
    not(
      ['nn', 'sim/(?!(params|address|random|define)(\\.ts)?$).+'],
      'Drawing and controls know no simulation.'
    )
  ),
  imports(['src/lib/sim/*/**'], noEngine, noRoute, noBook, noContent, not(['sim'], otherSim), {
    regex: '^\\.\\./[^./]+/',
    message: otherSim
  }),
  imports(
    ['src/lib/sim/*/model.ts'],
    {
      regex:
        '^(?!\\./|\\.\\./(params|random|define)(\\.ts)?$|\\.\\./\\.\\./draw/format(\\.ts)?$|\\.\\./\\.\\./nn(/|$))',
      message: 'A model is mathematics: it imports ../params, ../random, ../define, draw/format and nn alone.'
    },
    {
      regex: '\\.svelte$|/(View|text\\.\\w+|index)(\\.ts)?$',
      message: 'A model does not know its picture or its words.'
    }
  ),
  imports(
    ['src/lib/nn/**'],
    noEngine,
    not(['sim', 'draw', 'ui', 'i18n', 'book', 'routes'], 'The core imports nothing of ours.')
  ),
  imports(
    ['src/lib/nn/{backend.ts,operations.ts,kernels/**}'],
    not(['sim', 'draw', 'ui', 'i18n', 'book', 'routes'], 'The core imports nothing of ours.')
  ),
  {
    files: [
      'src/lib/nn/**',
      'src/lib/sim/*/model.ts',
      'src/lib/sim/{run,params,random,history,address,goal}.ts'
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        ...without('Math', ['random'], 'Chance comes from the Random that a step is given.'),
        ...without(
          'crypto',
          ['getRandomValues', 'randomUUID'],
          'Chance comes from the Random that a step is given.'
        ),
        ...without('Date', ['now'], 'A model has no clock.'),
        ...without('performance', ['now'], 'A model has no clock.')
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'A model has no clock.'
        }
      ]
    }
  }
);
