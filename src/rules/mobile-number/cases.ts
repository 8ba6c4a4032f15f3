import type { RuleCases } from '../cases';

const indicators = `
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明
走访企业|≥|10|10|90|90|`;

/** Examples of mobile-number. */
export const cases: RuleCases = {
  valid: [
    {
      name: 'office numbers and project codes',
      form: `
项目名称|党建|项目编码|50010323T000003558875||||
部门联系人|联系人乙|联系电话|60000000|电话|023-63855555${indicators}`,
    },
    {
      name: 'longer runs of digits: a code, an id, an account',
      form: `
项目名称|党建|项目编码|440307220471513800138000|备注|账号6222021380013800012，13800138000123${indicators}`,
    },
    {
      name: 'an eleven-digit project code',
      form: `
项目名称|党建|项目编码|15012345678|||${indicators}`,
    },
    {
      name: 'amounts of eleven digits',
      form: `
项目名称|产业|||||
|年初预算数|全年预算数|全年执行数|执行率|分值|得分
年度资金总额|13800138000|13800138000.00|13,800,138,000|100|10|10
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明
产值|≥|15000000000|15912345678|90|90|产值达15912345678元`,
    },
    {
      name: 'already masked',
      form: `
项目名称|党建|联系电话|138****8000|||${indicators}`,
    },
  ],
  invalid: [
    {
      name: 'beside 联系电话 (Chongqing)',
      form: `
项目名称|党建|联系电话：|13800138000|||${indicators}`,
      finds: [
        {
          at: 'D1',
          message: 'mobile',
          fix: { kind: 'suggested', edits: [{ at: 'D1', value: '138****8000' }] },
          values: { masked: '138****8000' },
        },
      ],
    },
    {
      name: 'hyphens, spaces, +86, full-width digits',
      form: `
项目名称|党建|联系人|张某138-0013-8000|备用|+86 139 1234 5678
联系电话|１３７１２３４５６７８|电话|(+86)13612345678||${indicators}`,
      finds: [
        {
          at: 'D1',
          message: 'mobile',
          fix: { kind: 'suggested', edits: [{ at: 'D1', value: '张某138****8000' }] },
          values: { masked: '138****8000' },
        },
        {
          at: 'F1',
          message: 'mobile',
          fix: { kind: 'suggested', edits: [{ at: 'F1', value: '+86 139****5678' }] },
          values: { masked: '139****5678' },
        },
        {
          at: 'B2',
          message: 'mobile',
          fix: { kind: 'suggested', edits: [{ at: 'B2', value: '137****5678' }] },
          values: { masked: '137****5678' },
        },
        {
          at: 'D2',
          message: 'mobile',
          fix: { kind: 'suggested', edits: [{ at: 'D2', value: '(+86)136****5678' }] },
          values: { masked: '136****5678' },
        },
      ],
    },
    {
      name: 'several numbers in one reason make one finding',
      form: `
项目名称|党建|||||
指标名称|指标性质|指标值|全年完成值|指标权重|指标得分|说明
走访企业|≥|10|10|90|90|联系张某13800138000、李某13912345678,13712345678，张某13800138000。`,
      finds: [
        {
          at: 'G3',
          message: 'mobile',
          fix: {
            kind: 'suggested',
            edits: [
              { at: 'G3', value: '联系张某138****8000、李某139****5678,137****5678，张某138****8000。' },
            ],
          },
          values: { masked: '138****8000、139****5678、137****5678' },
        },
      ],
    },
  ],
};
