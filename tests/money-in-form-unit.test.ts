import { reviewSheets } from '../src/review';
import { sheetFromRows } from '../src/sheets';

it.each(['≤90万元|90', '90|90万元', '≤90.00万元|90', '≤90万元|89.6'])(
  'an amount without its unit is in the form’s: %s',
  (values) => {
    const rows = [
      '2023年度项目支出绩效自评表',
      '项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '年度资金总额|90|90|90|10|100%|10',
      '一级指标|二级指标|三级指标|指标值|全年完成值|分值|得分|偏差原因分析及改进措施',
      '产出指标|数量指标|维修校舍|≥4栋|4栋|50|50|',
      `成本指标|经济成本指标|项目总成本|${values}|40|40|`,
    ];
    const [review] = reviewSheets([
      sheetFromRows(
        '表',
        rows.map((row) => row.split('|')),
      ),
    ]);
    const told = review?.findings.filter(({ severity }) => severity !== 'hint') ?? [];
    expect(told.map(({ rule }) => rule)).toEqual([]);
  },
);
