'use strict';

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { name, version } = require('../package.json');
const kept = require('./kept');
const minified = require('./minified');
const { forPages, root } = require('./typescript');
const { imported, writtenFiles } = require('./written-files');

/** Libraries too: some of them are written for younger browsers than the one in WPS. */
const librariesForPages = {
  test: /\.m?js$/,
  include: /node_modules/,
  resolve: { fullySpecified: false },
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2018' }, isModule: 'unknown' },
  },
};

/** Once the folder is written, what is handed out is made of it. */
const packages = {
  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('wps-packages', async () => {
      const { writePackages } = await imported('wps-packages.ts');
      await writePackages(path.join(root, 'dist/wps'), { name, version });
    });
  },
};

const page = (template, chunk) =>
  new HtmlWebpackPlugin({
    template: `./wps/${template}`,
    filename: path.basename(template),
    chunks: [chunk],
    // Classic, at the end of the body: a page from file:// loads no module.
    inject: 'body',
    scriptLoading: 'blocking',
    minify: false,
  });

/**
 * The add-in for WPS 表格 as a folder: for a web server, or in WPS's own folder of add-ins. Pages with one classic script each, found by
 * relative addresses, so that the folder works from file:// and under any address. From it the packages are made.
 */
module.exports = {
  name: 'wps',
  target: ['web', 'es2018'],
  entry: {
    background: './wps/background.ts',
    pane: './wps/pane.ts',
    publish: './wps/publish/publish.ts',
  },
  output: {
    path: path.join(root, 'dist/wps/online'),
    filename: '[name].js',
    publicPath: '',
    // Each page one file: nothing is loaded later, which file:// or a lost connection might refuse.
    asyncChunks: false,
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [forPages, librariesForPages] },
  optimization: minified,
  plugins: [
    new DefinePlugin({ packageVersion: JSON.stringify(version), addInName: JSON.stringify(name) }),
    page('index.html', 'background'),
    page('pane.html', 'pane'),
    page('publish/publish.html', 'publish'),
    new CopyPlugin({
      patterns: [{ from: path.join(root, 'assets/icons/*-32.png'), to: 'icons/[name][ext]' }],
    }),
    writtenFiles('wps-files.ts'),
    packages,
  ],
  cache: kept,
  devtool: false,
  performance: false,
  stats: 'errors-only',
};
