import { reviewForms } from '../review';
import { address } from '../sheets';
import type { Form } from './form';
import { formIn, formsIn } from './read.test-support';

/** What is found, with the row it stands in, hints left out. */
const found = (forms: readonly Form[]): readonly string[] =>
  reviewForms(forms).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, cells: [cell] }) => `${rule} ${cell?.row ?? 0}`),
  );
const told = ({ title, statedTotal, funds, basics }: Form): string =>
  [
    title?.text,
    funds?.main.adjustedBudget?.text,
    funds?.main.executed?.text,
    funds?.main.executionRate?.text,
    statedTotal?.text,
    basics.find(({ name }) => name === 'grade')?.value.text,
  ].join(' ');

describe('a summary, in which a row is a project', () => {
  const header = '序号|项目名称|主管科室|年初预算数|全年预算数|全年执行数|执行率（%）|自评得分|自评等级|备注';
  const clean = `
2023年度项目支出绩效自评结果汇总表
填报单位：桐岭县教育局|||||||||单位：万元
${header}
1|校车运营补贴|安全股|120|120|118.8|99|97.5|优|
2|营养改善计划|财务股|360|340|272|80|88|良|
3|教师培训|人事股|50|50|50|100|79.6|中|
合计|||530|510|440.8|86.43|||`;

  it('is a form a row, and one for their sum', () => {
    const forms = formsIn(clean);
    expect(forms.map(told)).toEqual([
      '校车运营补贴 120 118.8 99 97.5 优',
      '营养改善计划 340 272 80 88 良',
      '教师培训 50 50 100 79.6 中',
      '合计 510 440.8 86.43  ',
    ]);
    expect(forms.every(({ layout, year }) => layout === 'summary' && year === 2023)).toBe(true);
    expect(forms.flatMap(({ indicators }) => indicators)).toEqual([]);
  });

  it('has no place for reasons, and is not asked for any', () => {
    expect(found(formsIn(clean))).toEqual([]);
  });

  it.each([
    ['a rate', '118.8|99|', '118.8|99.5|', ['rate-mismatch 4']],
    ['a grade', '88|良', '88|优', ['grade-mismatch 5']],
    ['more spent than there was', '|50|50|50|100|', '|50|50|52|104|', ['overspent 6', 'parts-mismatch 7']],
    ['more points than there are', '|97.5|优|', '|107.5|优|', ['total-mismatch 4']],
    ['a sum', '|510|440.8|', '|520|440.8|', ['parts-mismatch 7', 'rate-mismatch 7']],
  ])('is judged row by row: %s', (_what, right, wrong, finds) => {
    expect(found(formsIn(clean.replace(right, wrong)))).toEqual(finds);
  });

  it('is read in any order of its columns', () => {
    const forms = formsIn(`
部门项目绩效自评汇总表（2023年度）
评价等次|自评总分|执行率|执行数|项目名称|预算数
优|97.5|99%|118.8|校车运营补贴|120
良|88|80%|272|营养改善计划|340`);
    expect(forms.map(told)).toEqual(['校车运营补贴 120 118.8 99% 97.5 优', '营养改善计划 340 272 80% 88 良']);
  });

  const withParts = `
2024年度绩效自评情况汇总表
序号|项目名称|项目资金（万元）|||自评得分|||||等级
||预算数|执行数|执行率|预算执行(10分)|产出(50分)|效益(30分)|满意度(10分)|合计|
1|桥梁检测|80|76|95%|9.5|50|28|10|97.5|优
2|隧道照明|60|60|100%|10|46|30|9|95|优
3|标线施划|40|40|100%|10|50|25|9|94|优`;

  it('may give the points of each part, which make up the total', () => {
    expect(found(formsIn(withParts))).toEqual([]);
    expect(
      formsIn(withParts)[0]?.indicators.map(({ name, score }) => `${name.text} ${score?.text ?? ''}`),
    ).toEqual(['产出(50分) 50', '效益(30分) 28', '满意度(10分) 10']);
    expect(found(formsIn(withParts.replace('9|94', '9|95')))).toEqual(['total-mismatch 6']);
    expect(found(formsIn(withParts.replace('95%|9.5|50|28|10|97.5', '95%|9|50|28|10|97')))).toEqual([
      'rate-score-mismatch 4',
    ]);
  });

  it('adds nothing up where its parts do not: there may be others', () => {
    const partial = withParts
      .replaceAll('满意度(10分)', '联系人')
      .replace(/\|(?:10|9)\|(97\.5|95|94)/gu, '|王|$1');
    expect(found(formsIn(partial))).toEqual([]);
  });

  it('does not count the rows of groups twice', () => {
    expect(
      found(
        formsIn(`
2023年度绩效自评结果汇总表
序号|项目名称|全年预算数|全年执行数|执行率（%）|自评得分
一|教育局|460|448.8|97.57|
1|校车运营补贴|120|118.8|99|97.5
2|营养改善计划|340|330|97.06|88
合计||460|448.8|97.57|`),
      ),
    ).toEqual([]);
  });

  it('may be a row a unit, with scores and grades only', () => {
    const forms = formsIn(`
部门整体支出绩效自评汇总表
单位名称|自评得分|自评等级
县水利局|92|优
县林业局|89.5|优`);
    expect(forms.map(({ title }) => title?.text)).toEqual(['县水利局', '县林业局']);
    expect(found(forms)).toEqual(['grade-mismatch 4']);
  });

  it('stands above a form without becoming part of it', () => {
    const forms = formsIn(`
附件1：2023年度项目自评汇总表
序号|项目名称|预算数|执行数|执行率|自评得分
1|校车运营补贴|120|118.8|99%|97.5
附件2：项目支出绩效自评表
项目名称|校车运营补贴
一级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|校车|≥20辆|20辆|60|60
满意度指标|家长满意度|≥90%|93%|40|37.5`);
    expect(forms.map(({ layout }) => layout)).toEqual(['summary', 'mof-project']);
  });

  it('is none within a form: a department’s projects are not its own points', () => {
    const form = formIn(`
2023年度部门整体支出绩效自评表
部门名称|桐岭县教育局
项目名称|预算数|执行数|执行率|得分
校车运营补贴|120|118.8|99%|10
一级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|校车|≥20辆|20辆|60|60
满意度指标|家长满意度|≥90%|93%|40|40
总分||||100|100`);
    expect(form.layout).toBe('mof-project');
    expect(found([form])).toEqual([]);
  });

  it('is none where nothing is evaluated, and no block of funds', () => {
    expect(
      formsIn(`
2023年工程台账
序号|项目名称|预算数|执行数|执行率
1|渠道清淤|10|5|60%`),
    ).toEqual([]);
    expect(
      formsIn(`
项目支出绩效自评表
项目|年初预算数|全年预算数|全年执行数|执行率|得分
年度资金总额|10|10|5|50%|5`),
    ).toEqual([]);
    // The row of the project's name stands over the header of its funds, and their total under that.
    expect(
      formsIn(`
某区城管局2024年绩效自评
项目|道路保洁外包|||主管|区城管局|
|年初安排|调整后|实际支出|支出进度%|分|自评
合计|350|372.5|368.9|99.03|10|9.9
分类|子类|内容|要求|做到|分|自评
产出|数量|清扫里程|≥180公里|176公里|20|20`),
    ).toEqual([]);
  });

  it('may begin with its total', () => {
    const [, second] = formsIn(`
2023年度项目支出绩效自评结果汇总表
${header}
合计||||530|440.8||||
1|校车运营补贴|安全股|120|120|118.8|99|97.5|优|
2|营养改善计划|财务股|360|340|272|80|88|良|`);
    expect(second?.layout).toBe('summary');
  });
});

describe('what stands around a summary', () => {
  it('is looked at once, with its first row', () => {
    const forms = formsIn(`
项目支出绩效自评汇总表（<b>公开</b>）
填报单位：青禾镇|||经办人 13800138000
项目名称|预算数|执行数|执行率|自评得分
沟渠清淤|80|76|95%|96
村道照明|50|40|80%|91
合计|130|116||
注：联系邮箱 qinghe@qq.com`);
    const told = reviewForms(forms).flatMap(({ findings }) =>
      findings.map(({ rule, cells }) => `${rule} ${cells.map(address).join()}`),
    );
    expect(told.filter((one) => /^(?:text-html|mobile-number|email)/u.test(one))).toEqual([
      'text-html A1',
      'mobile-number D2',
      'email A7',
    ]);
  });
});
