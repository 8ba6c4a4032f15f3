import { limits } from './limits';
import type { Package } from './package-parts';
import { targetOf } from './package-lists';
import { attributesOf, scanXml, xmlText } from './xml-scan';

/**
 * Tells of a cell's `vm` whether it stands for a picture: Excel 365 stores "place in cell" as #VALUE! with a rich value, of
 * which the structure `_localImage` or `_webimage` says that it is one. The way there is of four parts: vm → metadata → rich
 * value → structure ([MS-XLSX] 2.2.4, rich data).
 */
export function picturesIn(parts: Package): (vm: string) => boolean {
  const part = (kind: RegExp): string | undefined =>
    parts.relationships.find((one) => kind.test(one.kind))?.part;
  const metadata = part(/^sheetMetadata$/i);
  const values = part(/^rdRichValue$/i);
  const structures = part(/^rdRichValueStructure$/i);
  if (metadata === undefined || values === undefined || structures === undefined) return () => false;
  const read = parts.read(new Map([metadata, values, structures].map((name) => [targetOf('', name), {}])));
  const textIn = (name: string): string => {
    const bytes = read.get(name);
    return bytes && bytes.length <= limits.settings ? xmlText(bytes) : '';
  };
  const isPicture = structuresIn(textIn(structures)).map((type) => /^_(?:localImage|webimage)$/i.test(type));
  const structureOfValue = valuesIn(textIn(values));
  const valueOfMeta = metadataIn(textIn(metadata));
  return (vm) => {
    const value = valueOfMeta[Number(vm) - 1];
    const structure = value === undefined ? undefined : structureOfValue[value];
    return structure !== undefined && (isPicture[structure] ?? false);
  };
}

/** Their types, in order. */
function structuresIn(xml: string): readonly string[] {
  const types: string[] = [];
  scanXml(xml, (tag) => {
    if (tag.name === 's' && tag.kind !== 'close') types.push(attributesOf(tag).get('t') ?? '');
  });
  return types;
}

/** The structure of each rich value, in order. */
function valuesIn(xml: string): readonly number[] {
  const structures: number[] = [];
  scanXml(xml, (tag) => {
    if (tag.name === 'rv' && tag.kind !== 'close') structures.push(Number(attributesOf(tag).get('s')));
  });
  return structures;
}

/** The rich value of each of the cells' value metadata, in order. */
function metadataIn(xml: string): readonly (number | undefined)[] {
  const future: number[] = [];
  const cells: (number | undefined)[] = [];
  let section = '';
  let inBlock = false;
  scanXml(xml, (tag) => {
    if (tag.name === 'futureMetadata' || tag.name === 'valueMetadata') {
      const name = tag.name === 'futureMetadata' ? (attributesOf(tag).get('name') ?? '') : tag.name;
      section = tag.kind === 'open' ? name : '';
    } else if (tag.name === 'bk') {
      inBlock = tag.kind === 'open';
      if (inBlock && section === 'valueMetadata') cells.push(undefined);
    } else if (tag.name === 'rvb' && tag.kind !== 'close' && section === 'XLRICHVALUE') {
      future.push(Number(attributesOf(tag).get('i')));
    } else if (tag.name === 'rc' && tag.kind !== 'close' && inBlock && section === 'valueMetadata') {
      cells[cells.length - 1] = Number(attributesOf(tag).get('v'));
    }
  });
  return cells.map((place) => (place === undefined ? undefined : future[place]));
}
