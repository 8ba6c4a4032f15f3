import { type Form, readForms } from '../forms';
import { sheetOf } from '../sheets';
import { type TemplateName, type TemplateOrder, templateSheets, templates } from '../templates';
import { policyFor, reviewSheets } from '../review';
import { ConversionProblem, conversionReport } from '.';
import { converted } from './converted';

/** Those between which conversion is proven; what becomes of others is seen to when it is. */
const names = ['mof-project', 'sichuan-0013zp', 'chongqing-project', 'chongqing-department'] as const;
const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));

function formOf(order: TemplateOrder): Form {
  const [made] = templateSheets(order);
  const [form] = made ? readForms(sheetOf(made)) : [];
  if (!form) throw new Error('no form');
  return form;
}

function sample(layout: TemplateName): Form {
  return formOf({ layout, edition: 'native', filled: true });
}

function carried(form: Form, layout: TemplateName) {
  const conversion = converted(form, { layout, edition: 'native' });
  return { ...conversion, form: formOf(conversion.order) };
}

/** What a form says, whatever its cells. */
function saidBy({ year, goals, funds, indicators, statedTotal, totalRow, basics }: Form) {
  return {
    year,
    basics: basics.map(({ name, value }) => [name, value.text]).sort(),
    goals: [goals.initial?.text, goals.adjusted?.text, goals.result?.text],
    funds: funds?.lines.map((line) => [
      line.label.text,
      ...[
        line.initialBudget,
        line.adjustedBudget,
        line.executed,
        line.executionRate,
        line.weight,
        line.score,
      ].map((figure) => figure?.number?.toString() ?? null),
      line.reason?.text,
    ]),
    indicators: indicators.map((row) =>
      [
        row.level1,
        row.level2,
        row.name,
        row.nature,
        row.target,
        row.unit,
        row.actual,
        row.weight,
        row.score,
        row.reason,
      ].map((entry) => entry?.text),
    ),
    total: [statedTotal?.text, totalRow?.weight?.text],
  };
}

const problemsIn = (form: Form): readonly string[] =>
  reviewSheets([form.sheet]).flatMap(({ findings }) =>
    findings.flatMap(({ rule, severity }) => (severity === 'hint' ? [] : [rule])),
  );

describe.each(names)('%s', (layout) => {
  it('into its own layout is the same form, and nothing is lost', () => {
    const form = sample(layout);
    const { form: same, notCarried, leftBlank } = carried(form, layout);
    expect({ notCarried, leftBlank }).toEqual({ notCarried: [], leftBlank: [] });
    expect(saidBy(same)).toEqual(saidBy(form));
  });

  it('keeps points that people gave otherwise than the formula would', () => {
    const [made] = templateSheets({ layout, edition: 'native', filled: true });
    if (!made) throw new Error('no form');
    const sheet = sheetOf(made);
    const [read] = readForms(sheet);
    const score = read?.indicators[0]?.score;
    if (!score) return;
    const cells = sheet.cells.map((cell) =>
      cell.row === score.cell.row && cell.column === score.cell.column
        ? { ...cell, content: 1, text: '1' }
        : cell,
    );
    const [lowered] = readForms({ ...sheet, cells });
    if (!lowered) throw new Error('no form');
    const { form } = carried(lowered, layout);
    expect(form.indicators[0]?.score?.text).toBe('1');
    expect(form.statedTotal?.text).toBe(lowered.statedTotal?.text);
  });
});

describe.each(pairs)('%s into %s', (from, to) => {
  it('is a form of that layout, with every indicator, and no finding that it had not', () => {
    const before = sample(from);
    const { form } = carried(before, to);
    expect(form.layout).toBe(to);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(
      expect.arrayContaining(before.indicators.map(({ name }) => name.text)),
    );
    expect(form.indicators).toHaveLength(before.indicators.length);
    expect(policyFor(form).id).toBe(templates.find(({ name }) => name === to)?.policies[0]);
  });

  it('and back loses only what was listed', () => {
    const before = sample(from);
    const there = carried(before, to);
    const back = carried(there.form, from);
    const lost = new Set(there.notCarried.flatMap(({ texts }) => texts));
    const kept = new Set(back.form.cells.map(({ words }) => words.squeezed));
    const gone = before.cells.filter(
      ({ words, text }) => words.squeezed !== '' && !kept.has(words.squeezed) && !lost.has(text.trim()),
    );
    expect(gone.map(({ row, column, text }) => [row, column, text])).toEqual([]);
  });
});

describe('what cannot be carried', () => {
  it('is a problem where there is no indicator', () => {
    const form = formOf({ layout: 'mof-project', edition: 'native' });
    expect(() =>
      converted({ ...form, indicators: [] }, { layout: 'mof-project', edition: 'native' }),
    ).toThrow(ConversionProblem);
  });

  it('is listed with its cells and why, and so is what is left blank', () => {
    const conversion = converted(sample('chongqing-project'), { layout: 'mof-project', edition: 'native' });
    const lines = conversionReport(conversion, 'zh');
    expect(lines[0]).toBe('没有带过去的（原表的单元格）：');
    expect(lines.join('\n')).toMatch(/指标 · 是否核心指标（[A-Z]\d.*，新表没有位置/u);
    expect(lines.join('\n')).toMatch(
      /还要补填的（新表的单元格）：\n(?:.*\n)*? {2}指标 · 一级、二级指标（B\d+/u,
    );
    expect(conversionReport(conversion, 'en')[0]).toBe('Not carried (cells of the old form):');
  });

  it('is nothing between two forms that say the same', () => {
    const conversion = converted(sample('mof-project'), { layout: 'mof-project', edition: 'native' });
    expect(conversionReport(conversion, 'zh')).toEqual(['全部内容都已带过去。']);
  });
});

describe('amounts', () => {
  it('stand in the unit of the other form, every digit kept', () => {
    const { form } = carried(sample('mof-project'), 'chongqing-project');
    expect(form.funds?.unit).toBe('元');
    expect(form.funds?.main.adjustedBudget?.number?.toString()).toBe('2865000');
    const { form: back } = carried(form, 'mof-project');
    expect(back.funds?.main.adjustedBudget?.number?.toString()).toBe('286.5');
  });
});

it('a form that was clean stays clean, but for what follows from what was listed', () => {
  const unlisted = pairs.flatMap(([from, to]) => {
    const { form, notCarried, leftBlank } = carried(sample(from), to);
    const listed = [...notCarried, ...leftBlank].map(({ what }) => what.zh);
    const follows = (rule: string): boolean =>
      (rule === 'required-missing' && leftBlank.length > 0) ||
      (rule === 'parts-mismatch' && listed.some((what) => what.startsWith('资金 · ')));
    return problemsIn(form)
      .filter((rule) => !follows(rule))
      .map((rule) => [from, to, rule]);
  });
  expect(unlisted).toEqual([]);
});
