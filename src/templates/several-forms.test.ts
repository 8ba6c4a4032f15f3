import { unzipSync } from 'fflate';
import { readForms } from '../forms';
import { sheetsFromBytes } from '../hosts/workbook-file';
import { reviewSheets } from '../review';
import { type TemplateOrder, OrderProblem, templateSheets, templateWorkbook, templates } from '.';

/** A project's form three times, of other rows each, and the summary of a unit. */
const orders: readonly TemplateOrder[] = [
  { layout: 'mof-project', edition: 'native', filled: true, rows: 16 },
  { layout: 'mof-project', edition: 'perf', filled: true, rows: 22, sheet: '古籍修复' },
  { layout: 'mof-project', edition: 'native', filled: true, rows: 30 },
  { layout: 'summary', edition: 'native', filled: true },
];

it('each form of a workbook is as it is alone, but for the name of its sheet', () => {
  const together = templateSheets(...orders);
  orders.forEach((order, at) => {
    const [alone] = templateSheets(order);
    expect({ ...together[at], name: '' }).toEqual({ ...alone, name: '' });
  });
  expect(together.map(({ name }) => name)).toEqual([
    '项目支出绩效自评表',
    '古籍修复',
    '项目支出绩效自评表 (2)',
    '绩效自评情况汇总表',
    '填表说明',
    '填表说明 (2)',
    '填表说明 (3)',
    '使用说明',
  ]);
});

it('what is said of filling in names its form where there are several, and is not said twice', () => {
  const guidance = templateSheets(...orders).filter(({ name }) => name.startsWith('填表说明'));
  expect(guidance.map(({ cells }) => cells[0]?.value)).toEqual([
    '填表说明：项目支出绩效自评表',
    '填表说明：项目支出绩效自评表',
    '填表说明：绩效自评情况汇总表',
  ]);
  const [twice] = orders;
  if (!twice) throw new Error('no order');
  expect(templateSheets(twice, { ...twice, rows: 20 }).map(({ name }) => name)).toEqual([
    '项目支出绩效自评表',
    '项目支出绩效自评表 (2)',
    '填表说明',
    '使用说明',
  ]);
});

it('every layout in one workbook is read as itself and passes the check', async () => {
  const all = templates.map(({ name }): TemplateOrder => ({ layout: name, edition: 'perf', filled: true }));
  const sheets = await sheetsFromBytes(await templateWorkbook(...all), '全部.xlsx');
  const read = sheets.flatMap((sheet) => [...new Set(readForms(sheet).map(({ layout }) => layout))]);
  expect(read).toEqual(templates.map(({ name }) => name));
  // One at a time: samples of one kind are told to be copies of each other.
  const findings = sheets.flatMap((sheet) => reviewSheets([sheet]).flatMap((review) => review.findings));
  expect(findings).toEqual([]);
});

it('each sheet is printed by itself: its own area, its own repeated header', async () => {
  const parts = unzipSync(await templateWorkbook(...orders));
  const names = new TextDecoder().decode(parts['xl/workbook.xml']).match(/<definedName.*?<\/definedName>/gu);
  const ofSheet = (at: number) => names?.filter((name) => name.includes(`localSheetId="${at}"`)) ?? [];
  expect(ofSheet(1)).toEqual([
    expect.stringContaining('古籍修复&apos;!$A$2:$K$40<'),
    expect.stringContaining('古籍修复&apos;!$14:$14<'),
  ]);
  expect(new Set(orders.map((_, at) => ofSheet(at).length))).toEqual(new Set([2]));
});

describe('a workbook that cannot be had', () => {
  const [form] = orders;
  if (!form) throw new Error('no order');
  it.each([
    ['without a form', [], '应有 1 至 50 张表'],
    [
      'of one name twice',
      [
        { ...form, sheet: 'A' },
        { ...form, sheet: 'a' },
      ],
      '有两张工作表叫“a”',
    ],
    ['of a name that is the guidance’s', [{ ...form, sheet: '使用说明' }], '有两张工作表叫“使用说明”'],
    ['of a name without a letter', [{ ...form, sheet: ' ' }], '工作表不能叫“ ”'],
    ['of a name with a slash', [{ ...form, sheet: '2025/2026' }], '工作表不能叫“2025/2026”'],
    ['of a name in quotes', [{ ...form, sheet: "'表'" }], "工作表不能叫“'表'”"],
    ['of a name that is too long', [{ ...form, sheet: '表'.repeat(32) }], '1 至 31 个字'],
  ])('%s, says why', (_, forms, said) => {
    const problem = ((): unknown => {
      try {
        return templateSheets(...forms);
      } catch (error) {
        return error;
      }
    })();
    expect(problem).toBeInstanceOf(OrderProblem);
    expect((problem as OrderProblem).zh).toContain(said);
  });
});
