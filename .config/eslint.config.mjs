import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const pages = ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'];

/** Forbids a folder of src from importing some others. The layers are records ← readers ← writers ← elements ← upgrade, with check beside writers. */
function arrows(folder, { notFrom, lit = true }) {
  const patterns = notFrom.map((other) => ({
    regex: `/${other}/`,
    message: `src/${folder} is used by src/${other}, so it cannot use it.`,
  }));
  if (!lit) patterns.push({ group: ['lit', 'lit/*'], message: `src/${folder} works without Lit.` });
  return { files: [`src/${folder}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** Forbids files of an element from importing folders that load later: at the top level, with the reader (content), or on demand (later). */
function moment(files, { notFrom, ignores = [] }) {
  const patterns = notFrom.map((folder) => ({
    regex: `/${folder}/`,
    allowTypeImports: true,
    message: `Files in ${folder}/ load at a later moment: import them with Lazy.`,
  }));
  return { files, ignores, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

const NODE_GLOBALS = ['Blob', 'Buffer', 'console', 'fetch', 'performance', 'process', 'setTimeout', 'URL'];
// scripts also contain functions that run in a page
const PAGE_GLOBALS = ['OffscreenCanvas', 'customElements', 'document', 'window'];

const noDocument = ['document', 'window', 'CSS', 'Node', 'HTMLElement', 'getComputedStyle', 'matchMedia'].map(
  (name) => ({
    name,
    message: 'These modules run anywhere: in Node, in a worker, on any document that is handed to them.',
  }),
);

const syntax = [
  {
    selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
    message: 'A class module registers nothing; its define.ts does.',
  },
];

const claims = [
  {
    selector: 'TSNonNullExpression > CallExpression[callee.property.name=/^(?:take|claim)/]',
    message: 'Words may be claimed already: say what is read then.',
  },
];

/** Dynamic imports must go through src/lazy.ts, which shares one promise, one error policy and retries. */
const lazily = [
  {
    selector:
      "ImportExpression:not(NewExpression[callee.name='Lazy'] ImportExpression, MethodDefinition[key.name='importContent'] ImportExpression)",
    message: 'Load it with Lazy, of src/lazy.ts.',
  },
];

export default defineConfig(
  // applications are checked by their compilers
  globalIgnores(['dist/', 'storybook-static/', 'screenshots/', 'coverage/', 'release/', 'test/consumers/*/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    // allow `const { node: _, ...record }` to omit a field
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
  {
    files: pages,
    extends: [webComponents['flat/recommended'], lit['flat/recommended']],
    settings: {
      wc: {
        elementBaseClasses: [
          'LitElement',
          'PartElement',
          'WaitingElement',
          'ReadingElement',
          'ContentElement',
        ],
      },
    },
  },
  {
    // stories are tested with axe, and some show bad markup on purpose
    files: ['src/**/*.ts'],
    extends: [litA11y.configs.recommended],
    plugins: { 'lit-a11y': litA11y },
    // WebKit drops the list role of a ul without markers, and role="list" restores it
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },

  arrows('records', {
    notFrom: ['readers', 'writers', 'check', 'elements', 'upgrade', 'check-panel', 'compose', 'cli'],
    lit: false,
  }),
  arrows('text', {
    notFrom: ['readers', 'writers', 'check', 'elements', 'upgrade', 'check-panel', 'compose', 'cli'],
    lit: false,
  }),
  arrows('cloud', {
    notFrom: ['readers', 'writers', 'check', 'elements', 'upgrade', 'check-panel', 'compose', 'cli'],
    lit: false,
  }),
  arrows('readers', {
    notFrom: ['writers', 'check', 'elements', 'upgrade', 'check-panel', 'compose', 'cli'],
    lit: false,
  }),
  arrows('writers', {
    notFrom: ['check', 'elements', 'upgrade', 'check-panel', 'compose', 'cli'],
    lit: false,
  }),
  arrows('check', {
    notFrom: ['writers', 'elements', 'upgrade', 'check-panel', 'compose', 'cli'],
    lit: false,
  }),
  arrows('elements', { notFrom: ['upgrade', 'check-panel', 'compose', 'cli'] }),
  arrows('upgrade', { notFrom: ['check-panel', 'compose', 'cli'] }),
  arrows('check-panel', { notFrom: ['elements', 'upgrade', 'compose', 'cli'], lit: false }),
  moment(['src/elements/**/*.ts'], {
    notFrom: ['content', 'later'],
    ignores: ['src/elements/*/{content,later}/**'],
  }),
  moment(['src/elements/*/content/**/*.ts'], { notFrom: ['later'] }),
  {
    files: ['records', 'readers', 'text', 'cloud', 'writers', 'check'].map(
      (folder) => `src/${folder}/**/*.ts`,
    ),
    rules: { 'no-restricted-globals': ['error', ...noDocument] },
  },
  {
    files: ['src/**/*.ts'],
    // the element loader has its own retry
    ignores: ['**/define.ts', 'src/elements/base/**', 'src/upgrade/{autoload,cdn}.ts', 'src/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...syntax, ...lazily],
    },
  },
  {
    files: ['src/readers/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...syntax, ...lazily, ...claims] },
  },
  {
    files: ['test/**/*.mjs'],
    ignores: ['test/fast-check.mjs'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'Import test/fast-check.mjs, which draws with the seed of the run.' },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries([...NODE_GLOBALS, ...PAGE_GLOBALS].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      // chai: expect(value).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
