import { formIn } from './read.test-support';

const header = '三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

describe('what a form says beside its tables', () => {
  it('is kept with its label, over the tables, under the indicators and under the total', () => {
    const { remarks } = formIn(`
项目支出绩效自评表
项目类别|部门预算项目☑
${header}
走访企业|10|12|100|100|
其他需要说明事项|无
总分|||100|100|
改进措施及结果应用方案|早作安排`);
    expect(remarks.map(({ name, value }) => [name, value.text])).toEqual([
      ['category', '部门预算项目☑'],
      ['remarks', '无'],
      ['measures', '早作安排'],
    ]);
  });

  it('has a blank cell for what nobody wrote, and takes no label for a text', () => {
    const { remarks } = formIn(`
项目支出绩效自评表
项目类别|项目属性|持续性项目☑
${header}
走访企业|10|12|100|100|
存在问题|`);
    expect(remarks.map(({ name, value }) => [name, value.text])).toEqual([
      ['category', ''],
      ['attribute', '持续性项目☑'],
      ['problems', ''],
    ]);
  });
});

describe('the grade behind the total', () => {
  const gradeIn = (total: string): string | undefined =>
    formIn(`\n项目支出绩效自评表\n${header}\n走访企业|10|12|100|95|人手不足\n${total}`).basics.find(
      ({ name }) => name === 'grade',
    )?.value.text;

  it('needs no label of its own', () => {
    expect(gradeIn('总分|||100|95|优')).toBe('优');
  });

  it('is a grade and nothing else', () => {
    expect(gradeIn('总分|||100|95|优于上年')).toBeUndefined();
    expect(gradeIn('总分|||100|95|')).toBeUndefined();
  });
});
