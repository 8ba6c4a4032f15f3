import type { Foreign } from './foreign';
import type { InflateEntry } from './inflate';
import { limits } from './limits';
import { damaged, sheetMissing, sheetTooLarge, tooLarge } from './problem';
import { elementsIn, relationshipsPart, targetOf } from './package-lists';
import { xmlText } from './xml-scan';
import { unzip } from './zip-guard';
import type { ZipEntry } from './zip-directory';

/** A part that another one refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in plain and Strict Open XML: "worksheet", "styles". */
  readonly kind: string;
  /** Path in the package. */
  readonly part: string;
}

/** An Office package, its parts inflated when they are asked for. */
export interface Package {
  /** A workbook in XML or in binary; else what it is. */
  readonly kind: 'sheet' | 'binary' | Foreign | undefined;
  /** Path of the workbook part. */
  readonly workbook: string;
  readonly relationships: readonly Relationship[];
  /** The parts of these names that there are, however their names are cased; together they are held to the limits. */
  read(wanted: ReadonlyMap<string, { readonly sheet?: string }>): ReadonlyMap<string, Uint8Array>;
}

/**
 * What an archive with content types holds. Only what leads to cells is looked at: parts that are declared and absent, or
 * present and of no use here, bear on nothing.
 * @throws FileProblem `damaged`, `password`, `too-large`
 */
export function packageOf(
  archive: Uint8Array,
  directory: readonly ZipEntry[],
  inflate: InflateEntry,
): Package {
  const byName = new Map(directory.map((entry) => [entry.name.toLowerCase(), entry]));
  const read: Package['read'] = (wanted) => {
    const found = [...wanted].flatMap(([name, { sheet }]) => {
      const entry = byName.get(name.toLowerCase());
      if (!entry && sheet !== undefined) throw sheetMissing(sheet);
      return entry ? [{ name, sheet, entry }] : [];
    });
    const parts = unzip(
      archive,
      [...new Set(found.map(({ entry }) => entry))],
      () => true,
      (entry) => sheetTooLarge(found.find((one) => one.entry === entry)?.sheet ?? entry.name, limits.part),
      inflate,
    );
    return new Map(found.map(({ name, entry }) => [name, parts.get(entry.name) ?? new Uint8Array()]));
  };
  const small = (name: string): string => {
    const entry = byName.get(name.toLowerCase());
    if (entry && entry.unpacked > limits.settings) throw tooLarge(limits.settings, 'content');
    const bytes = read(new Map([[name, {}]])).get(name);
    return bytes ? xmlText(bytes) : '';
  };
  const types = small('[Content_Types].xml');
  const kind = kindOf(types);
  const workbook = workbookPart(types, small(relationshipsPart('')));
  if (kind !== 'sheet' && kind !== 'binary') return { kind, workbook, relationships: [], read };
  if (!byName.has(workbook.toLowerCase())) throw damaged('no workbook part');
  const relationships = elementsIn(small(relationshipsPart(workbook)), 'Relationship').map((one) => ({
    id: one.get('Id') ?? '',
    kind: /[^/]*$/.exec(one.get('Type') ?? '')?.[0] ?? '',
    part: targetIn(byName, workbook, one.get('Target') ?? ''),
  }));
  return { kind, workbook, relationships, read };
}

/** As the standard says; else, for writers that get it wrong, from the root or from xl/. */
function targetIn(parts: ReadonlyMap<string, unknown>, workbook: string, target: string): string {
  const written = target.replaceAll('\\', '/');
  const first = targetOf(workbook, written);
  const places = [first, targetOf('', written), targetOf('xl/workbook.xml', written)];
  return places.find((part) => parts.has(part.toLowerCase())) ?? first;
}

/** In XML first: many a writer declares the binary type for whatever ends in .bin. */
function kindOf(types: string): Package['kind'] {
  if (
    /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml/i.test(
      types,
    )
  )
    return 'sheet';
  if (/ms-excel\.sheet\.binary\.macroEnabled\.main/i.test(types)) return 'binary';
  return foreignTypes.find(([type]) => type.test(types))?.[1];
}

const foreignTypes: readonly (readonly [RegExp, Foreign])[] = [
  [/wordprocessingml\.document\.main|ms-word\./i, { zh: 'Word 文档', en: 'a Word document' }],
  [
    /presentationml\.\w+\.main|ms-powerpoint\./i,
    { zh: 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' },
  ],
  [/ms-visio/i, { zh: 'Visio 绘图', en: 'a Visio drawing' }],
];

function workbookPart(types: string, packageRelationships: string): string {
  const declared = elementsIn(types, 'Override').find((one) =>
    /(?:sheet|template|addin)(?:\.macroEnabled)?\.main(?:\+xml)?$/i.test(one.get('ContentType') ?? ''),
  );
  if (declared) return targetOf('', declared.get('PartName') ?? '');
  const related = elementsIn(packageRelationships, 'Relationship').find((one) =>
    /\/officeDocument$/i.test(one.get('Type') ?? ''),
  );
  return related ? targetOf('', related.get('Target') ?? '') : 'xl/workbook.xml';
}
