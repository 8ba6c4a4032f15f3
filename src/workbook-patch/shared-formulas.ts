import { escapedXml } from '../hosts/workbook-file/xml-scan';
import { type Range, cellKey, rangeAddress } from '../sheets';
import { shifted } from './shifted';
import type { SharedFormula, Stretch } from './sheet-places';

/** A cell that takes over the formula of its group. */
export interface HandedFormula {
  /** Its key. */
  readonly cell: string;
  /** Its element `<f>` as it stands, and what it becomes. */
  readonly place: Stretch;
  readonly xml: string;
}

/**
 * What has to become of shared formulas when cells are written over. A cell that only pointed to the formula leaves nothing
 * behind; where the one that has it goes, the next of the group takes it over, moved to its own place.
 * @param over whether a cell's formula goes
 */
export function handedFormulas(
  shared: readonly SharedFormula[],
  over: (key: string) => boolean,
  prefix: string,
): readonly HandedFormula[] {
  return groupsOf(shared).flatMap((group) => handedOver(group, over, prefix));
}

/** A number may be given a second time: then a second formula begins a second group. */
function groupsOf(shared: readonly SharedFormula[]): readonly (readonly SharedFormula[])[] {
  const groups: SharedFormula[][] = [];
  const current = new Map<string, SharedFormula[]>();
  for (const one of shared) {
    const group = current.get(one.group);
    if (group && !(one.formula !== '' && group.some(({ formula }) => formula !== ''))) {
      group.push(one);
      continue;
    }
    const begun = [one];
    groups.push(begun);
    current.set(one.group, begun);
  }
  return groups;
}

function handedOver(
  group: readonly SharedFormula[],
  over: (key: string) => boolean,
  prefix: string,
): readonly HandedFormula[] {
  const owner = group.find(({ formula }) => formula !== '');
  if (!owner || !over(cellKey(owner))) return [];
  const left = group.filter((one) => one.formula === '' && !over(cellKey(one)));
  const [heir] = left;
  if (!heir) return [];
  const formula = escapedXml(shifted(owner.formula, heir.row - owner.row, heir.column - owner.column));
  const said =
    left.length === 1 ? '' : ` t="shared" ref="${rangeAddress(extentOf(left))}" si="${heir.group}"`;
  return [{ cell: cellKey(heir), place: heir.place, xml: `<${prefix}f${said}>${formula}</${prefix}f>` }];
}

function extentOf(cells: readonly SharedFormula[]): Range {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return {
    from: { row: least(rows), column: least(columns) },
    to: { row: most(rows), column: most(columns) },
  };
}
