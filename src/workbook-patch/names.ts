import { escapedXml } from '../hosts/workbook-file/xml-scan';
import { type Element, attributeOf, childOf, childrenOf, rootOf } from './elements';
import { workbookOrder } from './orders';
import { PatchProblem } from './problem';
import { appended, childSplice, spliced } from './splices';
import type { Workbook } from './workbook';

/** A defined name of the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, without "=": "自评表!$A$1:$K$24". */
  readonly refersTo: string;
  /** Not shown in the list of names. */
  readonly hidden?: boolean;
}

/**
 * Defines a name of the workbook; one that is there gets this meaning.
 * @throws PatchProblem `name` for what no spreadsheet takes as a name
 */
export function setName(workbook: Workbook, { name, refersTo, hidden = false }: DefinedName): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^\$?[A-Z]{1,3}\$?\d+$|^[RC]\d*$/iu.test(name))
    throw new PatchProblem('name', `“${name}”不能作名称`, `"${name}" cannot be a name`);
  const { parts, part } = workbook;
  const xml = parts.text(part);
  const root = rootOf(xml, 'workbook');
  const { prefix } = root;
  const written =
    `<${prefix}definedName name="${escapedXml(name)}"${hidden ? ' hidden="1"' : ''}>` +
    `${escapedXml(refersTo)}</${prefix}definedName>`;
  const list = childOf(xml, root, 'definedNames');
  const there = list && namesIn(xml, list).find((one) => isCalled(one, name));
  const splices = there
    ? [{ from: there.start, to: there.end, text: written }]
    : list
      ? appended(list, written)
      : childSplice(
          xml,
          root,
          workbookOrder,
          'definedNames',
          `<${prefix}definedNames>${written}</${prefix}definedNames>`,
        );
  parts.put(part, spliced(xml, splices));
}

/** Takes a name of the workbook away, the list too once nothing is in it. */
export function removeName({ parts, part }: Workbook, name: string): void {
  const xml = parts.text(part);
  const list = childOf(xml, rootOf(xml, 'workbook'), 'definedNames');
  if (!list) return;
  const names = namesIn(xml, list);
  const gone = names.filter((one) => isCalled(one, name));
  const leaves = gone.length === names.length ? [list] : gone;
  parts.put(
    part,
    spliced(
      xml,
      leaves.map(({ start, end }) => ({ from: start, to: end, text: '' })),
    ),
  );
}

function namesIn(xml: string, list: Element): readonly Element[] {
  return childrenOf(xml, list, 'definedName');
}

/** Names of single sheets are others, even where they are spelled the same. */
function isCalled(one: Element, name: string): boolean {
  const isWorkbooks = attributeOf(one, 'localSheetId') === undefined;
  return isWorkbooks && attributeOf(one, 'name')?.toLowerCase() === name.toLowerCase();
}
