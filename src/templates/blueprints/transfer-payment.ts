import type { Blueprint } from '../blueprint';
import { basics, label, note, plain, prose, row, tall, title, yearRow } from '../cells';
import { fundsBlock } from '../funds';
import { library, libraryProject as project } from '../samples/library';
import { fundsIn, targetsInText } from './guidance';

/** Central transfer payments: funds, targets and actuals; nothing is scored. */
export const transferPayment: Blueprint = {
  name: 'transfer-payment',
  sheet: '转移支付绩效自评表',
  columns: [12, 13, 15, 24, 18, 18, 26],
  rowHeight: 30,
  parts: [
    tall(18, plain('附件', 7)),
    tall(36, title('转移支付区域（项目）绩效自评表', 7)),
    yearRow(7, 3),
    basics(['转移支付（项目）名称', 2, 'projectName', 5, '公共文化服务体系建设补助']),
    basics(['中央主管部门', 2, 'department', 5, '文化和旅游部']),
    basics(['地方主管部门', 2, 'local', 2, project.department], ['资金使用单位', 1, 'unit', 2, project.unit]),
    ...fundsBlock(
      { text: '资金投入\n情况\n（万元）', span: 1 },
      [
        { role: 'label', header: '', span: 2 },
        { role: 'adjusted', header: '全年预算数（A）' },
        { role: 'executed', header: '全年执行数（B）', span: 2 },
        { role: 'rate', header: '预算执行率（B/A×100%）' },
      ],
      [
        { field: 'total', label: '年度资金总额', sample: project.total, sums: true },
        { field: 'state', label: '其中：中央补助', sample: project.state },
        { field: 'local', label: '　　　地方资金', sample: project.carried },
        { field: 'other', label: '　　　其他资金', sample: project.other },
      ],
      '',
    ),
    row(label('总体目标\n完成情况', 1, { down: 2 }), label('总体目标', 3), label('全年实际完成情况', 3)),
    tall(80, prose('goal', 3, { sample: project.goal }), prose('result', 3, { sample: project.result })),
    {
      kind: 'table',
      side: { text: '绩\n效\n指\n标', span: 1 },
      columns: [
        { role: 'level1', header: '一级指标' },
        { role: 'level2', header: '二级指标' },
        { role: 'name', header: '三级指标' },
        { role: 'target', header: '指标值' },
        { role: 'actual', header: '全年实际\n完成值' },
        { role: 'reason', header: '未完成原因和\n改进措施' },
      ],
      groups: library({ output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标' }, null),
    },
    tall(44, label('说明'), prose('remarks', 6, { sample: '无' })),
    row(
      note(
        '注：1.浅黄色的格由填报单位填写，浅灰色的格由公式计算。2.“说明”填审计和财政监督发现的问题及所涉金额，没有的填“无”。3.未完成的指标须写明原因和改进措施。填法详见“填表说明”。',
        7,
      ),
    ),
  ],
  required: ['projectName', 'department', 'local', 'unit'],
  funds: ['total', 'state', 'local', 'other'].map((each) => ({
    budget: `${each}.adjusted`,
    spent: `${each}.executed`,
  })),
  rateWeights: [],
  guidance: [fundsIn('万元', null), targetsInText],
};
