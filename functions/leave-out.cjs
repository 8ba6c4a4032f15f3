'use strict';

/**
 * A webpack loader for the bundles: cuts from the source what they never read. Examples, descriptions, English and plain formulas
 * serve the manual, functions.json and toNative; a cell that lists findings says what is wrong in Chinese, and neither why nor
 * what to do; most of decimal.js is trigonometry and logarithms; and without PERF.CHECK (option `core`) nobody reads the citations and thresholds of a policy. From the task
 * pane (option `pane`) only members of decimal.js are cut. `npm run bundles` runs every example on what is left of the
 * functions.
 */
const fs = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

const root = path.join(__dirname, '..');
const ofFunctions = new Set(['examples', 'native', 'description', 'en']);
const ofRules = new Set(['fix', 'explain', 'explains', 'adviceFor']);
/** What the review puts into every finding stays, and is blank. */
const blankInRules = new Map([
  ['en', "''"],
  ['advice', "{ zh: '', en: '' }"],
  ['basis', "() => ''"],
]);
const ofPolicies = new Set([
  ...['en', 'basis', 'source', 'total', 'rateWeight', 'groupWeights', 'deviationBands', 'rateNeedsReason'],
  ...['budgetChangeNeedsReason', 'actualNeedsReason', 'scored'],
]);
const coreFolders = ['src/values', 'src/scoring', 'src/policies', 'src/functions'];
const allFolders = [...coreFolders, 'src/sheets', 'src/forms', 'src/facts', 'src/rules', 'src/review'];
const paneFolders = [...allFolders, 'src/reports', 'src/hosts', 'src/formulas', 'taskpane'];

/** What decimal.js needs of itself before anybody calls it. */
const always = ['config', 'set', 'clone', 'prototype', 'constructor', 'toString', 'valueOf'];

function without(text, cuts) {
  let rest = '';
  let from = 0;
  for (const [start, end, instead = ''] of cuts) {
    rest += text.slice(from, start) + instead;
    from = end;
  }
  return rest + text.slice(from);
}

function parsed(text) {
  return ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
}

/** The source without the properties of these names in object literals, and with these others blank. */
function withoutProperties(text, names, blanks = new Map()) {
  const cuts = [];
  const visit = (node) => {
    const name = ts.isObjectLiteralElementLike(node) && node.name ? node.name.getText() : '';
    const blank = ts.isPropertyAssignment(node) ? blanks.get(name) : undefined;
    if (blank !== undefined) cuts.push([node.initializer.getStart(), node.end, blank]);
    else if (names.has(name))
      cuts.push([node.getFullStart(), text[node.end] === ',' ? node.end + 1 : node.end]);
    else ts.forEachChild(node, visit);
  };
  visit(parsed(text));
  return without(text, cuts);
}

const namesIn = (text) => Array.from(text.matchAll(/\.\s*([A-Za-z]\w*)/g), (match) => match[1]);

function sourceFiles(folder) {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .flatMap((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return entry.isFile() && /(?<!\.test|-support)\.tsx?$/.test(file) ? [file] : [];
    });
}

/** "P.plus = P.add = function …" and "Decimal.sin = sin;": the members that one statement defines, else none. */
function membersOf(statement) {
  const names = [];
  let expression = ts.isExpressionStatement(statement) ? statement.expression : null;
  while (expression && ts.isBinaryExpression(expression) && ts.isPropertyAccessExpression(expression.left)) {
    if (!/^(?:P|Decimal)$/.test(expression.left.expression.getText())) return [];
    names.push(expression.left.name.text);
    expression = expression.right;
  }
  return names;
}

/** decimal.js without the members that neither our sources nor the members left name. */
function withoutUnnamedMembers(text, folders) {
  const members = [];
  const visit = (node) => {
    const names = membersOf(node);
    if (names.length > 0) members.push({ node, names, uses: namesIn(node.getText()) });
    else ts.forEachChild(node, visit);
  };
  visit(parsed(text));
  const ours = folders.flatMap(sourceFiles);
  const used = new Set([...always, ...ours.flatMap((file) => namesIn(fs.readFileSync(file, 'utf8')))]);
  for (let before = -1; before < used.size;) {
    before = used.size;
    for (const { names, uses } of members)
      if (names.some((name) => used.has(name)))
        for (const use of uses) if (!names.includes(use)) used.add(use);
  }
  const unused = members.filter(({ names }) => !names.some((name) => used.has(name)));
  const rest = decimalNotationOnly(
    without(
      text,
      unused.map(({ node }) => [node.getFullStart(), node.end]),
    ),
  );
  // The thousand digits of ln 10 and of π serve the members below alone.
  const transcendental = 'ln log exp pow toPower sin cos tan asin acos atan atan2'.split(' ');
  return transcendental.some((name) => used.has(name)) ? rest : rest.replace(/'(\d)\.\d{1000,}'/g, "'$1'");
}

/** Every text that we make a Decimal of has been matched as digits: 0x1f, 0b1, 1_000 and "Infinity" are refused like any other. */
function decimalNotationOnly(text) {
  const reader = parsed(text).statements.find((node) => node.name?.text === 'parseOther');
  if (!reader) throw new Error('decimal.js has changed: parseOther is not where it was');
  const { pos, end } = reader.body;
  return `${text.slice(0, pos)} { throw Error(invalidArgument + str); }${text.slice(end)}`;
}

module.exports = function leaveOut(text) {
  const { core, pane } = this.getOptions();
  const file = path.relative(root, this.resourcePath).split(path.sep).join('/');
  if (file.endsWith('decimal.js/decimal.mjs'))
    return withoutUnnamedMembers(text, core ? coreFolders : pane ? paneFolders : allFolders);
  const folder = path.posix.dirname(file);
  if (folder === 'src/functions') return withoutProperties(text, ofFunctions);
  if (folder.startsWith('src/rules/')) return withoutProperties(text, ofRules, blankInRules);
  return core && folder === 'src/policies' ? withoutProperties(text, ofPolicies) : text;
};
