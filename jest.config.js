'use strict';

/** What only comes as ES modules, most of it for Univer; Jest runs CommonJS. */
const esModules =
  '/node_modules/(?:cjk-regex|collapse-white-space|fast-string-truncated-width|fast-string-width|fast-wrap-ansi|franc-min|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/';

const compiled = {
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
    // And what stands in for one of them in the web version.
    [`(?:${esModules}|/webpack/univer-without/).*\\.js$`]: [
      '@swc/jest',
      { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`^(?!.*${esModules}).*/node_modules/`],
};

const inRooms = (...rooms) => rooms.map((room) => `<rootDir>/${room}`);
const ofPages = inRooms('tests/built/', 'tests/e2e/', 'tests/e2e-excel/', 'tests/e2e-wps/');

/** @type {import('jest').Config} */
module.exports = {
  // On a busy machine a pane or a browser takes its time; what hangs is still told.
  testTimeout: 30_000,
  // Jest itself would leave one of two cores idle.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  projects: [
    {
      ...compiled,
      displayName: 'unit',
      roots: inRooms('src', 'functions', 'taskpane', 'workbench', 'excel', 'wps', 'manifest', 'cli', 'tests'),
      testMatch: ['**/!(*.sweep).test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', ...ofPages],
    },
    {
      // The same stories again, in an Excel that does at once whatever one was reported to do: tests/excel-host/worst.ts.
      ...compiled,
      displayName: 'worst',
      roots: inRooms('tests/excel-host'),
      testMatch: ['**/!(all-at-once).test.ts'],
      globals: { excelAtItsWorst: true },
    },
    {
      // Thousands of sheets made from a seed, every story in every oddity of WPS: slow, and seldom the first to notice.
      ...compiled,
      displayName: 'sweep',
      roots: inRooms('tests'),
      testMatch: ['**/*.sweep.test.ts'],
    },
    {
      // What `npm run build` left in dist, as users have it: the command, the functions, and both pages in a real Chromium.
      ...compiled,
      displayName: 'e2e',
      roots: ofPages,
      testMatch: ['**/*.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/chromium.ts',
    },
  ],
};
