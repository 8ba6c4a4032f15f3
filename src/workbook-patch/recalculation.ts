import { childOf, rootOf } from './elements';
import { workbookOrder } from './orders';
import { attributeSplice, childSplice, spliced } from './splices';
import type { Workbook } from './workbook';

/** Asks the spreadsheet to calculate everything when it opens the file next: for who changes cells and cannot calculate. */
export function calculateOnOpening({ parts, part }: Workbook): void {
  const xml = parts.text(part);
  const root = rootOf(xml, 'workbook');
  const there = childOf(xml, root, 'calcPr');
  const asked = there && attributeSplice(there.tag, 'fullCalcOnLoad', '1');
  const splices = asked
    ? [asked]
    : childSplice(xml, root, workbookOrder, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
  parts.put(part, spliced(xml, splices));
}
