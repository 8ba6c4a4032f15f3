import { factsOf } from '../../facts';
import { readForms } from '../../forms';
import { defaultPolicy } from '../../policies';
import { sheetFromRows } from '../../sheets';
import { runRules } from '../run';
import { textPastedName } from './rule';

it('offers the label without the name', () => {
  const rows = [
    ['项目名称', '参政议政', '主管部门', '九三学社武汉市委员会'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['效益指标', '社会效益九三学社武汉市委员会指标', '转化提案', '100%', '100%', '90', '90'],
  ];
  const [form] = readForms(sheetFromRows('示例', rows));
  const hits = form
    ? runRules([textPastedName], factsOf(form, defaultPolicy)).flatMap((run) => run.hits)
    : [];
  expect(hits.map(({ fix }) => fix)).toEqual([
    { kind: 'suggested', edits: [{ cell: { row: 3, column: 2 }, value: '社会效益指标', as: 'text' }] },
  ]);
});
