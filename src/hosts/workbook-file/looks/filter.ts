import type { Filter } from './looks';
import { rangesIn } from './ranges';
import { type Tree, allWithin, isSaid, numberIn, within } from './tree';

/** More values of one column than anybody chose by hand. */
const most = 5000;

/** A sheet's `<autoFilter>`; undefined where it has none. */
export function filterIn(element: Tree | undefined): Filter | undefined {
  const [range] = rangesIn(element?.attributes.get('ref') ?? '');
  if (!element || !range) return undefined;
  const columns = allWithin(element, 'filterColumn').flatMap((one) => {
    const [offset, chosen] = [numberIn(one, 'colId') ?? -1, within(one, 'filters')];
    const column = range.from.column + offset;
    // By groups of dates it chooses in a way that is not told.
    if (offset < 0 || column > range.to.column || !chosen || within(chosen, 'dateGroupItem')) return [];
    const values = allWithin(chosen, 'filter').map((value) => value.attributes.get('val') ?? '');
    return [{ column, values: values.slice(0, most), blanks: isSaid(chosen, 'blank') }];
  });
  return { range, columns };
}
