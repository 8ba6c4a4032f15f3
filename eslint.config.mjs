import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import * as regexp from 'eslint-plugin-regexp';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The house, from left to right: a folder may import from the folders before it, never from one after it.
 * `docs/ARCHITECTURE.md` tells why.
 */
const rooms = [
  'src/words',
  'src/values',
  'src/scoring',
  'src/policies',
  'src/sheets',
  'src/forms',
  'src/facts',
  'src/rules',
  'src/review',
  'src/reports',
  'src/hosts/shared',
  'src/hosts',
  'src/desk',
  'src/workbook-patch',
  'src/functions',
  'src/formulas',
  'src/templates',
  'src/conversion',
  // The doors, which bring what stands above to a host or a terminal: no file of src/ imports one.
  'functions',
  'taskpane',
  'workbench',
  'manifest',
  'excel',
  'wps',
  'cli',
];

/** Imports are judged by the file they reach, so that src/functions and functions/ are told apart. */
const importDirection = {
  files: ['**/*.{ts,tsx}'],
  // What only tests use may lean on tests/.
  ignores: ['**/*.test.{ts,tsx}', '**/*.test-support.{ts,tsx}'],
  plugins: { 'import-x': importX },
  settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
  rules: {
    'import-x/no-restricted-paths': [
      'error',
      {
        zones: rooms.flatMap((room, place) =>
          [...rooms.slice(place + 1), 'tests', 'bench'].map((later) => ({
            target: `./${room}`,
            from: `./${later}`,
            // A room inside another may import its own files.
            ...(room.startsWith(`${later}/`) && { except: [`.${room.slice(later.length)}`] }),
            message: `${room} may not import from a room to its right (docs/ARCHITECTURE.md).`,
          })),
        ),
      },
    ],
  },
};

/** `taskpane/model` is the pane without looks: it is tested without a screen, and whatever draws the pane may draw it. */
const modelWithoutReact = {
  files: ['taskpane/model/**/*.{ts,tsx}'],
  ignores: ['**/*.test.{ts,tsx}', '**/*.test-support.{ts,tsx}'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex:
              '^(?:react(?:-dom)?|@fluentui|@tanstack|@testing-library)(?:/|$)|^(?:\\.\\./)+(?:check|pages|shell|pane-context)(?:/|$)',
            message: 'taskpane/model knows no React and none of what draws it.',
          },
        ],
      },
    ],
  },
};

/** What two rules judge by is a fact; only the catalogue knows the rules. */
const noRuleFromRule = [
  {
    files: ['src/rules/*/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\.\./[^./]+/`,
              message: 'A rule may not import another rule: src/facts has what both need.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/rules/*.ts'],
    ignores: ['src/rules/catalogue.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\./[^./]+/`,
              message: 'Only the catalogue may import rules: src/facts has what several need.',
            },
          ],
        },
      ],
    },
  },
];

/** Names that are there without an import, and stay as they are. */
const readable = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    plugins: { jsdoc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { FunctionDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // No types to ask; what is wrong at sight, names that nobody defines among it.
    files: ['**/*.{js,cjs,mjs}'],
    extends: [js.configs.recommended, regexp.configs['flat/recommended']],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-implicit-globals': 'error',
      'no-shadow': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['*.js', 'webpack/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: readable('URL', '__dirname') },
    rules: { strict: ['error', 'global'] },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: readable('process') } },
  {
    files: ['workbench/service-worker.js'],
    languageOptions: { sourceType: 'script', globals: readable('caches', 'fetch', 'self') },
    // A worker's script is all there is in its world.
    rules: { 'no-implicit-globals': 'off' },
  },
  {
    // Internet Explorer 11 is to read it.
    files: ['excel/too-old.js'],
    languageOptions: { sourceType: 'script', ecmaVersion: 5, globals: readable('Symbol', 'document') },
    rules: { 'no-var': 'off', 'object-shorthand': 'off', 'prefer-const': 'off' },
  },
  {
    // What is loaded, synced and read of Excel, in that order. Rules one by one: the plugin's own set brings a parser of another age.
    // A rule that stopped looking is noticed: src/hosts/excel/patch.ts excuses itself from one, and an excuse for nothing is an error.
    files: ['src/hosts/excel/**/*.ts', 'excel/**/*.ts', 'functions/excel*.ts'],
    plugins: { 'office-addins': officeAddins },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    rules: { 'jsdoc/require-jsdoc': 'off' },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  // Nothing here is compiled by the React Compiler, which is all that this rule warns of.
  { files: ['**/*.tsx'], rules: { 'react-hooks/incompatible-library': 'off' } },
  importDirection,
  modelWithoutReact,
  ...noRuleFromRule,
);
