import {
  isMarkFormula,
  type MarkedCells,
  markColours,
  markFormula,
  marksBySheet,
  rectangles,
} from '../hosts/shared/marks';
import { escapedXml, plainText, unescapedXml } from '../hosts/workbook-file/xml-scan';
import { type Mark, rangeAddress } from '../sheets';
import type { Severity } from '../words';
import { type Element, attributeOf, childOf, childrenOf, rootOf } from './elements';
import { styleOrder, worksheetOrder } from './orders';
import { appended, attributeSplice, childSplice, spliced } from './splices';
import { stylesPart } from './styles';
import { type Workbook, sheetCalled, sheetsOf } from './workbook';

/**
 * Marks cells by conditional formats of our own, as the pane does in Excel and WPS, instead of all marks made before. The user's
 * own formats keep their place before ours: theirs win where both set a fill.
 * @throws PatchProblem `no-such-sheet`
 */
export function setMarks(workbook: Workbook, marks: readonly Mark[]): void {
  workbook.parts.allOrNothing(() => {
    clearMarks(workbook);
    for (const [name, cells] of marksBySheet(marks)) markSheet(workbook, name, cells);
  });
}

function markSheet(workbook: Workbook, name: string, marked: MarkedCells): void {
  const { parts } = workbook;
  const { part } = sheetCalled(workbook, name);
  const xml = parts.text(part);
  const root = rootOf(xml, 'worksheet');
  const { prefix } = root;
  let priority = Math.max(0, ...rulesIn(xml, root).map((rule) => Number(attributeOf(rule, 'priority') ?? 0)));
  const formats = [...marked].flatMap(([severity, cells]) => {
    if (cells.length === 0) return [];
    priority += 1;
    const places = rectangles(cells).map(rangeAddress).join(' ');
    return (
      `<${prefix}conditionalFormatting sqref="${places}">` +
      `<${prefix}cfRule type="expression" dxfId="${lookOf(workbook, severity)}" priority="${priority}">` +
      `<${prefix}formula>${escapedXml(markFormula(severity).slice(1))}</${prefix}formula>` +
      `</${prefix}cfRule></${prefix}conditionalFormatting>`
    );
  });
  const content = formats.join('');
  if (content !== '')
    parts.put(part, spliced(xml, childSplice(xml, root, worksheetOrder, 'conditionalFormatting', content)));
}

/** Takes away every mark of ours, and the looks that nothing uses any more. */
export function clearMarks(workbook: Workbook): void {
  const { parts } = workbook;
  for (const { part } of sheetsOf(workbook)) {
    if (!parts.has(part)) continue;
    const xml = parts.text(part);
    if (!/PERF:/iu.test(xml)) continue;
    const root = rootOf(xml, 'worksheet');
    const gone = childrenOf(xml, root, 'conditionalFormatting').flatMap((format) => {
      const rules = childrenOf(xml, format, 'cfRule');
      const ours = rules.filter((rule) => isOurs(xml, rule));
      return ours.length === rules.length ? [format] : ours;
    });
    const splices = gone.map(({ start, end }) => ({ from: start, to: end, text: '' }));
    parts.put(part, spliced(xml, splices));
  }
  dropLooks(workbook);
}

function rulesIn(xml: string, root: Element): readonly Element[] {
  return childrenOf(xml, root, 'conditionalFormatting').flatMap((format) =>
    childrenOf(xml, format, 'cfRule'),
  );
}

function isOurs(xml: string, rule: Element): boolean {
  return childrenOf(xml, rule, 'formula').some(
    ({ inner }) =>
      inner !== null && isMarkFormula(unescapedXml(plainText(xml.slice(inner.start, inner.end)))),
  );
}

/** The place of a mark's look among the book's looks of conditional formats, added where it is not there. */
function lookOf(workbook: Workbook, severity: Severity): number {
  const { parts } = workbook;
  const name = stylesPart(workbook, true) ?? '';
  const xml = parts.text(name);
  const root = rootOf(xml, 'styleSheet');
  const look = lookXml(severity, root.prefix);
  const list = childOf(xml, root, 'dxfs');
  const looks = list ? childrenOf(xml, list, 'dxf') : [];
  const known = looks.findIndex(({ start, end }) => xml.slice(start, end) === look);
  if (known >= 0) return known;
  const count = list ? attributeSplice(list.tag, 'count', String(looks.length + 1)) : null;
  const { prefix } = root;
  const added = list
    ? [...(count ? [count] : []), ...appended(list, look)]
    : childSplice(xml, root, styleOrder, 'dxfs', `<${prefix}dxfs count="1">${look}</${prefix}dxfs>`);
  parts.put(name, spliced(xml, added));
  return looks.length;
}

function lookXml(severity: Severity, prefix: string): string {
  const { fill, letters } = markColours[severity];
  const colour = (rgb: string): string => `FF${rgb.slice(1)}`;
  return (
    `<${prefix}dxf><${prefix}font><${prefix}color rgb="${colour(letters)}"/></${prefix}font>` +
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colour(fill)}"/>` +
    `<${prefix}bgColor rgb="${colour(fill)}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`
  );
}

/** Looks are told by number: only the last ones of the list can go, and only while nothing names them. */
function dropLooks(workbook: Workbook): void {
  const { parts } = workbook;
  const name = stylesPart(workbook, false);
  if (name === null) return;
  const xml = parts.text(name);
  const root = rootOf(xml, 'styleSheet');
  const list = childOf(xml, root, 'dxfs');
  if (!list) return;
  const looks = childrenOf(xml, list, 'dxf');
  const ours = new Set(Object.keys(markColours).map((one) => lookXml(one as Severity, root.prefix)));
  let left = looks.length;
  const isFree = (at: number): boolean => {
    const look = looks[at];
    return look !== undefined && ours.has(xml.slice(look.start, look.end)) && !isLookUsed(workbook, at);
  };
  while (left > 0 && isFree(left - 1)) left -= 1;
  const [first, last] = [looks[left], looks.at(-1)];
  if (!first || !last) return;
  const count = attributeSplice(list.tag, 'count', String(left));
  parts.put(name, spliced(xml, [...(count ? [count] : []), { from: first.start, to: last.end, text: '' }]));
}

/** By conditional formats, filters and sorts in sheets, by tables and pivot tables. */
function isLookUsed({ parts }: Workbook, at: number): boolean {
  const named = new RegExp(`dxfId\\s*=\\s*["']${at}["']`, 'iu');
  return parts
    .names()
    .some(
      (name) => /(?:worksheets|tables|pivotTables)\/[^/]+\.xml$/iu.test(name) && named.test(parts.text(name)),
    );
}
