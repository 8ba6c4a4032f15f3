import { escapedXml } from '../hosts/workbook-file/xml-scan';
import { setCells, type CellChange } from './cells';
import { type Element, attributeOf, childOf, childrenOf, rootOf } from './elements';
import {
  addRelationship,
  enterContentType,
  freePart,
  leaveExtension,
  removePart,
  removeRelationships,
  relationshipsOf,
  xmlDeclaration,
} from './package-entries';
import { PatchProblem } from './problem';
import { relationshipAttribute } from './relationship-prefix';
import { type Splice, appended, attributeSplice, spliced } from './splices';
import { type Workbook, sheetCalled } from './workbook';

/** A sheet to be added. */
export interface AddedSheet {
  readonly name: string;
  /** `veryHidden`: not among those that the user can unhide. */
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: readonly CellChange[];
  /** Of the columns from the first on, in characters. */
  readonly widths?: readonly number[];
}

/**
 * Adds a sheet behind all others.
 * @throws PatchProblem `name` for one that is taken or that no sheet may have; `protected` where the workbook's structure is
 */
export function addSheet(workbook: Workbook, { name, state, cells, widths = [] }: AddedSheet): void {
  const { parts, part, relationshipTypes, namespace } = workbook;
  parts.allOrNothing(() => {
    const xml = parts.text(part);
    const root = rootOf(xml, 'workbook');
    refuseProtected(xml, root);
    const list = listOf(xml, root);
    const sheets = childrenOf(xml, list, 'sheet');
    refuseName(
      name,
      sheets.map((one) => attributeOf(one, 'name') ?? ''),
    );
    const made = freePart(parts, `${part.slice(0, part.lastIndexOf('/') + 1)}worksheets/sheet`, 'xml');
    const columns = widths.map(
      (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    );
    parts.put(
      made,
      `${xmlDeclaration}<worksheet xmlns="${namespace}">` +
        `${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData></sheetData></worksheet>`,
    );
    enterContentType(
      parts,
      made,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    );
    const id = addRelationship(parts, part, `${relationshipTypes}/worksheet`, made);
    const number = Math.max(0, ...sheets.map((one) => Number(attributeOf(one, 'sheetId') ?? 0))) + 1;
    const hidden = state === 'visible' ? '' : ` state="${state}"`;
    const entry =
      `<${root.prefix}sheet name="${escapedXml(name)}" sheetId="${number}"${hidden} ` +
      `${relationshipAttribute(root, workbook, id)}/>`;
    parts.put(part, spliced(xml, appended(list, entry)));
    setCells(workbook, name, cells);
  });
}

/**
 * Takes a sheet away with everything that names it by its place: names of its own go, those of later sheets count one less.
 * Nothing else in the book may refer to it; formulas are not looked at.
 * @throws PatchProblem `no-such-sheet`, `protected`
 */
export function removeSheet(workbook: Workbook, name: string): void {
  const { parts, part } = workbook;
  const { part: sheet } = sheetCalled(workbook, name);
  const xml = parts.text(part);
  const root = rootOf(xml, 'workbook');
  refuseProtected(xml, root);
  const sheets = childrenOf(xml, listOf(xml, root), 'sheet');
  const place = sheets.findIndex((one) => attributeOf(one, 'name') === name);
  const gone = sheets[place];
  if (!gone || sheets.length === 1)
    throw new PatchProblem('no-such-sheet', `不能删去工作表“${name}”`, `Sheet "${name}" cannot go`);
  const splices: Splice[] = [{ from: gone.start, to: gone.end, text: '' }];
  const names = childOf(xml, root, 'definedNames');
  for (const one of names ? childrenOf(xml, names, 'definedName') : []) {
    const local = Number(attributeOf(one, 'localSheetId') ?? -1);
    if (local === place) splices.push({ from: one.start, to: one.end, text: '' });
    else splices.push(...countedDown(one, 'localSheetId', place));
  }
  const views = childOf(xml, root, 'bookViews');
  for (const view of views ? childrenOf(xml, views, 'workbookView') : [])
    splices.push(...countedDown(view, 'activeTab', place), ...countedDown(view, 'firstSheet', place));
  parts.put(part, spliced(xml, splices));
  for (const one of relationshipsOf(parts, sheet)) {
    // What belongs to the sheet alone goes with it: its notes and their drawing.
    if (one.part !== null && /\/(?:comments|vmlDrawing)$/u.test(one.type)) removePart(parts, one.part);
  }
  removePart(parts, sheet);
  removeRelationships(parts, part, sheet);
  leaveExtension(parts, 'vml');
}

/** A number that counts sheets from 0, where it counts one behind this place. */
function countedDown(element: Element, name: string, place: number): readonly Splice[] {
  const number = Number(attributeOf(element, name) ?? 0);
  const splice =
    number > place || (number === place && name !== 'localSheetId' && number > 0)
      ? attributeSplice(element.tag, name, String(number - 1))
      : null;
  return splice ? [splice] : [];
}

function listOf(xml: string, root: Element): Element {
  const list = childOf(xml, root, 'sheets');
  if (!list) throw new PatchProblem('no-such-sheet', '文件中没有工作表', 'The file has no sheets');
  return list;
}

function refuseProtected(xml: string, root: Element): void {
  const protection = childOf(xml, root, 'workbookProtection');
  const locked = protection && attributeOf(protection, 'lockStructure');
  if (locked === '1' || locked === 'true')
    throw new PatchProblem(
      'protected',
      '工作簿的结构受保护，不能增删工作表',
      'The structure of the workbook is protected: no sheet can be added or taken away',
    );
}

function refuseName(name: string, taken: readonly string[]): void {
  const isTaken = taken.some((one) => one.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new PatchProblem('name', `已有工作表“${name}”`, `There is a sheet "${name}" already`);
  if (name.trim() === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/u.test(name))
    throw new PatchProblem('name', `“${name}”不能作工作表名`, `"${name}" cannot be the name of a sheet`);
}
