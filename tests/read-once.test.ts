/** A text is folded once and read once, cell by cell; whoever comes later takes the reading that travels with the form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readForms } from '../src/forms';
import { reviewForms } from '../src/review';
import { type Sheet, sheetFromRows } from '../src/sheets';
import { type counted, forget, textsGivenTo } from './counted-readers';
import { layoutTables, typedSheet } from './fixtures/layouts';

interface Counting {
  readonly counted: typeof counted;
}

jest.mock('../src/values/fold', () =>
  jest
    .requireActual<Counting>('./counted-readers')
    .counted(jest.requireActual<object>('../src/values/fold'), true, 'foldWidth', 'squeeze', 'foldedText'),
);
jest.mock('../src/values/number', () =>
  jest
    .requireActual<Counting>('./counted-readers')
    .counted(jest.requireActual<object>('../src/values/number'), false, 'readNumber'),
);
jest.mock('../src/values/target', () =>
  jest
    .requireActual<Counting>('./counted-readers')
    .counted(jest.requireActual<object>('../src/values/target'), false, 'readTarget'),
);
jest.mock('../src/values/signs', () =>
  jest
    .requireActual<Counting>('./counted-readers')
    .counted(jest.requireActual<object>('../src/values/signs'), false, 'readNature'),
);
jest.mock('../src/values/units', () =>
  jest
    .requireActual<Counting>('./counted-readers')
    .counted(jest.requireActual<object>('../src/values/units'), false, 'readUnit'),
);

const samples = [
  'chongqing-department-and-projects',
  'chongqing-project',
  'shenzhen-project',
  'wuhan-department',
].map((name): [string, Sheet] => {
  const lines = readFileSync(join(__dirname, `../samples/${name}.txt`), 'utf8').split('\n');
  return [
    name,
    sheetFromRows(
      name,
      lines.map((line) => line.split('\t')),
    ),
  ];
});
const sheets = [...samples, ...layoutTables.map((table): [string, Sheet] => [table.name, typedSheet(table)])];

/** How often each text stands among some texts. */
function counts(texts: readonly string[]): ReadonlyMap<string, number> {
  const byText = new Map<string, number>();
  for (const text of texts) byText.set(text, (byText.get(text) ?? 0) + 1);
  return byText;
}

/** The texts read more often than they stand somewhere. */
function readAgain(read: readonly string[], written: readonly string[]): readonly string[] {
  const standing = counts(written);
  return [...counts(read)].filter(([text, times]) => times > (standing.get(text) ?? 0)).map(([text]) => text);
}

const withoutTags = (text: string): string => text.replace(/<\/?[a-z][^<>]*>/giu, '').trim();

describe.each(sheets)('%s', (_name, sheet) => {
  const texts = sheet.cells.map(({ text }) => withoutTags(text));
  /** A number cell is read as what it stores ("0.95" shown as 95% is "95%"), which may differ from what it shows. */
  const phrases = sheet.cells.flatMap(({ content, text, percent }) =>
    typeof content === 'number' && percent !== true ? [text.replace(/^[\d,.]+/u, String(content))] : [],
  );

  it('is folded once, cell by cell', () => {
    forget();
    readForms(sheet);
    const folded = textsGivenTo('foldWidth', 'squeeze', 'foldedText');
    expect(folded.length).toBeGreaterThan(0);
    expect(folded.length).toBeLessThanOrEqual(texts.length + phrases.length);
    expect(readAgain(folded, [...texts, ...phrases])).toEqual([]);
  });

  it('has each number read once', () => {
    forget();
    readForms(sheet);
    const read = textsGivenTo('readNumber');
    expect(read.length).toBeGreaterThan(0);
    expect(readAgain(read, texts)).toEqual([]);
  });

  it('has each target, actual, standard, unit and nature read once', () => {
    forget();
    const indicators = readForms(sheet).flatMap((form) => form.indicators);
    const phrase = indicators.flatMap(({ targetReading, standardReading, actualReading }) =>
      [targetReading, standardReading, actualReading].flatMap((reading) => reading?.text ?? []),
    );
    expect(readAgain(textsGivenTo('readTarget'), phrase)).toEqual([]);
    const units = indicators.flatMap(({ unit }) => unit?.words.written ?? []);
    // "12次" names a unit as well, once where it stands.
    const inPhrase = [...new Set(textsGivenTo('readUnit'))].flatMap((unit) =>
      phrase.flatMap((one) =>
        one
          .split(unit)
          .slice(1)
          .map(() => unit),
      ),
    );
    expect(readAgain(textsGivenTo('readUnit'), [...units, ...inPhrase])).toEqual([]);
    expect(readAgain(textsGivenTo('readNature'), texts)).toEqual([]);
  });

  it('is not read again by what judges it', () => {
    const forms = readForms(sheet);
    forget();
    reviewForms(forms);
    const again = (...readers: readonly string[]): readonly string[] =>
      textsGivenTo(...readers).filter((text) => text !== '' && texts.includes(text.trim()));
    expect(again('foldWidth', 'squeeze', 'foldedText')).toEqual([]);
    expect(again('readNumber')).toEqual([]);
    expect(again('readTarget')).toEqual([]);
    expect(again('readUnit')).toEqual([]);
    expect(again('readNature')).toEqual([]);
  });
});
