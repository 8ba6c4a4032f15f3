import { readForms } from '.';
import { sheetFromRows } from '../sheets';

it('the name of the block over the labels of its lines is no column of amounts, even where it says 资金安排', () => {
  const rows = [
    '政策绩效自评表',
    '资金安排（万元）|调整预算|实际支出|支出率',
    '合计|2300|2265.5|98.5%',
    '中央|1500|1500|100%',
    '市级|800|765.5|95.69%',
    '三级指标|指标值|完成值|分值|得分',
    '补贴企业户数|≥1500户|1586户|100|100',
  ];
  const [form] = readForms(
    sheetFromRows(
      '表',
      rows.map((row) => row.split('|')),
    ),
  );
  expect(form?.funds?.lines.map(({ label, initialBudget }) => [label.text, initialBudget])).toEqual([
    ['合计', null],
    ['中央', null],
    ['市级', null],
  ]);
});
