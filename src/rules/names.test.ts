import { readForms } from '../forms';
import { sheetFromRows } from '../sheets';
import { blankText } from '../values';
import { textOf } from '../words';
import { nameOf } from './names';

it('calls an indicator by its name, else by its level, else by the cell of its name', () => {
  const rows = [
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|走访企业|≥10家|12家|10|10',
    '效益指标|经济效益指标|||无|0|0',
  ];
  const [form] = readForms(
    sheetFromRows(
      '示例',
      rows.map((row) => row.split('|')),
    ),
  );
  expect(form?.indicators.map(nameOf).map(textOf)).toEqual(['走访企业', '经济效益指标']);
  const blank = { cell: { row: 9, column: 3 }, text: '', words: blankText };
  expect(nameOf({ name: blank, level1: null, level2: blank })).toEqual([{ text: 'C9', from: blank.cell }]);
});
