/** Every part of every template as Excel wants it, with the add-in on board and without; and no check that cannot fail. */
import { readForms } from '../../src/forms';
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import { templateWorkbook, templates } from '../../src/templates';
import { attached } from '../../src/workbook-patch';
import { type Parts, faultsOf, partsOf } from './package-faults';

const mention = {
  reference: '7c5d4f0e-8a52-4a33-9a24-51f0a4a2b0c1',
  version: '1.0.0.0',
  store: 'EXCatalog',
  storeType: 'EXCatalog',
  prompts: false,
} as const;

const orders = templates.flatMap(({ name }) =>
  (['native', 'perf'] as const).map((edition) => ({ layout: name, edition })),
);

it.each(orders)('the $edition edition of $layout is a package without a fault', async (order) => {
  const workbook = await templateWorkbook(order);
  expect(faultsOf(partsOf(workbook))).toEqual([]);
  const withAddIn = partsOf(attached(workbook, mention));
  expect(Object.keys(withAddIn)).toContain('xl/webextensions/taskpanes.xml');
  expect(faultsOf(withAddIn)).toEqual([]);
});

it.each(templates)(
  '$name of many rows, under any of its policies, is a package without a fault and read as the form that it is',
  async ({ name: layout, policies }) => {
    const seen: string[] = [];
    for (const [turn, policy] of policies.entries()) {
      const order = { layout, policy, edition: turn === 0 ? 'perf' : 'native', filled: true } as const;
      const workbook = await templateWorkbook({ ...order, rows: turn === 0 ? 150 : 40 });
      expect(faultsOf(partsOf(workbook))).toEqual([]);
      const [sheet] = await sheetsFromBytes(workbook, `${layout}.xlsx`);
      const texts = sheet?.cells.map(({ text }) => text) ?? [];
      expect(texts.filter((text) => text.startsWith('#'))).toEqual([]);
      expect(texts[0]).toBe('填报检查：可以提交');
      seen.push((sheet && readForms(sheet)[0]?.layout) ?? 'no form');
    }
    expect(seen).toEqual(policies.map(() => layout));
  },
);

it.each(
  templates.filter(
    ({ name }) => name !== 'summary' && !name.startsWith('chongqing') && name !== 'monitoring',
  ),
)(
  '$name of one row is refused in words, since each kind that it prints has one',
  async ({ name: layout }) => {
    await expect(templateWorkbook({ layout, edition: 'native', rows: 1 })).rejects.toThrow(
      /whole number from \d+ to 500/u,
    );
  },
);

describe('a package with a fault', () => {
  let whole: Parts;
  beforeAll(async () => {
    whole = partsOf(attached(await templateWorkbook({ layout: 'yunnan-gk14', edition: 'native' }), mention));
  });

  const sheet = 'xl/worksheets/sheet1.xml';
  const book = 'xl/workbook.xml';
  it.each<[what: string, part: string, from: string | RegExp, to: string, told: string]>([
    ['of a tag that stays open', sheet, '</sheetData>', '', 'xl/worksheets/sheet1.xml:'],
    [
      'of merges behind their conditions',
      sheet,
      /(<mergeCells.*<\/mergeCells>)(<cond.*?<\/cond\w+>)/u,
      '$2$1',
      'order',
    ],
    ['of a row that goes back', sheet, '<row r="9"', '<row r="3"', 'sheetData goes back'],
    [
      'of names before sheets',
      book,
      /(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/u,
      '$2$1',
      'order',
    ],
    [
      'of a reference behind its properties',
      'xl/webextensions/webextension1.xml',
      /(<we:reference[^>]*\/>)(.*?)(<we:bindings\/>)/u,
      '$2$3$1',
      'order',
    ],
    [
      'of a sheet that is not there',
      'xl/_rels/workbook.xml.rels',
      'sheet2.xml',
      'sheet9.xml',
      'is not there',
    ],
    ['of an id that no relation has', book, /r:id="rId\d+"/u, 'r:id="rId99"', 'rId99 is no relation'],
    ['of a pane that is not there', '_rels/.rels', 'taskpanes.xml', 'panes.xml', 'is not there'],
    [
      'of a part without a type',
      '[Content_Types].xml',
      /<Override PartName="\/xl\/webextensions\/taskpanes.xml"[^>]*\/>/u,
      '',
      'no content type',
    ],
    ['of a type without a part', '[Content_Types].xml', 'sheet2.xml', 'sheet9.xml', 'declared and not there'],
    ['of a name with a blank', book, '_xlnm.Print_Area', 'print area', 'is not valid'],
    [
      'of a name of no sheet',
      book,
      /<definedName ([^>]*)>[^<]*!/u,
      "<definedName $1>'别的表'!",
      'is not valid',
    ],
    ['of a name twice', book, /(<definedName [^>]*>[^<]*<\/definedName>)/u, '$1$1', 'is not valid'],
    ['of two sheets of one name', book, 'name="使用说明"', 'name="填表说明"', 'one name'],
    ['of a list in a condition', sheet, '<formula>', '<formula>MAX({1,2})+', 'list in braces'],
    ['of a condition without its format', sheet, /dxfId="\d+"/u, 'dxfId="77"', 'without its format'],
    ['of a cell without its format', sheet, / s="\d+"/u, ' s="999"', 'without its format'],
    ['of merges that overlap', sheet, /(<mergeCell ref="[^"]*"\/>)/u, '$1$1', 'mergeCells has'],
    [
      'of rules that overlap',
      sheet,
      /(<dataValidation .*?<\/dataValidation>)/u,
      '$1$1',
      'dataValidations has',
    ],
    [
      'of a list that is too long',
      sheet,
      '<formula1>&quot;',
      `<formula1>&quot;${'很'.repeat(300)},`,
      'a list of more than 255',
    ],
    [
      'of a title that is too long',
      sheet,
      'promptTitle="',
      `promptTitle="${'很'.repeat(40)}`,
      '32 characters',
    ],
    ['of a prompt that is too long', sheet, ' prompt="', ` prompt="${'很'.repeat(300)}`, 'prompt of more'],
    ['of a formula that is too long', sheet, '<f>', `<f>${'1+'.repeat(5000)}`, 'characters'],
    ['of a text that is too long', sheet, '<f>', `<f>"${'很'.repeat(300)}"&amp;`, 'text of more than 255'],
  ])('%s', (_, part, from, to, told) => {
    const before = whole[part] ?? '';
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(faultsOf({ ...whole, [part]: after }).join('\n')).toContain(told);
  });
});
