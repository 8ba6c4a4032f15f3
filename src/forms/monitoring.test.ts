import { reviewForms } from '../review';
import type { Form, Indicator } from './form';
import { formIn } from './read.test-support';

const told = ({ name, target, progress, forecast, actual, reason }: Indicator): string =>
  [name, target, progress, forecast, actual, reason].map((entry) => entry?.text ?? '∅').join(' ');
const findings = (form: Form): readonly string[] =>
  reviewForms([form]).flatMap((review) => review.findings.map(({ rule }) => rule));

const national = `
项目支出绩效运行监控表
（2024年度）
项目名称|水库移民后期扶持
项目资金（万元）||年初预算数|1—7月执行数|1—7月执行率|全年预计执行数
|年度资金总额|360.00|126.00|35.00%|360.00
|其中：财政拨款|360.00|126.00|35.00%|360.00
绩效指标|一级指标|二级指标|三级指标|年度指标值|1—7月执行情况|全年预计完成情况|偏差原因分析|||完成目标可能性||备注
|||||||经费保障|制度保障|原因说明|确定能|有可能|
|产出指标|数量指标|直补人数|≥2400人|2400人|2400人||||√||
||时效指标|补助发放周期|≤30天|18天|18天||||√||
|效益指标|社会效益指标|移民就业率|≥75%|52%|72%|√||两处园区推迟开工||√|`;

describe('a mid-year monitoring form', () => {
  it('is a layout of its own: what was done so far is no actual, and a wide header is parted in the row below', () => {
    const form = formIn(national);
    expect(form.layout).toBe('monitoring');
    expect(form.indicators.map(told)).toEqual([
      '直补人数 ≥2400人 2400人 2400人 ∅ ',
      '补助发放周期 ≤30天 18天 18天 ∅ ',
      '移民就业率 ≥75% 52% 72% ∅ 两处园区推迟开工',
    ]);
    expect(form.funds?.main).toMatchObject({
      adjustedBudget: null,
      executed: { text: '126.00' },
      forecast: { text: '360.00' },
    });
  });

  it('is judged by what can be judged in July, and says what was not', () => {
    const [review] = reviewForms([formIn(national)]);
    expect(review?.policy.id).toBe('monitoring');
    expect(review?.findings.map(({ rule }) => rule)).toEqual([]);
    const notAsked = review?.records.filter(({ unchecked }) => unchecked.policy).map(({ rule }) => rule);
    expect(notAsked).toEqual(
      expect.arrayContaining(['rate-low-unexplained', 'score-missing', 'weights-total', 'score-above-rule']),
    );
  });

  it('is one by its title where its columns do not say how far they go', () => {
    const form = formIn(`
2024年1—6月绩效运行监控情况表
项目名称|护林员补助
资金情况|年初预算|实际执行|执行率
总额|96|51.2|53.33%
指标类别|指标名称|指标值|完成情况|偏离度|分值|说明
产出指标|补助护林员|32人|32人|0|50|
产出指标|巡护次数|12次|5次|-58.33|50|`);
    expect(form.layout).toBe('monitoring');
    expect(
      form.indicators.map(({ actual, progress, deviation }) => [actual, progress?.text, deviation]),
    ).toEqual([
      [null, '32人', null],
      [null, '5次', null],
    ]);
    expect(form.blocks[0]?.headers).toMatchObject({ progress: { text: '完成情况' } });
    expect(findings(form)).toEqual([]);
  });

  it('may say its month over several columns', () => {
    const form = formIn(`
部门整体支出绩效运行监控表
指标类别|指标名称|年度目标值|1—7月||全年预计|
|||完成值|完成率|完成值|完成率
产出指标|加固水库|≥6座|2座|33.33%|6座|100%`);
    expect(form.indicators.map(told)).toEqual(['加固水库 ≥6座 2座 6座 ∅ ∅']);
  });

  it('is none where the project is about cameras, or where a half-year stands beside the year', () => {
    const table = '一级指标|三级指标|年度指标值|上半年完成值|全年完成值|分值|得分';
    const form = formIn(`
视频监控项目绩效自评表
${table}
产出指标|监控点位|≥200个|90个|210个|100|100`);
    expect(form.layout).toBe('mof-project');
    expect(form.indicators.map(told)).toEqual(['监控点位 ≥200个 90个 ∅ 210个 ∅']);
    expect(findings(form)).toEqual(['indicator-dominant']);
  });

  it('takes a forecast for the target where there is no other', () => {
    const form = formIn(`
一级指标|三级指标|预计完成值|实际完成值|分值|得分
产出指标|植树|≥200株|210株|100|100`);
    expect(form.indicators.map(told)).toEqual(['植树 ≥200株 ∅ ∅ 210株 ∅']);
  });
});
