import type { Blueprint, TableColumn } from '../blueprint';
import { basics, label, note, plain, prose, row, tall, title, yearRow } from '../cells';
import { fundsBlock } from '../funds';
import { parks } from '../samples/parks';
import { fundsIn } from './guidance';

const causes: readonly TableColumn[] = (
  [
    ['ofFunds', '经费\n保障'],
    ['ofRules', '制度\n保障'],
    ['ofStaff', '人员\n保障'],
    ['ofEquipment', '硬件条件\n保障'],
    ['ofElse', '其他'],
    ['reason', '原因说明'],
  ] as const
).map(([role, header]) => ({ role, header, over: '偏差原因分析' }));

const chances: readonly TableColumn[] = (
  [
    ['surely', '确定能'],
    ['possibly', '有可能'],
    ['never', '完全\n不可能'],
  ] as const
).map(([role, header]) => ({ role, header, over: '完成目标可能性' }));

/** 财预〔2019〕136号: what was done and spent from January to July, and what is expected of the year; nothing is scored. */
export const monitoring: Blueprint = {
  name: 'monitoring',
  sheet: '绩效运行监控表',
  columns: [7, 11, 13, 20, 13, 14, 14, 8, 8, 8, 10, 7, 24, 8, 8, 8, 12],
  rowHeight: 30,
  landscape: true,
  parts: [
    tall(18, plain('附件', 17)),
    tall(36, title('项目支出绩效运行监控表', 17)),
    yearRow(17, 5),
    basics(['项目名称', 3, 'projectName', 14, '城市公园日常管护']),
    basics(['主管部门', 3, 'department', 4, '市园林局'], ['实施单位', 4, 'unit', 6, '市公园管理中心']),
    ...fundsBlock(
      { text: '项目资金\n（万元）', span: 2 },
      [
        { role: 'label', header: '', span: 2 },
        { role: 'initial', header: '年初预算数', span: 2 },
        { role: 'executed', header: '1—7月执行数', span: 3 },
        { role: 'rate', header: '1—7月执行率（%）', span: 3 },
        { role: 'forecast', header: '全年预计执行数', span: 5 },
      ],
      [
        { field: 'total', label: '年度资金总额', sample: [540, 0, 291.6, 540], sums: true },
        { field: 'state', label: '其中：本年一般公共预算拨款', sample: [500, 0, 270, 500] },
        { field: 'other', label: '　　　其他资金', sample: [40, 0, 21.6, 40] },
      ],
      '',
    ),
    tall(
      40,
      label('年度总体目标', 3),
      prose('goal', 14, { sample: '二十六座公园全年开放，绿地和设施管护到位，为市民提供游园去处。' }),
    ),
    {
      kind: 'table',
      side: { text: '绩\n效\n指\n标', span: 1 },
      columns: [
        { role: 'level1', header: '一级指标' },
        { role: 'level2', header: '二级指标' },
        { role: 'name', header: '三级指标' },
        { role: 'target', header: '年度指标值' },
        { role: 'progress', header: '1—7月\n执行情况' },
        { role: 'forecast', header: '全年预计\n完成情况' },
        ...causes,
        ...chances,
        { role: 'remark', header: '备注' },
      ],
      groups: parks,
    },
    row(
      note(
        '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.偏差原因和完成目标可能性在对应的格里选“√”；预计不能完成的，在“原因说明”写明原因和拟采取的措施。填法详见“填表说明”。',
        17,
      ),
    ),
  ],
  required: ['projectName', 'department', 'unit'],
  funds: ['total', 'state', 'other'].map((each) => ({
    budget: `${each}.initial`,
    spent: `${each}.executed`,
  })),
  rateWeights: [],
  guidance: [
    {
      heading: '资金',
      lines: [
        ...fundsIn('万元', null).lines.slice(0, 1),
        '执行率 = 1—7月执行数 ÷ 年初预算数 × 100%。监控不评分，年中执行率低不需要说明。',
      ],
    },
    {
      heading: '绩效指标',
      lines: [
        '年度指标值连同符号和单位一起写，1—7月执行情况和全年预计完成情况用同一单位：≥26座、14座、26座。',
        '其他月份监控的，把表头里的“1—7月”改为实际月份。',
      ],
    },
  ],
};
