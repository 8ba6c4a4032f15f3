/** What writing into a user's file costs: ten cells of a form of 200 rows, beside a bare unzip and zip of the same file. CPU time, medians. */
import { Workbook } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { openWorkbook, setCells, writtenWorkbook } from '../src/workbook-patch';

const rounds = 41;

async function form(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('自评表');
  sheet.addRow(['项目支出绩效自评表']);
  sheet.addRow([
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '完成值',
    '分值',
    '得分',
    '偏差原因及改进措施',
  ]);
  for (let n = 1; n <= 200; n += 1) {
    const row = sheet.addRow([
      '产出指标',
      '数量指标',
      `第${n}项任务完成数量`,
      n,
      n + 1,
      0.5,
      0.5,
      `第${n}项因需求增加`,
    ]);
    row.eachCell((cell) => {
      cell.font = { name: '宋体', size: 10 };
      cell.border = { top: { style: 'thin' }, left: { style: 'thin' } };
    });
    row.getCell(7).value = { formula: `IF(E${row.number}>=D${row.number},F${row.number},0)`, result: 0.5 };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function medianCost(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

async function measure(): Promise<void> {
  const bytes = await form();
  const changes = Array.from({ length: 10 }, (_, at) => ({
    cell: { row: 3 + at * 20, column: 5 },
    value: { kind: 'number', number: at } as const,
  }));
  const rezip = (): unknown => zipSync(unzipSync(bytes));
  const patch = (): unknown => {
    const workbook = openWorkbook(bytes);
    setCells(workbook, '自评表', changes);
    return writtenWorkbook(workbook).bytes;
  };
  // The first rounds are compiled.
  for (const work of [rezip, patch]) for (let at = 0; at < 20; at += 1) work();
  const [bare, patched] = [medianCost(rezip), medianCost(patch)];
  process.stdout.write(
    `unzip and zip of a form of 200 rows                ${bare.toFixed(1).padStart(8)} ms\n` +
      `ten cells written into it                          ${patched.toFixed(1).padStart(8)} ms   ${(patched / bare).toFixed(2)} × that\n`,
  );
}

void measure();
