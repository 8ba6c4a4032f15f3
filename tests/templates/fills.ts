/** Forms as people fill them in: well, in part, wrongly, not at all. */
import * as fc from 'fast-check';
import { type BuiltForm, builtForm } from '../../src/templates/build';
import type { TemplateName } from '../../src/templates';

/** What stands in the cells that people fill in, by field; '' in one that stays blank. */
export type Fill = Readonly<Record<string, string | number>>;

/** How many forms an engine fills in: a share of them in every run, a thousand and more by `npm run thousand-fills`. */
export const howMany = Number(process.env['FILLS'] ?? 110);

/** A form laid out, and ways to fill it in. */
export interface Filled {
  readonly form: BuiltForm;
  readonly fills: readonly Fill[];
}

/**
 * Random fills of a layout, always the same ones for a seed. The first is blank, the second its samples.
 * @param otherwise rows are filled in as nobody asked for, too: 不少于12个, 1-2次, a bare number beside a percent, a debt
 */
export function filledAtRandom(layout: TemplateName, count: number, seed: number, otherwise = false): Filled {
  const form = builtForm({ layout, edition: 'native' });
  const fields = inputsOf(form);
  const samples = Object.fromEntries(fields.map(({ field, sample = '' }) => [field, sample]));
  const blank = Object.fromEntries(fields.map(({ field }) => [field, '']));
  const random = fc.sample(fillOf(form, samples, otherwise), { numRuns: Math.max(count - 2, 1), seed });
  return { form, fills: [blank, samples, ...random].slice(0, count) };
}

/** Any fill of a form with every cell filled in that a good form has filled in, as it was asked for. */
export function wholeFillOf(form: BuiltForm): fc.Arbitrary<Fill> {
  const samples = Object.fromEntries(inputsOf(form).map(({ field, sample = '' }) => [field, sample]));
  return fillOf(form, samples, false, [0]);
}

interface Input {
  readonly field: string;
  readonly sample?: string | number;
}

function inputsOf({ cells }: BuiltForm): readonly Input[] {
  return cells.flatMap(({ cell: { field, computes, look, sample } }) =>
    field !== undefined && !computes && isInput(look)
      ? [{ field, ...(sample !== undefined && { sample }) }]
      : [],
  );
}

function isInput(look: string): boolean {
  return ['input', 'prose', 'line', 'year', 'yearTitle'].includes(look);
}

/** Every field gets a value of its kind, then a share of them is blanked: none, a few, half, most. */
function fillOf(
  form: BuiltForm,
  samples: Fill,
  otherwise: boolean,
  blanked: readonly number[] = [0, 0, 0.04, 0.3, 0.7],
): fc.Arbitrary<Fill> {
  const natures = form.cells.some(({ cell }) => cell.field === '0.nature');
  const rows = [...new Set(Object.keys(samples).flatMap((field) => /^\d+(?=\.)/u.exec(field)?.[0] ?? []))];
  const rest = Object.keys(samples).filter((field) => !/^\d+\./u.test(field));
  const parts = [
    ...rows.map((row) => rowOf(row, samples, natures, otherwise)),
    ...rest.map((field) => valueOf(field, samples, otherwise).map((value) => ({ [field]: value }))),
  ];
  const share = fc.constantFrom(...blanked);
  const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
  return fc
    .tuple(fc.tuple(...parts), share, chances)
    .map(([values, blanks, chance]) =>
      Object.fromEntries(
        Object.entries<string | number>(Object.assign({}, ...values) as Fill).map(([field, value]) => [
          field,
          (chance.next().value ?? 1) < blanks ? '' : value,
        ]),
      ),
    );
}

const amount = fc.oneof(
  fc.constantFrom(0, 0, 100, 12.5, 286.5, 1459.32),
  fc.integer({ min: 0, max: 9_999_999 }).map((cents) => cents / 100),
);

function valueOf(field: string, samples: Fill, otherwise: boolean): fc.Arbitrary<string | number> {
  const sample = samples[field] ?? '';
  if (/\.(?:initial|adjusted|executed|forecast)$/u.test(field)) {
    const own = Number(sample);
    // Near the sample, so that what is spent is near what is budgeted.
    const odd = otherwise ? [fc.constantFrom(-30, '—', '12万元')] : [];
    return fc.oneof(
      ...odd,
      amount,
      fc.constantFrom(0.5, 0.9, 0.985, 1, 1, 1, 1.02).map((by) => Number((own * by).toFixed(2))),
    );
  }
  return fc.constant(sample === '' ? '如实填写' : sample);
}

const weight = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 20 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 2.5, 4.71, 6.25, 33.333) },
);

/** A row of the table: its sample, another measure of the same kind, words, or a mark that it does not apply. */
function rowOf(row: string, samples: Fill, natures: boolean, otherwise: boolean): fc.Arbitrary<Fill> {
  const own = Object.entries(samples).filter(([field]) => field.startsWith(`${row}.`));
  const has = (role: string): boolean => samples[`${row}.${role}`] !== undefined;
  const kept = Object.fromEntries(own);
  const named = (values: Record<string, string | number>): Fill =>
    Object.fromEntries(
      Object.entries(values).flatMap(([role, value]) => (has(role) ? [[`${row}.${role}`, value]] : [])),
    );
  const points = fc.record({
    weight,
    total: fc.double({ min: 0, max: 110, noNaN: true }).map((n) => Number(n.toFixed(2))),
  });
  const aims = fc.oneof(
    ...(natures ? [measuredApart, saidApart] : [measuredTogether, saidTogether]),
    ...(otherwise ? [writtenOtherwise] : []),
  );
  const money = fc.record({ initial: amount, adjusted: amount, executed: amount });
  const reason = fc.constantFrom('', '', '八月暴雨，两场活动改期。');
  return fc
    .tuple(aims, points, money, reason, fc.integer({ min: 0, max: 9 }))
    .map(([aim, given, funds, why, chance]) =>
      chance < 2 ? kept : { ...kept, ...named({ ...aim, ...given, ...funds, reason: why }) },
    );
}

const numbers = fc.oneof(
  fc.integer({ min: 1, max: 120 }),
  fc.constantFrom(0, 0.5, 12.25, 95, 100, 1200, 15_000),
);
const factors = fc.constantFrom(0, 0.37, 0.8, 0.995, 1, 1, 1.003, 1.25, 1.9, 2, 2.4, 12);
const said = fc.constantFrom('达标', '优秀', '显著提高', '按期完成');
const outcomes = fc.constantFrom(
  '达标',
  '优秀',
  '达成预期指标',
  '达成年度指标',
  '部分达成',
  '未达成',
  '完成',
  '已完成',
  '一般',
);
const nothings = fc.constantFrom('无', '—', '/', '不适用');

/** Sign, number and unit in one cell, as 填写要求 asks. */
const measuredTogether = fc
  .tuple(
    fc.constantFrom('≥', '≥', '＞', '>', '≤', '≤', '＜', '<', '=', '＝', ''),
    numbers,
    factors,
    fc.constantFrom('个', '%', '万元', '人次', '元/册', ''),
    fc.integer({ min: 0, max: 19 }),
  )
  .map(([sign, number, by, unit, chance]) => ({
    target: `${sign}${chance === 0 ? number.toLocaleString('en') : number}${unit}`,
    actual: `${Number((number * by).toFixed(3))}${chance === 1 ? '件' : unit}`,
  }));

const saidTogether = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: said }, nothings),
    fc.oneof({ weight: 6, arbitrary: outcomes }, nothings),
  )
  .map(([target, actual]) => ({ target, actual }));

/** Nature, number and unit in cells of their own. */
const measuredApart = fc
  .tuple(fc.constantFrom('≥', '≥', '>', '=', '≤', '≤', '<', ''), numbers, factors)
  .map(([nature, target, by]) => ({ nature, target, actual: Number((target * by).toFixed(3)) }));

const saidApart = fc
  .tuple(
    fc.constant('定性'),
    fc.oneof({ weight: 5, arbitrary: said }, nothings),
    fc.oneof({ weight: 6, arbitrary: fc.oneof(outcomes, fc.constant(1)) }, nothings),
  )
  .map(([nature, target, actual]) => ({ nature, target, actual }));

/** What nobody was asked to write, and people write. */
const writtenOtherwise = fc.record({
  nature: fc.constantFrom('', '≥', '≤', '=', '定性', '＝'),
  target: fc.oneof(
    fc.constantFrom(
      '不少于12个',
      '1-2次',
      '≥1-2次',
      '≥ 12 个',
      '１２个',
      '12个以上',
      '≤90万元',
      '≥95%',
      '100%',
      '0起',
    ),
    fc.constantFrom(
      '前10',
      '12月底前',
      '2026-06-30',
      '≥-3个',
      '4次/年',
      '一等奖',
      '>=5个',
      '≥1.5万人',
      '稳步提升',
    ),
    fc.constantFrom(100, 0.95, -2, '1/2', '1e3', '≥1,500个', '优秀'),
  ),
  actual: fc.oneof(
    fc.constantFrom(
      '12',
      '共12个',
      '1次',
      '12 个',
      '１２个',
      '约12个',
      '85万元',
      '950000元',
      '93.4%',
      '0.96',
      '13件',
    ),
    fc.constantFrom(
      '第8名',
      '11月完成',
      '2026-06-28',
      '-2个',
      '5次',
      '二等奖',
      '20000人',
      '未完成',
      '有所提升',
      '≥95%',
    ),
    fc.constantFrom(96, 0.96, 12, -1, '1/2', '1e3', '1,200个', '1'),
  ),
});
