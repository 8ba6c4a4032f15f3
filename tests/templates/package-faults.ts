/** What Excel would find to repair in a workbook: ECMA-376 as far as the templates use it, and limits of Excel's own. */
import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { type Element, elementsIn, named } from './xml-elements';

/** The parts of a package as text, by name. */
export type Parts = Readonly<Record<string, string>>;

/** The parts of a zipped workbook. */
export function partsOf(workbook: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(workbook)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

/** Everything that is wrong with a package; nothing where Excel opens it as it is. */
export function faultsOf(parts: Parts): readonly string[] {
  const malformed = Object.entries(parts).flatMap(([name, text]) => malformedness(name, text));
  if (malformed.length > 0) return malformed;
  const roots = new Map(Object.entries(parts).map(([name, text]) => [name, elementsIn(text)]));
  return [
    ...[...roots].flatMap(([name, root]) => outOfOrder(name, root)),
    ...[...roots].flatMap(([name, root]) => looseRelations(name, root, roots)),
    ...undeclared(roots),
    ...badNames(roots),
    ...[...roots].flatMap(([name, root]) =>
      root.name === 'worksheet' ? beyondExcel(name, root, roots) : [],
    ),
  ];
}

function malformedness(name: string, text: string): readonly string[] {
  const parser = new SaxesParser({ xmlns: true });
  const faults: string[] = [];
  parser.on('error', ({ message }) => faults.push(`${name}: ${message}`));
  parser.write(text).close();
  return faults.slice(0, 1);
}

/** The children of an element in the order of its schema, for the elements that the templates have. */
const orders: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks drawing legacyDrawing extLst',
  workbook:
    'fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection',
  border: 'left right top bottom diagonal',
  dxf: 'font numFmt fill alignment border protection',
  c: 'f v is',
  dataValidation: 'formula1 formula2',
  'we:webextension': 'we:reference we:alternateReferences we:properties we:bindings we:snapshot',
};

function outOfOrder(part: string, root: Element): readonly string[] {
  const order = orders[root.name]?.split(' ');
  const places = order ? root.children.map(({ name }) => order.indexOf(name)) : [];
  const wrong = places.findIndex((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  const told =
    wrong < 0 ? [] : [`${part}: ${root.children[wrong]?.name ?? ''} is out of order in ${root.name}`];
  return [...told, ...numbersDown(part, root), ...root.children.flatMap((child) => outOfOrder(part, child))];
}

/** Rows go down and cells go right. */
function numbersDown(part: string, { name, children }: Element): readonly string[] {
  if (name !== 'sheetData' && name !== 'row') return [];
  const numbers = children.map(({ attributes: { r = '' } }) =>
    name === 'sheetData' ? Number(r) : columnOf(r),
  );
  return numbers.some((number, at) => number <= (numbers[at - 1] ?? 0)) ? [`${part}: ${name} goes back`] : [];
}

function columnOf(cell: string): number {
  return Array.from(cell.replace(/\d+$/u, '')).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

/** Relations that lead nowhere, and ids that no relation has. */
function looseRelations(part: string, root: Element, roots: ReadonlyMap<string, Element>): readonly string[] {
  if (part.endsWith('.rels')) {
    const folder = posix.dirname(posix.dirname(part));
    return root.children.flatMap(({ attributes: { Target = '', TargetMode } }) => {
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      return TargetMode === 'External' || roots.has(target) ? [] : [`${part}: ${Target} is not there`];
    });
  }
  const rels = roots.get(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`));
  const known = new Set(rels?.children.map(({ attributes: { Id } }) => Id));
  return named(root, /./u).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, id]) =>
      name === 'r:id' && !known.has(id) ? [`${part}: ${id} is no relation`] : [],
    ),
  );
}

/** Parts without a content type, and types of parts that are not there. */
function undeclared(roots: ReadonlyMap<string, Element>): readonly string[] {
  const types = roots.get('[Content_Types].xml');
  if (!types) return ['[Content_Types].xml is not there'];
  const given = (element: string, attribute: string): readonly string[] =>
    named(types, new RegExp(`^${element}$`, 'u')).map(({ attributes }) => attributes[attribute] ?? '');
  const [endings, overridden] = [given('Default', 'Extension'), given('Override', 'PartName')];
  return [
    ...[...roots.keys()].flatMap((name) =>
      name === '[Content_Types].xml' ||
      overridden.includes(`/${name}`) ||
      (endings.includes(name.split('.').at(-1) ?? '') && !/^xl\/.*\.xml$/u.test(name))
        ? []
        : [`${name} has no content type`],
    ),
    ...overridden.flatMap((name) => (roots.has(name.slice(1)) ? [] : [`${name} is declared and not there`])),
  ];
}

/** Names that Excel would not take, of sheets that are not there, or twice in one scope. */
function badNames(roots: ReadonlyMap<string, Element>): readonly string[] {
  const workbook = roots.get('xl/workbook.xml');
  if (!workbook) return ['xl/workbook.xml is not there'];
  const sheets = named(workbook, /^sheet$/u).map(({ attributes: { name = '' } }) => name);
  const seen = new Set<string>();
  const names = named(workbook, /^definedName$/u).flatMap(({ text, attributes }) => {
    const { name = '', localSheetId = '' } = attributes;
    const scoped = `${localSheetId} ${name.toLowerCase()}`;
    const isTwice = seen.has(scoped);
    seen.add(scoped);
    const isName = /^[\p{L}_\\][\p{L}\d._\\?]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|[RC])$/iu.test(name);
    const sheet = /^'(?<quoted>(?:[^']|'')+)'!|^(?<plain>[^'!]+)!/u.exec(text)?.groups;
    const called = sheet?.['quoted']?.replaceAll("''", "'") ?? sheet?.['plain'] ?? '';
    const isOfScope = localSheetId === '' || sheets[Number(localSheetId)] === called;
    return isName && isOfScope && sheets.includes(called) && !isTwice && !text.includes('#REF!')
      ? []
      : [`the name ${name} of ${text} is not valid`];
  });
  const isTwice = new Set(sheets.map((name) => name.toLowerCase())).size < sheets.length;
  return [...names, ...(isTwice ? ['two sheets have one name'] : [])];
}

/** What Excel itself allows less of than the schema. */
function beyondExcel(part: string, sheet: Element, roots: ReadonlyMap<string, Element>): readonly string[] {
  const styles = roots.get('xl/styles.xml');
  const count = (list: string): number =>
    (styles && named(styles, new RegExp(`^${list}$`, 'u'))[0]?.children.length) ?? 0;
  const told: string[] = [];
  const tell = (isWrong: boolean, what: string): void => {
    if (isWrong) told.push(`${part}: ${what}`);
  };
  for (const { attributes, text, name } of named(sheet, /^(?:f|formula|formula1)$/u)) {
    tell(text.length > 8192, `a formula of ${text.length} characters`);
    tell(/"[^"]{256,}"/u.test(text), 'a formula with a text of more than 255 characters');
    tell(name === 'formula' && text.includes('{'), 'a conditional format with a list in braces');
    tell(name === 'formula1' && text.length > 257, 'a list of more than 255 characters');
    tell(attributes['t'] === 'shared', 'a shared formula');
  }
  for (const { attributes } of named(sheet, /^dataValidation$/u)) {
    const { promptTitle = '', errorTitle = '', prompt = '', error = '' } = attributes;
    tell(promptTitle.length > 32 || errorTitle.length > 32, 'a title of more than 32 characters');
    tell(prompt.length > 255 || error.length > 225, 'a prompt of more than 255 characters');
  }
  for (const { attributes } of named(sheet, /^cfRule$/u))
    tell(Number(attributes['dxfId']) >= count('dxfs'), 'a condition without its format');
  for (const { attributes } of named(sheet, /^c$/u))
    tell(Number(attributes['s'] ?? 0) >= count('cellXfs'), 'a cell without its format');
  const lists: Readonly<Record<string, string>> = { mergeCells: 'ref', dataValidations: 'sqref' };
  for (const [list, where] of Object.entries(lists)) {
    const taken = new Set<string>();
    for (const { attributes } of named(sheet, new RegExp(`^${list}$`, 'u'))[0]?.children ?? [])
      for (const cell of cellsOf(attributes[where] ?? '')) {
        tell(taken.has(cell), `${list} has ${cell} twice`);
        taken.add(cell);
      }
  }
  return [...new Set(told)];
}

/** "A1:B2 C3" → "1:1", "2:1" …, column and row. */
function cellsOf(ranges: string): readonly string[] {
  return ranges.split(' ').flatMap((range) => {
    const [from = '', to = from] = range.split(':');
    const [top, bottom] = [from, to].map((cell) => Number(cell.replace(/^\D+/u, '')));
    const [left, right] = [from, to].map(columnOf);
    const cells: string[] = [];
    for (let row = top ?? 0; row <= (bottom ?? 0); row += 1)
      for (let column = left ?? 0; column <= (right ?? 0); column += 1) cells.push(`${column}:${row}`);
    return cells;
  });
}
