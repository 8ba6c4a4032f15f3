'use strict';

const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const { forPages, leanDecimal, root } = require('./typescript');
const writtenFiles = require('./written-files');

/** What WPS reads beside the pages: the functions, as a second way in, and the templates. */
const wpsFiles = writtenFiles('wpsFiles', async (load) => {
  const { metadataFiles } = load('functions/metadata.ts');
  const { catalogueWithCheck } = load('src/functions/catalogue-with-check.ts');
  const { templates } = load('src/templates/index.ts');
  const { blueprints } = load('src/templates/blueprints.ts');
  const { workbookOf } = load('src/templates/workbook.ts');
  const files = {
    'functions.json': metadataFiles(catalogueWithCheck)['wps-functions.json'],
    // Whoever publishes looks whether it begins with "<customUI".
    'ribbon.xml': readFileSync(path.join(root, 'wps/ribbon.xml')),
    'manifest.xml': readFileSync(path.join(root, 'wps/manifest.xml')),
  };
  for (const { name } of templates) {
    files[`templates/${name}.xlsx`] = Buffer.from(await workbookOf(blueprints[name]));
  }
  return files;
});

const page = (filename, chunk) =>
  new HtmlWebpackPlugin({
    template: `./wps/${filename}`,
    filename,
    chunks: [chunk],
    // At the end of the body, classic, one after the other: a page from file:// loads no module.
    inject: 'body',
    scriptLoading: 'blocking',
    minify: false,
  });

/**
 * The add-in for WPS 表格 as a folder: for a web server, or in WPS's own folder of add-ins. Two pages with one classic script each,
 * found by relative addresses, so that the folder works from file:// and under any address.
 */
module.exports = {
  name: 'wps',
  target: ['web', 'es2018'],
  entry: { background: './wps/background.ts', pane: './wps/pane.ts' },
  output: {
    path: path.join(root, 'dist/wps'),
    filename: '[name].js',
    publicPath: '',
    // Each page one file: nothing is loaded later, which file:// or a lost connection might refuse.
    asyncChunks: false,
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [forPages, leanDecimal({ pane: true })] },
  plugins: [
    new DefinePlugin({ packageVersion: JSON.stringify(version) }),
    page('index.html', 'background'),
    page('pane.html', 'pane'),
    new CopyPlugin({
      patterns: [{ from: path.join(root, 'assets/icons/*-32.png'), to: 'icons/[name][ext]' }],
    }),
    wpsFiles,
  ],
  devtool: false,
  performance: false,
  stats: 'errors-only',
};
