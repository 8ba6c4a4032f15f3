import { type Position, address } from '../sheets';
import { attributeOf, childrenOf, rootOf } from './elements';
import { relatedPart, removePart, removeRelationships } from './package-entries';
import { type Splice, attributeSplice, spliced } from './splices';
import type { Workbook } from './workbook';

/**
 * Takes cells out of the order of calculation: Excel repairs a file whose chain names a cell without a formula. Formulas that
 * are new need no entry; Excel adds them.
 * @param sheetId the number of the sheet, as the workbook part gives it
 */
export function dropFromCalcChain(
  workbook: Workbook,
  sheetId: string,
  cells: ReadonlyMap<string, Position>,
): void {
  if (cells.size === 0) return;
  const { parts, part } = workbook;
  const chain = relatedPart(parts, part, 'calcChain');
  if (chain === undefined || !parts.has(chain)) return;
  const gone = new Set(Array.from(cells.values(), address));
  const xml = parts.text(chain);
  const splices: Splice[] = [];
  let [left, sheet, restate] = [0, '0', false];
  for (const entry of childrenOf(xml, rootOf(xml, 'calcChain'), 'c')) {
    // An entry that names no sheet is of the same as the one before.
    const said = attributeOf(entry, 'i');
    sheet = said ?? sheet;
    if (sheet === sheetId && gone.has(attributeOf(entry, 'r') ?? '')) {
      splices.push({ from: entry.start, to: entry.end, text: '' });
      restate ||= said !== undefined;
      continue;
    }
    left += 1;
    const named = restate && said === undefined ? attributeSplice(entry.tag, 'i', sheet) : null;
    if (named) splices.push(named);
    restate = false;
  }
  if (left > 0) {
    parts.put(chain, spliced(xml, splices));
    return;
  }
  removePart(parts, chain);
  removeRelationships(parts, part, chain);
}
