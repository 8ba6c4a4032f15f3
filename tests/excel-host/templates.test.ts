/**
 * The templates as Excel computes them, with blank cells in each of the ways it is reported to hand them over.
 * @jest-environment jsdom
 */
import { readForms } from '../../src/forms';
import { errorInText } from '../../src/functions/errors';
import { address } from '../../src/sheets';
import { type TemplateName, type TemplateOrder, templateSheets, templates } from '../../src/templates';
import { samplesOf, sheetAsRead } from '../../src/templates/samples.test-support';
import { openExcel } from './boot';
import { type BlankKind, blankKinds, customFunctionsIn } from './custom-functions';
import { entryAt, handOn } from './hand';
import { Workbook } from './model/workbook';
import { isAtWorst } from './worst';

type Answers = readonly (readonly [cell: string, value: string | number])[];
type Shown = ReadonlyMap<string, string | number | boolean>;

const orderOf = (layout: TemplateName): TemplateOrder => ({ layout, edition: 'perf' });

/** What a good form has in the cells that people fill in, in the order of the sheet. */
const answersOf = (name: TemplateName): Answers => [...samplesOf(orderOf(name))];

/** What every formula of the template shows once these answers are typed into it. */
async function computed(name: TemplateName, blank: BlankKind, answers: Answers): Promise<Shown> {
  const [form] = templateSheets(orderOf(name));
  if (!form) throw new Error('an order without a form');
  const { name: sheet, cells } = form;
  const excel = openExcel(new Workbook([sheet]));
  const hand = handOn(excel.workbook);
  const computing: string[] = [];
  for (const { value, formula, style, ...place } of cells) {
    const at = address(place);
    if (style.numberFormat === '@') hand.format(sheet, at, { numberFormat: '@' });
    if (formula?.includes('PERF.') === true) computing.push(at);
    const printed = formula === undefined ? value : `=${formula}`;
    if (printed !== undefined) hand.type(sheet, at, printed);
  }
  for (const [cell, value] of answers) hand.type(sheet, cell, value);
  // The formulas alone keep blanks blank: nobody is asked.
  await customFunctionsIn(excel, blank, null).compute();
  return new Map(computing.map((cell) => [cell, entryAt(excel.workbook.sheet(sheet), cell).value]));
}

const errorsIn = (shown: Shown): readonly string[] =>
  [...shown].flatMap(([cell, value]) => (errorInText(String(value)) ? [`${cell} ${String(value)}`] : []));

/** What an Excel at its worst does is the same for every layout. */
const layouts = templates.map(({ name }) => name).slice(0, isAtWorst ? 1 : templates.length);

describe.each(layouts)('the template %s', (name) => {
  const all = answersOf(name);
  const indicators = readForms(sheetAsRead({ ...orderOf(name), filled: true }))[0]?.indicators ?? [];
  const actuals = new Set(indicators.flatMap(({ actual }) => (actual ? [address(actual.cell)] : [])));
  // A row of 无 with a weight of 0 is worth 0 without any 完成值.
  const scores = indicators.flatMap(({ score, weight }) =>
    score && weight?.number?.isZero() !== true ? [address(score.cell)] : [],
  );

  describe.each(blankKinds.map((kind) => [JSON.stringify(kind), kind] as const))(
    'where a blank cell comes as %s',
    (_kind, blank) => {
      it('shows nothing while it is blank', async () => {
        const shown = await computed(name, blank, []);
        expect(shown.size).toBeGreaterThan(2);
        expect([...shown].filter(([, value]) => value !== '')).toEqual([]);
      });

      it('gives no score to a row without 完成值', async () => {
        const shown = await computed(
          name,
          blank,
          all.filter(([cell]) => !actuals.has(cell)),
        );
        expect(errorsIn(shown)).toEqual([]);
        // Where no column has the weights, scores are typed.
        const given = scores.filter((cell) => shown.has(cell));
        expect(given.map((cell) => shown.get(cell))).toEqual(given.map(() => ''));
      });

      it.each([0.2, 0.5, 0.8])('filled in to %d, shows no error', async (share) => {
        const shown = await computed(name, blank, all.slice(0, Math.round(all.length * share)));
        expect(errorsIn(shown)).toEqual([]);
      });

      it('filled in, is computed', async () => {
        const shown = await computed(name, blank, all);
        expect([...shown].filter(([, value]) => value === '')).toEqual([]);
        expect(errorsIn(shown)).toEqual([]);
      });
    },
  );

  it.each(['部分达成', '未达成', '0', '无', '1-2次'])(
    'shows no error where every 完成值 is %s',
    async (said) => {
      const answers = all.map(([cell, value]) => [cell, actuals.has(cell) ? said : value] as const);
      expect(errorsIn(await computed(name, 0, answers))).toEqual([]);
    },
  );

  it('shows no error where every 指标值 is 0', async () => {
    const targets = new Set(indicators.flatMap(({ target }) => (target ? [address(target.cell)] : [])));
    const answers = all.map(([cell, value]) => [cell, targets.has(cell) ? 0 : value] as const);
    expect(errorsIn(await computed(name, 0, answers))).toEqual([]);
  });

  it('filled in, comes to the same whatever a blank cell comes as', async () => {
    const [first, ...others] = await Promise.all(blankKinds.map((kind) => computed(name, kind, all)));
    for (const other of others) expect(other).toEqual(first);
  });
});
