/** How the cost of reading a sheet grows: by rows, by columns of other content, by forms on one sheet. CPU time, medians. */
import { readForms } from '../src/forms';
import { type Sheet, sheetFromRows } from '../src/sheets';

const header = ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'];

function indicatorRow(n: number): readonly string[] {
  const group = n % 10 === 0 ? ['产出指标（50分）', '数量指标'] : ['', ''];
  return [...group, `第${n}项任务完成数量`, `≥${n + 10}件`, `${n + 12}件`, '1', '1', n % 7 === 0 ? '无' : ''];
}

function form(rows: number, otherColumns = 0): readonly (readonly string[])[] {
  const more = (n: number): readonly string[] =>
    Array.from({ length: otherColumns }, (_, k) => (n === 0 ? `附列${k}` : `${n}-${k}`));
  return [
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '某某项目', '', '主管部门', '某某局'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', '100', '100', '100', '10', '100%', '10'],
    [...header, ...more(0)],
    ...Array.from({ length: rows }, (_, n) => [...indicatorRow(n), ...more(n + 1)]),
    ['总分', '', '', '', '', '100', '100', ''],
    [],
  ];
}

/** CPU milliseconds of one reading: the median of several. */
function costOf(sheet: Sheet, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    readForms(sheet);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}

interface Growth {
  readonly what: string;
  readonly small: Sheet;
  readonly large: Sheet;
}

const growths: readonly Growth[] = [
  {
    what: 'rows 2,000 → 20,000',
    small: sheetFromRows('rows', form(2_000)),
    large: sheetFromRows('rows', form(20_000)),
  },
  {
    what: 'rows 200 → 20,000',
    small: sheetFromRows('rows', form(200)),
    large: sheetFromRows('rows', form(20_000)),
  },
  {
    what: 'columns + 200 of other content',
    small: sheetFromRows('columns', form(400)),
    large: sheetFromRows('columns', form(400, 200)),
  },
  {
    what: 'forms on a sheet 1 → 256',
    small: sheetFromRows('forms', form(40)),
    large: sheetFromRows('forms', Array.from({ length: 256 }, () => form(40)).flat()),
  },
];

for (let i = 0; i < 30; i += 1) readForms(sheetFromRows('warm', form(400)));
for (const { what, small, large } of growths) {
  const [before, after] = [costOf(small, 15), costOf(large, 5)];
  const cells = large.cells.length / small.cells.length;
  process.stdout.write(
    `${what.padEnd(34)} ${before.toFixed(1).padStart(8)} → ${after.toFixed(1).padStart(8)} ms   ` +
      `${cells.toFixed(1)} × the cells, ${(after / before).toFixed(1)} × the cost: ${(after / before / cells).toFixed(2)}\n`,
  );
}
