'use strict';

const everything = require('./jest.config.js');

/** The stories in a real Chromium; they need `npm run build` before them. */
module.exports = {
  ...everything,
  roots: ['<rootDir>/tests/e2e', '<rootDir>/tests/e2e-excel'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/e2e/chromium.ts',
};
