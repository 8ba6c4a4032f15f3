'use strict';

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const engineApart = require('./engine');
const kept = require('./kept');
const minified = require('./minified');
const { forPages, root } = require('./typescript');
const { writtenFiles } = require('./written-files');

/** Where the page finds office.js: beside itself, or at Microsoft's, in its cloud or in that of 21Vianet in China. */
const officeSources = {
  here: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/**
 * What office.js loads in Excel on the web, on Windows and on a Mac, and outside of Excel; where another language is spoken
 * it falls back to English. Its licence lets it travel with an add-in, unmodified.
 */
const officeFiles = [
  ...['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js'],
  ...['o15apptofilemappingtable.js', 'telemetry/oteljs_agave.js'],
  ...['zh-cn', 'zh-tw', 'en-us'].map((language) => `${language}/office_strings.js`),
];

/**
 * Scripts are files of this folder and of nobody else, and nothing is sent anywhere. Styles may be inline: Fluent writes them
 * as the page goes. Who may frame the page cannot be said here but only in a header of the server (docs/excel-admin.zh-CN.md).
 */
function contentSecurityPolicy(officeJs) {
  const scripts = URL.canParse(officeJs) ? `'self' ${new URL(officeJs).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Excel opens a page on https only, with a certificate that this machine trusts. */
async function httpsOptions() {
  try {
    return await require('office-addin-dev-certs').getHttpsServerOptions();
  } catch (error) {
    throw new Error(
      'No certificate for https://localhost:3100. Run "npx office-addin-dev-certs install" as a user who may add ' +
        `trusted certificates on this machine, then "npm run start:excel" again. It said: ${error.message}`,
    );
  }
}

/**
 * The add-in as a folder for a web server.
 * @param {{ served: boolean; url?: string; office?: 'cdn' | '21vianet'; sideload?: true }} options whether the development
 *   server asks; the address that the folder will have; where office.js comes from; whether to serve it to an Excel on this
 *   machine
 */
module.exports = async ({ served, url, office = 'here', sideload }) => {
  const officeJs = officeSources[office];
  if (officeJs === undefined) {
    throw new Error(`--env office=${office}: choose one of ${Object.keys(officeSources).join(', ')}.`);
  }
  return {
    name: 'excel',
    target: ['web', 'es2018'],
    entry: { taskpane: './excel/main.ts', functions: './functions/start.ts' },
    output: {
      path: path.join(root, 'dist/excel'),
      // The manifest names functions.js; the page loads the same with everything else in a script of its own.
      filename: ({ chunk }) =>
        served || chunk?.name === 'functions' ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: served ? '[name].js' : '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [forPages] },
    optimization: { ...engineApart, ...minified },
    plugins: [
      new DefinePlugin({ packageVersion: JSON.stringify(version) }),
      new HtmlWebpackPlugin({
        template: './excel/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        officeJs,
        policy: contentSecurityPolicy(officeJs),
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(root, 'assets/icons'), to: 'icons' },
          path.join(root, 'excel/too-old.js'),
          ...(office === 'here' ? [...officeFiles, '../LICENSE.md'] : []).map((file) => ({
            from: path.join(root, 'node_modules/@microsoft/office-js/dist', file),
            to: `office/${path.normalize(file).replace(/^\.\.[\\/]/, '')}`,
          })),
        ],
      }),
      writtenFiles('excel-files.ts', url),
    ],
    devServer: {
      port: 3100,
      host: 'localhost',
      server: { type: 'https', options: sideload ? await httpsOptions() : {} },
      // The page's Content-Security-Policy lets no script of the server in: reload the pane by hand.
      hot: false,
      liveReload: false,
      client: false,
      static: false,
    },
    cache: kept,
    devtool: false,
    performance: false,
    stats: 'errors-only',
  };
};
