/** Columns under headers that offices write: merged, of several years, in words of no list. */
import type { Form } from './form';
import { formIn, line } from './read.test-support';

const table = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因';

const unnamed = (form: Form): readonly string[] =>
  form.blocks.flatMap((block) => block.unnamed.map(({ text }) => text));

describe('the columns of a table', () => {
  it('stand under two header rows, merged over levels and over the target', () => {
    const form = formIn(`
助学金发放绩效自评表
绩效指标|||年度指标值|||实际完成值|分值|得分|偏差原因
一级指标|二级指标|三级指标|指标性质|指标值|度量单位||||
产出指标|数量指标|受助学生|≥|300|人|312|60|60|
满意度指标|服务对象满意度指标|家长满意度|≥|90|%|95%|40|40|`);
    expect(form.indicators.map(line)).toEqual([
      '产出指标 数量指标 受助学生 300 312 60 60',
      '满意度指标 服务对象满意度指标 家长满意度 90 95% 40 40',
    ]);
  });

  it("of several years are the form's own year's", () => {
    const rows = `
一级指标|三级指标|2021年指标值|2021年完成值|2022年指标值|2022年完成值|分值|得分
产出指标|培训人次|≥10|12|≥90人次|96人次|100|100`;
    expect(formIn(`2022年度项目绩效自评表${rows}`).indicators.map(({ target }) => target?.text)).toEqual([
      '≥90人次',
    ]);
    expect(formIn(`2021年度项目绩效自评表${rows}`).indicators.map(({ target }) => target?.text)).toEqual([
      '≥10',
    ]);
    expect(formIn(`项目绩效自评表${rows}`).indicators.map(({ target }) => target?.text)).toEqual(['≥90人次']);
  });

  it('are not named by codes, kinds and explanations of indicators', () => {
    const form = formIn(`
食堂改造绩效自评表
指标编码|三级指标|定量指标|指标解释|计量单位|年度指标值|实际完成值|分值|得分
A01|改造食堂|定量|按合同|个|≥2|2|60|60
A02|师生满意度|定量|按问卷|%|≥90|93|40|40`);
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['改造食堂', '师生满意度']);
  });

  it('hold reasons under 评分依据, where no other column does', () => {
    const form = formIn(`
食堂改造绩效自评表
三级指标|年度指标值|实际完成值|分值|得分|评分依据
改造食堂|≥2个|1个|100|50|一处因产权纠纷停工`);
    expect(form.indicators[0]?.reason?.text).toBe('一处因产权纠纷停工');
  });
});

describe('a column with a name of no list', () => {
  const rows = `
产出指标|数量指标|购置图书|≥500册|520册|30|30|
产出指标|质量指标|图书完好率|≥98%|97%|30|28|运输受潮
效益指标|社会效益指标|借阅人次|≥800人次|900人次|30|30|`;
  const read = (header: string): Form => formIn(`图书购置绩效自评表\n${header}${rows}`);
  const names = (form: Form): readonly string[] => form.indicators.map(({ name }) => name.text);

  it.each([
    ['一级指标|二级指标|三级指标|年度指标值|实际完成值|斤两|得分|偏差原因'],
    ['一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|拿了多少|偏差原因'],
    ['一级指标|二级指标|三级指标|年度指标值|咋样了|分值|得分|偏差原因'],
    ['一级指标|二级指标|三级指标|盼头|实际完成值|分值|得分|偏差原因'],
    ['一级指标|二级指标|啥事|年度指标值|实际完成值|分值|得分|偏差原因'],
    ['甲栏|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因'],
  ])('is known by what stands in it: %s', (header) => {
    const form = read(header);
    expect(form.indicators.map(line)).toEqual(read(table).indicators.map(line));
    expect(unnamed(form)).toEqual([]);
    expect(form.blocks.map(({ byContents }) => byContents.length)).toEqual([1]);
  });

  it('is told to be unnamed where its contents tell nothing', () => {
    const form = read('一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|咋回事');
    expect(unnamed(form)).toEqual(['咋回事']);
    expect(form.indicators[1]?.reason).toBeNull();
    expect(form.indicators[1]?.others.map(({ text }) => text)).toEqual(['运输受潮']);
    expect(names(form)).toEqual(['购置图书', '图书完好率', '借阅人次']);
  });

  it('is not guessed where two columns fit alike', () => {
    const form = formIn(`
图书购置绩效自评表
三级指标|年度指标值|实际完成值|分值|甲方打的|乙方打的
购置图书|≥500册|520册|60|60|58
借阅人次|≥800人次|900人次|40|40|40`);
    expect(form.indicators.map(({ score }) => score)).toEqual([null, null]);
    expect(unnamed(form)).toEqual(['甲方打的', '乙方打的']);
  });

  it("is no actual where it is last year's", () => {
    const form = formIn(`
图书购置绩效自评表
三级指标|年度指标值|上年完成值|分值|得分
购置图书|≥500册|480册|60|60
借阅人次|≥800人次|700人次|40|40`);
    expect(form.indicators.map(({ actual }) => actual)).toEqual([null, null]);
  });
});
