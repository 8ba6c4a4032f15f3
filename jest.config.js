'use strict';

/** What Univer depends on and what only comes as ES modules; Jest runs CommonJS. */
const esModules =
  '/node_modules/(?:cjk-regex|collapse-white-space|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // On a busy machine a pane or a browser takes its time; what hangs is still told.
  testTimeout: 30_000,
  roots: ['src', 'functions', 'taskpane', 'workbench', 'excel', 'manifest', 'cli', 'tests'].map(
    (room) => `<rootDir>/${room}`,
  ),
  testMatch: ['**/*.test.{ts,tsx}'],
  // In a browser, by `npm run e2e`, which `npm test` calls after these.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e(?:-excel)?/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
    [`${esModules}.+\\.js$`]: [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`^(?!.*${esModules}).*/node_modules/`],
};
