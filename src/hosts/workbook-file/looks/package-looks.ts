import type { Wording } from '../../../words';
import { showsDate } from '../../shared/number-format';
import { recordsIn } from '../compound-workbook';
import { containerOf } from '../format-of';
import { type InflateEntry, inflateInBites } from '../inflate';
import { limits } from '../limits';
import { elementsIn, relationshipsPart, targetOf } from '../package-lists';
import { type Package, packageOf } from '../package-parts';
import { workbookIn } from '../xlsx-book';
import { unescapedXml, xmlText } from '../xml-scan';
import { type FileProblem, tooLarge } from '../problem';
import { zipDirectory } from '../zip-directory';
import { unzip } from '../zip-guard';
import { type Colours, coloursOf } from './colours';
import { conditionsIn } from './conditions';
import type { CellLook, DefinedName, Looks, Note, Run, SheetLooks } from './looks';
import { filterIn } from './filter';
import { commentsIn, drawnIn, frozenIn, linksIn } from './notes';
import { odsLooks } from './ods-looks';
import { richTextsIn } from './rich-texts';
import { type ToldParts, toldByRecords } from './record-looks';
import { sheetPartIn } from './sheet-part';
import { type Styles, stylesIn } from './styles-part';
import { type Tree, allWithin, anywhere, isSaid, numberIn, textWithin, treeOf, within } from './tree';
import { isPrompt, validationOf } from './validations';

/**
 * How a workbook looks: one in XML, an .xls, .et or .ods; null for every other kind of file, which is shown plain. The parts pass the
 * same guards as for reading values, and nothing but these parts is inflated.
 * @throws FileProblem for what the guards refuse and for parts that do not hold together: the file is then shown plain
 */
export function looksOf(bytes: Uint8Array, inflate: InflateEntry = inflateInBites): Looks | null {
  switch (containerOf(bytes, '')) {
    case 'zip':
      return packageLooks(bytes, inflate);
    case 'compound':
      return toldLooks(toldByRecords(recordsIn(bytes)));
    case 'records':
      return toldLooks(toldByRecords(bytes));
    default:
      return null;
  }
}

function toldLooks(told: ToldParts | null): Looks | null {
  if (!told) return null;
  const styles = treeOf(told.styles);
  const colours = coloursOf(undefined, styles);
  const looks = stylesIn(styles, colours);
  const sheets = told.sheets.map(({ xml, ...listed }) => {
    const read = sheetLooks(listed, xml, nothingRelated, { looks, colours, rich: new Map() });
    return told.from1904 ? { ...read, dates: new Map() } : read;
  });
  return { cellLooks: looks.cells, sheets, names: [] };
}

function packageLooks(bytes: Uint8Array, inflate: InflateEntry): Looks | null {
  const directory = zipDirectory(bytes);
  const entries = new Set(directory.map(({ name }) => name.toLowerCase()));
  if (entries.has('content.xml') && entries.has('meta-inf/manifest.xml')) {
    const parts = unzip(
      bytes,
      directory,
      (name) => /^(?:content|styles)\.xml$/iu.test(name),
      partTooBig,
      inflate,
    );
    const text = (part: string): string => xmlText(parts.get(part) ?? new Uint8Array());
    return odsLooks(text('content.xml'), text('styles.xml'));
  }
  if (!entries.has('[content_types].xml')) return null;
  const book = packageOf(bytes, directory, inflate);
  if (book.kind !== 'sheet') return null;
  const parts = new LookParts(book);
  const styles = parts.tree(partOf(book, 'styles'), limits.settings);
  const colours = coloursOf(parts.tree(partOf(book, 'theme'), limits.settings), styles);
  const looks = stylesIn(styles, colours);
  const rich = richTextsIn(parts.text(partOf(book, 'sharedStrings'), limits.settings) ?? '', colours);
  const xml = parts.text(book.workbook, limits.settings) ?? '';
  const { sheets: listed, from1904 } = workbookIn(xml);
  const sheets = listed.flatMap(({ name, relationship, isHidden }, place) => {
    const related = book.relationships.find(({ id }) => id === relationship);
    if (related && !/^worksheet$/iu.test(related.kind)) return [];
    const part = related?.part ?? `xl/worksheets/sheet${place + 1}.xml`;
    const xml = parts.text(part, limits.part) ?? '';
    const read = sheetLooks({ name, hidden: isHidden }, xml, parts.relatedTo(part), { looks, colours, rich });
    return [from1904 ? { ...read, dates: new Map() } : read];
  });
  const names = namesIn(
    treeOf(xml),
    listed.map(({ name }) => name),
  );
  return { cellLooks: looks.cells, sheets, names };
}

const partTooBig = (): FileProblem => tooLarge(limits.part, 'content');

/** Parts of a package, each held to a size of its own. */
class LookParts {
  constructor(private readonly book: Package) {}

  text(name: string | undefined, most: number): string | undefined {
    if (name === undefined) return undefined;
    const bytes = this.book.read(new Map([[name, {}]])).get(name);
    return bytes && bytes.length <= most ? xmlText(bytes) : undefined;
  }

  tree(name: string | undefined, most: number): Tree | undefined {
    const xml = this.text(name, most);
    return xml === undefined ? undefined : treeOf(xml);
  }

  /** What one refers to: its comments, its drawing, and targets outside the file by relationship. */
  relatedTo(part: string): Related {
    const list = elementsIn(this.text(relationshipsPart(part), limits.settings) ?? '', 'Relationship');
    const kinds = new Map<string, string>();
    const outside = new Map<string, string>();
    for (const one of list) {
      const target = unescapedXml(one.get('Target') ?? '');
      if (one.get('TargetMode') === 'External') outside.set(one.get('Id') ?? '', target);
      else kinds.set(/[^/]*$/u.exec(one.get('Type') ?? '')?.[0] ?? '', targetOf(part, target));
    }
    return {
      comments: this.tree(kinds.get('comments'), limits.settings),
      drawing: this.tree(kinds.get('drawing'), limits.settings),
      outside,
    };
  }
}

/** Of one sheet; each is worked out for every cell it covers. Beyond, they are kept and not shown. */
const mostConditions = 1000;

interface Related {
  readonly comments: Tree | undefined;
  readonly drawing: Tree | undefined;
  readonly outside: ReadonlyMap<string, string>;
}

const nothingRelated: Related = { comments: undefined, drawing: undefined, outside: new Map() };

/** What sheets take from the whole workbook. */
interface BookLooks {
  readonly looks: Styles;
  readonly colours: Colours;
  readonly rich: ReadonlyMap<number, readonly Run[]>;
}

function partOf({ relationships }: Package, kind: string): string | undefined {
  return relationships.find((one) => one.kind === kind)?.part;
}

function sheetLooks(
  listed: Pick<SheetLooks, 'name' | 'hidden'>,
  xml: string,
  { comments, drawing, outside }: Related,
  { looks: { cells: cellLooks, conditions: looks }, colours, rich }: BookLooks,
): SheetLooks {
  const isDate = (look: number): boolean => showsDate(cellLooks[look]?.numberFormat ?? '');
  const { around, ...laidOut } = sheetPartIn(xml, digitWidth(cellLooks[0]), isDate, rich);
  const filter = filterIn(within(around, 'autoFilter'));
  const view = within(around, 'sheetViews', 'sheetView');
  const tab = colours(within(around, 'sheetPr', 'tabColor'));
  const frozen = frozenIn(view);
  const untold: Wording[] = [];

  const ranked = allWithin(around, 'conditionalFormatting')
    .flatMap((element) => conditionsIn(element, { looks, colours }))
    .sort((a, b) => a.priority - b.priority);
  const conditions = ranked.slice(0, mostConditions).flatMap(({ condition }) => condition ?? []);
  if (conditions.length < ranked.length)
    untold.push({ zh: '图标集等条件格式', en: 'icon sets and the like' });

  // Excel 2010 and WPS write rules that name other sheets into an extension.
  const rules = anywhere(around, new Set(['dataValidation'])).slice(0, 5000);
  const validations = rules.flatMap((rule) => validationOf(rule) ?? []);
  if (validations.length < rules.filter((rule) => !isPrompt(rule)).length)
    untold.push({ zh: '日期等数据有效性', en: 'checks of dates and the like' });

  // WPS leaves out that the sheet is protected: the element says it.
  const protection = within(around, 'sheetProtection');
  if (protection && isSaid(protection, 'sheet', true))
    untold.push({ zh: '工作表保护（这里不锁定单元格）', en: 'sheet protection (no cell is locked here)' });

  const notes: readonly Note[] = [
    ...commentsIn(comments ?? around),
    ...allWithin(around, 'hyperlinks').flatMap((element) => linksIn(element, outside)),
    ...drawnIn(drawing ?? around),
  ];
  return {
    ...listed,
    ...laidOut,
    ...(tab !== undefined && { tab }),
    ...(frozen && { frozen }),
    ...(filter && { filter }),
    gridlines: isSaid(view, 'showGridLines', true),
    validations,
    conditions,
    notes,
    untold,
  };
}

/** In pixels: Chinese fonts have digits half as wide as they are high, Calibri and the like a little wider. */
function digitWidth(look: CellLook | undefined): number {
  const { name = '', size = 11 } = look?.font ?? {};
  const isLatin = /^[\x20-\x7e]*$/u.test(name) && !/^(?:SimSun|DengXian|Microsoft YaHei)/iu.test(name);
  const width = isLatin ? Math.round(size * 0.676) : Math.ceil((size * 2) / 3);
  return Math.min(Math.max(width, 4), 40);
}

/** Names that people use: those of print areas, filters and deleted places have no meaning on a screen. */
function namesIn(book: Tree, sheets: readonly string[]): readonly DefinedName[] {
  return allWithin(book, 'workbook', 'definedNames', 'definedName')
    .slice(0, 2000)
    .flatMap((element) => {
      const name = element.attributes.get('name') ?? '';
      const formula = textWithin(element).trim();
      const sheet = sheets[numberIn(element, 'localSheetId') ?? -1];
      if (isSaid(element, 'hidden') || /^_xl(?:nm|fn)\./iu.test(name) || name === '') return [];
      if (formula === '' || formula.includes('#REF!') || formula.length > 8192) return [];
      return [{ name, formula, ...(sheet !== undefined && { sheet }) }];
    });
}
