import { scanXml } from '../xml-scan';
import type { Colours } from './colours';
import type { Run } from './looks';
import { fontOf } from './styles-part';
import { allWithin, textWithin, treeOf, within } from './tree';

/** Of one workbook: beyond, texts are shown in the letters of their cells. */
const most = { texts: 5000, runs: 200 } as const;

/** The shared texts that have stretches with letters of their own, by their place in the part. */
export function richTextsIn(xml: string, colours: Colours): ReadonlyMap<number, readonly Run[]> {
  const found = new Map<number, readonly Run[]>();
  let place = -1;
  let from = -1;
  let isRich = false;
  scanXml(xml, (tag) => {
    if (tag.name === 'r' && tag.kind === 'open') isRich = true;
    if (tag.name !== 'si') return;
    if (tag.kind !== 'close') {
      place += 1;
      from = tag.start;
      isRich = false;
    } else if (isRich && found.size < most.texts) {
      found.set(place, runsIn(xml.slice(from, tag.end), colours));
    }
  });
  return found;
}

function runsIn(xml: string, colours: Colours): readonly Run[] {
  return allWithin(treeOf(xml), 'si', 'r')
    .slice(0, most.runs)
    .map((run): Run => {
      const letters = within(run, 'rPr');
      const text = allWithin(run, 't').map(textWithin).join('');
      return { text, ...(letters && { font: fontOf(letters, colours) }) };
    });
}
