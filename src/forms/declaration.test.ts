import { reviewForms } from '../review';
import type { Form } from './form';
import { formIn, line } from './read.test-support';

const errors = (form: Form): readonly string[] =>
  reviewForms([form]).flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
  );

describe('a declaration of targets', () => {
  const declared = (weight: string): string => `
项目支出绩效目标申报表
（2025年度）
项目名称|古树名木保护
项目资金（万元）|年度资金总额|86
总体目标|完成全县古树挂牌和复壮。
一级指标|二级指标|三级指标|指标值|分值|备注
产出指标|数量指标|挂牌古树|≥320株|${weight}|
产出指标|质量指标|复壮成活率|≥95%|20|
效益指标|生态效益指标|古树保存率|≥99%|30|
满意度指标|服务对象满意度指标|村民满意度|≥90%|10|`;

  it('is a layout of its own, and nothing is missing in it', () => {
    const form = formIn(declared('30'));
    expect(form.layout).toBe('declaration');
    expect(errors(form)).toEqual([]);
  });

  it('has its weights judged where it states them', () => {
    expect(errors(formIn(declared('45')))).toEqual(['weights-total']);
  });

  it('says what was not checked', () => {
    const [review] = reviewForms([formIn(declared('30'))]);
    const withoutColumn = review?.records.filter(({ unchecked }) => unchecked['no-such-column']);
    expect(withoutColumn?.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['actual-missing', 'score-missing', 'total-mismatch']),
    );
  });

  it('may have the targets of several years beside those of one: the second table is told, and is no column of actuals', () => {
    const form = formIn(`
项目支出绩效目标申报表
项目名称|普惠托育
中期资金总额|600|年度资金总额|200
一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
产出指标|数量指标|新增托位|900个|数量指标|新增托位|300个
满意度指标|满意度指标|家长满意度|≥90%|满意度指标|家长满意度|≥88%`);
    expect(form.indicators.map(line)).toEqual([
      '产出指标 数量指标 新增托位 900个 ∅ ∅ ∅',
      '满意度指标 满意度指标 家长满意度 ≥90% ∅ ∅ ∅',
    ]);
    expect(form.blocks[0]?.unnamed.map(({ text }) => text)).toEqual(['二级指标', '三级指标', '指标值']);
    expect(form.unread).toEqual([]);
  });

  it('is named by 三级指标 where 指标内容 only says more of it', () => {
    const form = formIn(`
绩效目标申报表
项目名称|村道养护
一级指标|二级指标|三级指标|指标内容|指标值
产出指标|数量指标|养护里程|列养村道|≥210公里
|数量指标|保洁次数||≥24次`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['养护里程', '保洁次数']);
  });
});

describe('the funds of a declaration', () => {
  const declared = (...funds: readonly string[]): Form =>
    formIn(
      [
        '绩效目标申报表',
        '项目名称|古桥修缮',
        ...funds,
        '一级指标|二级指标|三级指标|指标值|分值',
        '产出指标|数量指标|修缮古桥|≥3座|60',
        '满意度指标|满意度指标|游客满意度|≥90%|40',
      ].join('\n'),
    );
  const amounts = ({ funds }: Form): readonly string[] =>
    funds?.lines.map(({ label, initialBudget }) => `${label.text} ${initialBudget?.text ?? '∅'}`) ?? [];
  const unread = (form: Form): readonly string[] => form.unread.map(({ text }) => text);

  it.each([
    [['项目资金（万元）|年度资金总额：|86', '|其中：财政拨款|60', '|其他资金|26']],
    [['年度资金总额：|86|其中：财政拨款|60|其他资金|26']],
    [
      [
        '中期资金总额：|300|年度资金总额：|86',
        '其中：财政拨款|240|其中：财政拨款|60',
        '其他资金|60|其他资金|26',
      ],
    ],
  ])('are read beside their names: %j', (funds) => {
    const form = declared(...funds);
    expect(amounts(form).map((one) => one.replace(/：|其中/gu, ''))).toEqual([
      '年度资金总额 86',
      '财政拨款 60',
      '其他资金 26',
    ]);
    expect([errors(form), unread(form)]).toEqual([[], []]);
  });

  it('are summed', () => {
    expect(errors(declared('年度资金总额|86', '其中：财政拨款|60', '其他资金|36'))).toEqual([
      'parts-mismatch',
    ]);
  });

  it.each([
    [
      '年度资金总额：86万元；其中：财政拨款60万元，其他资金26万元',
      ['年度资金总额：86万元；其中：财政拨款60万元，其他资金26万元'],
    ],
    ['预算金额（万元）|86', ['预算金额（万元）']],
    ['年度资金总额|86|花头|26', ['年度资金总额']],
  ])('are told to be unread where they are said otherwise: %s', (said, told) => {
    const form = declared(said);
    expect([amounts(form), unread(form)]).toEqual([[], told]);
  });

  it('say nothing where no money is spoken of', () => {
    expect(unread(declared('预算单位|市文保所', '预算年度|2025'))).toEqual([]);
  });
});

it('a sheet of scores whose standard is in words is a layout of its own', () => {
  const form = formIn(`
部门整体支出绩效评分表
一级指标|二级指标|三级指标|分值|评分标准|得分|扣分原因
投入|目标设定|目标合理性|50|目标明确得满分|50|
过程|预算执行|支付进度|50|每低1个百分点扣1分|48|年底集中支付`);
  expect(form.layout).toBe('scoresheet');
});
