/**
 * Hostile sheets from a seed: random text, and the fixtures with rows and columns shuffled, cells deleted, moved or
 * overwritten and merges that make no sense. Whatever stands on a sheet, a review must come back, quickly, and again
 * the same.
 */
import { reviewSheets } from '../src/review';
import { type Cell, type Range, type Sheet, inReadingOrder } from '../src/sheets';
import { type Subject, seeded } from './mutation';

/** What a run of sheets came to. */
export interface FuzzRun {
  readonly sheets: number;
  readonly forms: number;
  readonly findings: number;
  /** Sheets on which something went wrong, with what. */
  readonly failures: readonly FuzzFailure[];
  readonly slowest: { readonly number: number; readonly milliseconds: number };
  readonly milliseconds: number;
}

/** One sheet on which something went wrong; its number gives the sheet back. */
export interface FuzzFailure {
  readonly number: number;
  readonly why: string;
}

/** No sheet of this size may take more, in milliseconds of CPU time: what else the machine does is not its fault. */
const slowestAllowed = 2000;
/** Every so many-th sheet is reviewed twice. */
const reviewedTwice = 10;

/** CPU time used so far, in milliseconds. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

type Random = () => number;

/** The `number`-th hostile sheet of a seed. */
function hostileSheet(seed: number, number: number, subjects: readonly Subject[]): Sheet {
  const random = seeded(seed * 1_000_003 + number);
  const subject = subjects[Math.floor(random() * subjects.length)];
  if (!subject || random() < 0.2) return randomSheet(random);
  let sheet = subject.sheet;
  const times = 1 + Math.floor(random() * 6);
  for (let i = 0; i < times; i += 1) sheet = pick(random, mutations)(sheet, random);
  return { ...sheet, cells: [...sheet.cells].sort(inReadingOrder) };
}

/** Reviews `count` sheets. */
export function fuzz(seed: number, count: number, subjects: readonly Subject[]): FuzzRun {
  const failures: FuzzFailure[] = [];
  let [forms, findings] = [0, 0];
  let slowest = { number: 0, milliseconds: 0 };
  const begun = spent();
  for (let number = 0; number < count; number += 1) {
    const sheet = hostileSheet(seed, number, subjects);
    const start = spent();
    try {
      const reviews = reviewSheets([sheet]);
      const milliseconds = spent() - start;
      if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds };
      if (milliseconds > slowestAllowed) failures.push({ number, why: `${milliseconds.toFixed(0)} ms` });
      forms += reviews.length;
      for (const review of reviews) {
        findings += review.findings.length;
        for (const { rule, reason } of review.crashes) {
          failures.push({ number, why: `${rule} crashed: ${reason}` });
        }
      }
      if (number % reviewedTwice === 0) {
        const again = reviewSheets([hostileSheet(seed, number, subjects)]);
        if (JSON.stringify(again) !== JSON.stringify(reviews)) failures.push({ number, why: 'differs' });
      }
    } catch (error) {
      failures.push({ number, why: `threw ${String(error)}` });
    }
  }
  return { sheets: count, forms, findings, failures, slowest, milliseconds: spent() - begun };
}

const pieces = [
  '指标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '完成值',
  '实际完成值',
  '分值',
  '得分',
  '总分',
  '合计',
  '小计',
  '权重',
  '项目名称',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '执行率',
  '偏离度（%）',
  '得分系数（%）',
  '说明',
  '其中：',
  '其他资金',
  '产出指标(50分)',
  '2023年度',
  '绩效自评表',
  '定性',
  '≥',
  '≤',
  '＝',
  '<',
  '>',
  '=',
  '+',
  '-',
  '—',
  '/',
  '%',
  '‰',
  '％',
  '(',
  ')',
  '（',
  '）',
  '0',
  '1',
  '9',
  '99.84',
  '1e308',
  '-0',
  '９９',
  '1,000',
  '1.2.3',
  '万',
  '亿',
  '元',
  '万元',
  '件',
  '个',
  '次/年',
  '十二',
  '百分之九十',
  '两',
  '无',
  '完成',
  '未完成',
  '优',
  '不少于',
  '以上',
  '以内',
  '约',
  '余',
  '前',
  '每年',
  '平均',
  '至',
  '~',
  '、',
  '，',
  '。',
  '？',
  '\n',
  '\t',
  '\r\n',
  ' ',
  '　',
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uFFFD',
  '\uD83D',
  '😀',
  '\u0301',
  '{name}',
  '$1',
  '__proto__',
  'constructor',
  '<p>',
  '</p>',
  '<script>alert(1)</script>',
  '<br',
  '&nbsp;',
  '&#0;',
  '锟斤拷',
  '#DIV/0!',
  '=SUM(A1:A9)',
  '=cmd|calc',
  'a'.repeat(40),
  '中'.repeat(60),
  '13800138000',
  '11010519491231002X',
  '6222021234567890123',
  'XXX',
  '……',
  '请填写',
  '100字以内',
  'NaN',
  'Infinity',
  'null',
] as const;

const longTexts: readonly ((random: Random) => string)[] = [
  (random) => pick(random, pieces).repeat(5000).slice(0, 5000),
  () => '（'.repeat(5000),
  () => '1'.repeat(5000),
  () => '1,'.repeat(2500),
  () => '≥1-'.repeat(1600),
  () => '<p '.repeat(1600),
  () => '一'.repeat(5000),
  () => ' \n'.repeat(2500),
  () => `${'a '.repeat(2500)}!`,
  (random) =>
    Array.from({ length: 900 }, () => pick(random, pieces))
      .join('')
      .slice(0, 5000),
];

const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  100,
  99.995,
  1e21,
  -1e21,
  1e-9,
  1e300,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  13800138000,
  2023,
  45292,
] as const;

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function hostileText(random: Random): string {
  if (random() < 0.01) return pick(random, longTexts)(random);
  return Array.from({ length: 1 + Math.floor(random() ** 2 * 8) }, () => pick(random, pieces)).join('');
}

function hostileCell(row: number, column: number, random: Random): Cell {
  const kind = random();
  if (kind < 0.65) {
    const text = hostileText(random);
    return { row, column, content: text, text };
  }
  if (kind < 0.95) {
    const content = random() < 0.5 ? pick(random, numbers) : Math.round((random() - 0.2) * 1e6) / 100;
    const percent = random() < 0.2;
    const text = percent ? `${content * 100}%` : String(content);
    const cell: Cell = { row, column, content, text, ...(percent ? { percent } : {}) };
    return random() < 0.3 ? { ...cell, formula: 'SUM(A1:A1048576)' } : cell;
  }
  return { row, column, content: random() < 0.5, text: 'TRUE' };
}

function randomSheet(random: Random): Sheet {
  const [rows, columns] = [1 + Math.floor(random() * 30), 1 + Math.floor(random() * 14)];
  const cells: Cell[] = [];
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      if (random() < 0.7) cells.push(hostileCell(row, column, random));
    }
  }
  const merges = Array.from({ length: Math.floor(random() * 6) }, () => hostileMerge(random));
  return { name: hostileText(random), cells, merges, typed: random() < 0.5 };
}

/** Overlapping, upside down, far outside, or one cell. */
function hostileMerge(random: Random): Range {
  const at = (): { row: number; column: number } => ({
    row: Math.floor(random() * 40),
    column: Math.floor(random() * 16),
  });
  if (random() < 0.1) return { from: { row: 1, column: 1 }, to: { row: 1_048_576, column: 16_384 } };
  return { from: at(), to: at() };
}

/** A new order for the rows or columns: some change places with one another. */
function shuffled(sheet: Sheet, of: 'row' | 'column', random: Random): Sheet {
  const places = [...new Set(sheet.cells.map((cell) => cell[of]))];
  const some = random() < 0.5 ? places : places.filter(() => random() < 0.3);
  const drawn = some.map((place) => ({ place, by: random() })).sort((a, b) => a.by - b.by);
  const to = new Map(some.map((place, i) => [place, drawn[i]?.place ?? place]));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, [of]: to.get(cell[of]) ?? cell[of] })),
  };
}

const mutations: readonly ((sheet: Sheet, random: Random) => Sheet)[] = [
  (sheet, random) => shuffled(sheet, 'row', random),
  (sheet, random) => shuffled(sheet, 'column', random),
  (sheet, random) => {
    const share = random() ** 2;
    return { ...sheet, cells: sheet.cells.filter(() => random() > share) };
  },
  (sheet, random) => {
    const share = random() ** 3;
    const cells = sheet.cells.map((cell) =>
      random() < share ? hostileCell(cell.row, cell.column, random) : cell,
    );
    return { ...sheet, cells };
  },
  (sheet, random) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (random() > 0.05) return cell;
      const text = `${cell.text}${hostileText(random)}`;
      return { row: cell.row, column: cell.column, content: text, text };
    }),
  }),
  (sheet, random) => ({
    ...sheet,
    merges: [
      ...sheet.merges.filter(() => random() < 0.8),
      ...Array.from({ length: 5 }, () => hostileMerge(random)),
    ],
  }),
  (sheet, random) => {
    const from = pick(random, [0, ...sheet.cells.map(({ row }) => row)]);
    const by = random() < 0.5 ? 1 : -1;
    const cells = sheet.cells
      .map((cell) => (cell.row === from ? { ...cell, column: cell.column + by } : cell))
      .filter(({ column }) => column > 0);
    return { ...sheet, cells };
  },
  (sheet) => {
    const last = Math.max(0, ...sheet.cells.map(({ row }) => row));
    if (sheet.cells.length > 900) return sheet;
    return {
      ...sheet,
      cells: [...sheet.cells, ...sheet.cells.map((cell) => ({ ...cell, row: cell.row + last }))],
    };
  },
  (sheet, random) => ({ ...sheet, typed: random() < 0.5 }),
  (sheet, random) => {
    const cells = sheet.cells.map((cell) => {
      if (typeof cell.content !== 'number' || random() > 0.3) return cell;
      const content = pick(random, numbers);
      return { ...cell, content, text: String(content) };
    });
    return { ...sheet, cells };
  },
];
