/** Every layout into every other: what was said is carried or told, and nothing is wrong that was not, but for what was told. */
import * as fc from 'fast-check';
import { type Form, readForms } from '../forms';
import { reviewSheets } from '../review';
import { type NewSheet, sheetOf } from '../sheets';
import { type TemplateName, type TemplateOrder, templateSheets, templates } from '../templates';
import { type Conversion, type Wanted, conversionsOf } from '.';

const names = templates.map(({ name }) => name);
const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));

function sheetFor(order: TemplateOrder): NewSheet {
  const [made] = templateSheets(order);
  if (!made) throw new Error('no form');
  return made;
}

/** The samples of a layout as they are read. */
function sample(layout: TemplateName): readonly Form[] {
  return readForms(sheetOf(sheetFor({ layout, edition: 'native', filled: true })));
}

/** Rules that speak of what was listed: amounts without a line of their own, cells that want somebody's word. */
const followsFrom: Readonly<Record<string, RegExp>> = {
  'parts-mismatch': /^资金 · /u,
  'weight-missing': /^指标 · 分值$/u,
  'score-missing': /^(?:指标 · (?:分值|完成值)|资金 · .*)$/u,
  'form-unfilled': /^(?:绩效指标|指标 · 完成值)$/u,
};

/** Errors of a converted form that follow from nothing that was listed. */
function unlistedErrors({ order, notCarried, leftBlank }: Conversion): readonly string[] {
  const listed = [...notCarried, ...leftBlank].map(({ what }) => what.zh);
  return reviewSheets([sheetOf(sheetFor(order))]).flatMap(({ findings }) =>
    findings.flatMap(({ rule, severity }) =>
      severity !== 'error' || listed.some((what) => followsFrom[rule]?.test(what)) ? [] : [rule],
    ),
  );
}

describe.each(names)('%s', (from) => {
  const forms = sample(from);
  const into = (to: TemplateName, edition: Wanted['edition'] = 'native'): readonly Conversion[] =>
    conversionsOf(to === 'summary' ? forms : forms.slice(0, 1), { layout: to, edition });

  it('becomes a form of every layout, with every indicator, and no error that does not follow from what was listed', () => {
    const odd = names.flatMap((to, at) => {
      const [conversion] = into(to, at % 2 === 0 ? 'native' : 'perf');
      if (!conversion) return [`${to}: nothing`];
      const [form] = readForms(sheetOf(sheetFor(conversion.order)));
      const kept =
        from === 'summary' || to === 'summary' || form?.indicators.length === forms[0]?.indicators.length;
      return [
        ...(form && form.layout !== to ? [`${to}: is a form of ${form.layout}`] : []),
        ...(kept ? [] : [`${to}: ${form?.indicators.length ?? 0} indicators`]),
        ...unlistedErrors(conversion).map((rule) => `${to}: ${rule}`),
      ];
    });
    expect(odd).toEqual([]);
  });

  it('into its own layout loses nothing', () => {
    const [conversion] = into(from);
    expect(conversion?.notCarried).toEqual([]);
    // The unit of a summary stands above its rows, which are its forms.
    const unit = from === 'summary' ? ['填报单位：'] : [];
    expect(conversion?.leftBlank.map(({ what }) => what.zh)).toEqual(unit);
  });
});

it('whatever is filled in is carried or told, in any layout', () => {
  const anyPair = fc.constantFrom(...pairs.filter(([from, to]) => from !== 'summary' && to !== 'summary'));
  const words = fc.constantFrom('书香', '另有说明甲', '已按计划完成乙');
  fc.assert(
    fc.property(anyPair, words, fc.nat(200), ([from, to], said, nth) => {
      const sheet = sheetOf(sheetFor({ layout: from, edition: 'native', filled: true }));
      const [before] = readForms(sheet);
      // Into some cell of words, which is not a label of the form.
      const printed = new Set(sheetFor({ layout: from, edition: 'native' }).cells.map(({ value }) => value));
      const open = sheet.cells.filter(
        ({ text, row }) => row > 4 && /\p{Script=Han}{5}/u.test(text) && !printed.has(text),
      );
      const chosen = open[nth % open.length];
      if (!chosen || !before) throw new Error('no cell to fill');
      const cells = sheet.cells.map((cell) =>
        cell === chosen ? { ...cell, content: said, text: said } : cell,
      );
      const [form] = readForms({ ...sheet, cells });
      if (!form) throw new Error('no form');
      const [conversion] = conversionsOf([form], { layout: to, edition: 'native' });
      const carried = sheetFor(conversion?.order ?? { layout: to, edition: 'native' }).cells;
      const isThere = carried.some(({ value }) => String(value ?? '').includes(said));
      const isTold = conversion?.notCarried.some(({ texts }) => texts.some((text) => text.includes(said)));
      expect([from, to, chosen.row, chosen.column, isThere || isTold]).toEqual([
        from,
        to,
        chosen.row,
        chosen.column,
        true,
      ]);
    }),
    { numRuns: 12, seed: 19 },
  );
});

describe('a summary', () => {
  it('has a row for each of the forms, in its own unit, and says what of them stays behind', () => {
    const forms = [...sample('mof-project'), ...sample('chongqing-project'), ...sample('hubei')];
    const [conversion, ...others] = conversionsOf(forms, { layout: 'summary', edition: 'native' });
    expect(others).toEqual([]);
    const rows = readForms(sheetOf(sheetFor(conversion?.order ?? { layout: 'summary', edition: 'native' })));
    expect(
      rows
        .slice(0, 3)
        .map(({ title, funds, statedTotal }) => [
          title?.text,
          funds?.main.adjustedBudget?.text,
          statedTotal?.text,
        ]),
    ).toEqual(
      forms.map(({ basics, funds, statedTotal }, at) => [
        basics.find(({ name }) => name === 'projectName')?.value.text,
        at === 1
          ? String(Number(funds?.main.adjustedBudget?.number) / 10_000)
          : funds?.main.adjustedBudget?.text,
        statedTotal?.text,
      ]),
    );
    expect(conversion?.notCarried.map(({ what }) => what.zh)).toContain('市民夜校公益培训 · 绩效指标');
  });

  it('becomes a form a project, each with its name and its money, its indicators still to be filled in', () => {
    const conversions = conversionsOf(sample('summary'), { layout: 'mof-project', edition: 'native' });
    expect(conversions).toHaveLength(8);
    const [first] = conversions;
    expect(first?.order.texts).toMatchObject({
      projectName: '书香社区公共阅读服务',
      'total.adjusted': 286.5,
    });
    expect(first?.leftBlank.map(({ what }) => what.zh)).toContain('绩效指标');
  });
});

describe('a mid-year form', () => {
  it('takes targets from a form of the year and gives it them, but no result of half a year', () => {
    const [scored] = conversionsOf(sample('monitoring'), { layout: 'mof-project', edition: 'native' });
    expect(scored?.order.texts).toMatchObject({
      '0.name': '管护公园',
      '0.target': '≥26座',
      'total.initial': 540,
    });
    expect(scored?.order.texts).not.toHaveProperty(['total.executed']);
    expect(scored?.order.texts).not.toHaveProperty(['0.actual']);
    expect(scored?.notCarried.find(({ why }) => why === 'period')?.what.zh).toContain('全年执行数');
    const [midYear] = conversionsOf(sample('mof-project'), { layout: 'monitoring', edition: 'native' });
    expect(midYear?.order.texts).not.toHaveProperty(['total.executed']);
    expect(midYear?.order.texts).not.toHaveProperty(['0.progress']);
  });
});

it('a department of several goals keeps each indicator under its goal', () => {
  const [conversion] = conversionsOf(sample('wuhan-department-2019'), {
    layout: 'wuhan-department-2019',
    edition: 'native',
  });
  expect(new Set(conversion?.order.indicators?.map(({ block }) => block))).toEqual(
    new Set([1, 2, 3, 4, 5].flatMap((n) => [`longTerm${n}`, `annual${n}`])),
  );
  const [other] = conversionsOf(sample('mof-project'), {
    layout: 'wuhan-department-2019',
    edition: 'native',
  });
  expect(new Set(other?.order.indicators?.map(({ block }) => block))).toEqual(new Set(['annual1']));
});
