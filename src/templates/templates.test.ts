import { catalogue } from '../functions/catalogue';
import { openedFile } from '../../workbench/open-file';
import { registerInUniver } from '../../workbench/functions';
import { type Figure, type Form, readForms } from '../forms';
import { univerHost } from '../hosts/univer';
import { headlessUniver } from '../hosts/univer/headless.test-support';
import { sheetsFromBytes } from '../hosts/workbook-file';
import { reviewSheets } from '../review';
import { type Edit, type Sheet, address, position } from '../sheets';
import { blueprints } from './blueprints';
import { samplesOf, sheetAsRead } from './samples.test-support';
import { type TemplateName, type TemplateOrder, templateSheets, templateWorkbook, templates } from '.';

const names = templates.map(({ name }) => name);

/** Those whose rows have points that formulas give. */
const weighted = names.filter((name) =>
  blueprints[name].parts.some(
    (part) => 'kind' in part && part.columns.some((column) => column.role === 'weight'),
  ),
);

/** What a blank form is told, where that is something else than that it is blank. In a blank summary no row is a form. */
const toldOfBlank: Partial<Record<TemplateName, readonly string[]>> = { summary: [], monitoring: [] };

/** What someone writes into a cell of the form: "C4". */
type Answers = Readonly<Record<string, string | number>>;

const orders = names.flatMap((layout) =>
  (['perf', 'native'] as const).map((edition): TemplateOrder => ({ layout, edition })),
);

describe.each(orders)('the $edition edition of $layout', (order) => {
  const { layout } = order;

  it('is the same file whenever it is built', async () => {
    const [once, again] = [await templateWorkbook(order), await templateWorkbook(order)];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it('is one form of its layout, and two sheets that are none', async () => {
    const sheets = await sheetsFromBytes(await templateWorkbook(order), `${layout}.xlsx`);
    expect(sheets.map((sheet) => sheet.name)).toEqual([blueprints[layout].sheet, '填表说明', '使用说明']);
    expect(sheets.map((sheet) => readForms(sheet).map((form) => form.layout))).toEqual([
      layout === 'summary' ? [] : [layout],
      [],
      [],
    ]);
  });

  it('blank, is told to be blank and nothing worse', async () => {
    const sheets = await sheetsFromBytes(await templateWorkbook(order), `${layout}.xlsx`);
    const [review] = reviewSheets(sheets);
    expect(errorsIn(sheets)).toEqual(toldOfBlank[layout] ?? ['form-unfilled']);
    expect(review?.crashes ?? []).toEqual([]);
  });

  it('with its samples, passes the check', async () => {
    const sheets = await sheetsFromBytes(await templateWorkbook({ ...order, filled: true }), 'filled.xlsx');
    const reviews = reviewSheets(sheets);
    const policies = new Set(reviews.map(({ policy }) => policy.id));
    expect([...policies]).toEqual([templates.find(({ name }) => name === layout)?.policies[0]]);
    expect(reviews.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('has as many rows as are asked for', () => {
    const [few = 0, many = 0] = [26, 60].map((rows) => templateSheets({ ...order, rows })[0]?.heights.length);
    expect(many - few).toBe(34);
    const form = formOf(sheetAsRead({ ...order, rows: 60, filled: true }));
    expect(form.layout).toBe(layout);
  });

  it('has PERF formulas in the one edition, and none in the other', () => {
    const formulas = templateSheets(order).flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
    );
    expect(formulas.some((formula) => formula.includes('PERF.'))).toBe(order.edition === 'perf');
  });
});

describe.each(names)('the template %s', (name) => {
  it('stores PERF formulas as Excel does, with nothing as their value while the form is blank', async () => {
    const [sheet] = await sheetsFromBytes(
      await templateWorkbook({ layout: name, edition: 'perf' }),
      `${name}.xlsx`,
    );
    const formulas = (sheet?.cells ?? []).filter(({ formula }) => formula !== undefined);
    const [status, ...others] = formulas.flatMap(({ content }) => (content === '' ? [] : [content]));
    expect(status).toMatch(/^填报检查：还差基本信息 \d 项$/u);
    // 武汉 prints the points of its rates, and what they add up to.
    expect(others).toEqual(name === 'wuhan-department-2019' ? [5] : []);
    const scores = formulas.filter(({ formula }) => formula?.includes('_xldudf_PERF_SCORE('));
    const rows = formOf(sheetAsRead(samples(name))).indicators.length;
    expect(scores).toHaveLength(weighted.includes(name) ? rows : 0);
  });

  it('filled in, reads as what was filled in and passes the check', async () => {
    const answers = examplesOf(name);
    const sheet = await filled(name, answers);
    const read = new Map(sheet.cells.map((cell) => [address(cell), cell.content]));
    expect(Object.keys(answers).filter((cell) => read.get(cell) !== answers[cell])).toEqual([]);
    const form = formOf(sheet);
    const { layout, year, shifts } = form;
    expect({ layout, year, shifts }).toEqual({ layout: name, year: 2026, shifts: [] });
    expect(answersIn(form)).toEqual(answersIn(formOf(sheetAsRead(samples(name)))));
    expect(reviewSheets([sheet])[0]?.findings).toEqual([]);
  }, 60_000);
});

describe.each(weighted)('the template %s, whose rows have points,', (name) => {
  it('may keep rows that nobody needs', async () => {
    // Not the first row of its level 2: the label there asks for an indicator.
    const { indicators } = formOf(sheetAsRead(samples(name)));
    const at = indicators.findIndex(
      ({ level2 }, i) => i > 0 && level2?.cell.row === indicators[i - 1]?.level2?.cell.row,
    );
    const [first, spare] = indicators.slice(at - 1);
    if (!first?.weight || !spare?.weight) throw new Error('no such rows');
    const answers = {
      ...Object.fromEntries(
        Object.entries(examplesOf(name)).filter(([cell]) => position(cell)?.row !== spare.row),
      ),
      [address(first.weight.cell)]: Number(first.weight.text) + Number(spare.weight.text),
    };
    const sheet = await filled(name, answers);
    // 武汉 prints "指标2" in the row, which is an indicator without anything.
    const answered = formOf(sheet).indicators.filter(({ target }) => target?.text !== '');
    expect(answered.map(({ row }) => row)).not.toContain(spare.row);
    expect(errorsIn([sheet])).toEqual([]);
  });

  it('takes 无 with a weight of 0 where a kind of indicator does not apply', async () => {
    const form = formOf(await filled(name, examplesOf(name)));
    const rows = form.indicators.filter(({ weight }) => weight?.number?.isZero() === false);
    const [before, last] = rows.slice(
      rows.findIndex(({ level1 }, i) => level1?.cell.row === rows[i + 1]?.level1?.cell.row),
    );
    if (!last?.target || !last.actual || !last.weight || !before?.weight) throw new Error('no such rows');
    const sheet = await filled(name, {
      ...examplesOf(name),
      [address(last.name.cell)]: '无',
      [address(last.target.cell)]: '无',
      [address(last.actual.cell)]: '无',
      [address(last.weight.cell)]: 0,
      [address(before.weight.cell)]: Number(before.weight.text) + Number(last.weight.text),
    });
    expect(errorsIn([sheet])).toEqual([]);
  }, 60_000);
});

describe('what the formulas of a template compute', () => {
  it.each([
    { name: 'mof-project', rate: '99.45', rateScore: '9.95', weights: '100', total: '99.66' },
    { name: 'sichuan-0013zp', rate: '99.84', rateScore: '9.98', weights: '100', total: '99.58' },
  ] as const)('is right in $name', async ({ name, rate, rateScore, weights, total }) => {
    const { funds, totalRow } = formOf(await filled(name, examplesOf(name)));
    expect({
      rate: funds?.main.executionRate?.number?.toString(),
      rateScore: funds?.main.score?.number?.toString(),
      weights: totalRow?.weight?.number?.toString(),
      total: totalRow?.score?.number?.toString(),
    }).toEqual({ rate, rateScore, weights, total });
  });

  it.each([
    ['chongqing-project', '99.3'],
    ['chongqing-department', '99.72'],
    ['wuhan-department-2019', '99.89'],
    ['shenzhen-project', '99.66'],
    ['hubei', '99.6'],
    ['yunnan-gk14', '99.58'],
  ] as const)('adds up in %s', async (name, total) => {
    expect(formOf(await filled(name, examplesOf(name))).statedTotal?.number?.toString()).toBe(total);
  });

  it('is the grade, where the form asks for one', async () => {
    const { basics } = formOf(await filled('sichuan-0013zp', examplesOf('sichuan-0013zp')));
    expect(basics.find((basic) => basic.name === 'grade')?.value.text).toBe('优');
  });
});

function samples(layout: TemplateName): TemplateOrder {
  return { layout, edition: 'perf', filled: true };
}

function examplesOf(name: TemplateName): Answers {
  return Object.fromEntries(samplesOf(samples(name)));
}

/** What people write into a form, as the reader gives it. */
function answersIn({ basics, goals, funds, indicators }: Form): unknown {
  const number = (figure: Figure | null): string | undefined => figure?.number?.toString();
  return {
    basics: basics.flatMap((basic) => (basic.name === 'grade' ? [] : [[basic.name, basic.value.text]])),
    goals: [goals.initial?.text, goals.result?.text],
    funds: funds?.lines.map(({ label, initialBudget, adjustedBudget, executed }) => [
      label.text,
      ...[initialBudget, adjustedBudget, executed].map(number),
    ]),
    indicators: indicators.map(({ level1, level2, name, nature, target, unit, actual, weight, reason }) => [
      ...[level1, level2, name, nature, target, unit, actual, reason].map((entry) => entry?.text),
      number(weight),
    ]),
  };
}

function editsOf(answers: Answers): readonly Edit[] {
  return Object.entries(answers).map(([at, value]): Edit => {
    const cell = position(at);
    if (!cell) throw new Error(`${at} is no cell`);
    return { cell, value: String(value), as: typeof value === 'number' ? 'number' : 'text' };
  });
}

/** The form after the template was opened in a spreadsheet that computes PERF.*, and filled in there. */
async function filled(name: TemplateName, answers: Answers): Promise<Sheet> {
  const session = headlessUniver();
  try {
    // Functions can be registered once there is a workbook, and count in those that are opened afterwards.
    session.api.createWorkbook({});
    registerInUniver(catalogue, session.univer);
    const { snapshot } = await openedFile(
      `${name}.xlsx`,
      await templateWorkbook({ layout: name, edition: 'perf' }),
    );
    session.api.createWorkbook(snapshot);
    const host = univerHost(session.api);
    const { sheet } = blueprints[name];
    await host.write(editsOf(answers).map((edit) => ({ ...edit, sheet })));
    const read = await host.readSheets('all');
    const form = read.find((each) => each.name === sheet);
    if (!form) throw new Error(`${sheet} is gone`);
    return form;
  } finally {
    session.close();
  }
}

function formOf(sheet: Sheet): Form {
  const [form] = readForms(sheet);
  if (!form) throw new Error('no form');
  return form;
}

function errorsIn(sheets: readonly Sheet[]): readonly string[] {
  return reviewSheets(sheets).flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  );
}
