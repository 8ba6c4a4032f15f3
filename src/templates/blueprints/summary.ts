import type { Blueprint, SampleRow } from '../blueprint';
import { computed, fixed, label, line, note, plain, row, tall, titleOfYear } from '../cells';
import { fundsIn } from './guidance';

const project = (
  name: string,
  initial: number,
  adjusted: number,
  executed: number,
  total: number,
): SampleRow => ({ name, initial, adjusted, executed, total });

/** 汇总表: a row a project; its amounts, its total and its grade. */
export const summary: Blueprint = {
  name: 'summary',
  sheet: '绩效自评情况汇总表',
  columns: [12, 34, 15, 15, 15, 12, 12, 12],
  rowHeight: 26,
  landscape: true,
  parts: [
    tall(40, titleOfYear('项目支出绩效自评情况汇总表', 8)),
    tall(22, plain('填报单位：'), line('unit', 3, { sample: '市图书馆' }), plain('', 3), plain('单位：万元')),
    {
      kind: 'table',
      columns: [
        { role: 'number', header: '序号' },
        { role: 'name', header: '项目名称' },
        { role: 'initial', header: '年初预算数' },
        { role: 'adjusted', header: '全年预算数' },
        { role: 'executed', header: '全年执行数' },
        { role: 'rate', header: '执行率（%）' },
        { role: 'total', header: '自评得分' },
        { role: 'grade', header: '自评等级' },
      ],
      groups: [
        {
          label: '',
          kinds: [
            {
              label: '',
              samples: [
                project('书香社区公共阅读服务', 286.5, 286.5, 284.93, 99.66),
                project('古籍修复与数字化', 120, 120, 117.6, 97.2),
                project('盲人有声读物制作', 38, 36, 35.1, 95.5),
                project('少儿馆设备更新', 64, 64, 58.24, 88.4),
                project('流动图书车运行', 52, 50, 49, 92.8),
                project('馆舍消防改造', 145, 160, 156.8, 94),
                project('馆员业务培训', 16, 16, 15.2, 96.1),
                project('乡镇分馆图书配送', 75, 75, 74.25, 98.3),
              ],
            },
          ],
        },
      ],
    },
    row(
      label('合　　计', 2),
      ...(['initial', 'adjusted', 'executed'] as const).map((of) =>
        computed(`sum.${of}`, { kind: 'columnSum', of }, 'amount'),
      ),
      computed('sum.rate', { kind: 'rate', spent: 'sum.executed', budget: 'sum.adjusted' }, 'rate'),
      fixed('', 2),
    ),
    row(
      note(
        '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.一个项目一行，自评得分与该项目的自评表一致。填法详见“填表说明”。',
        8,
      ),
    ),
    tall(28, plain('填表人：'), line('writer', 2), plain('联系电话：'), line('phone', 4)),
  ],
  required: ['unit'],
  funds: [],
  rateWeights: [],
  guidance: [
    fundsIn('万元', null, '一个项目一行；灰色的合计由公式计算。'),
    {
      heading: '得分与等级',
      lines: ['自评得分抄自各项目的自评表，等级由公式按得分评定；需要改写等级的，在下拉列表里选。'],
    },
  ],
};
