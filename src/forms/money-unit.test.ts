/** Amounts are read in the unit that the form states, whatever it is, and those that stand in another are laid beside them. */
import { reviewSheets } from '../review';
import { sheetFromRows } from '../sheets';
import { unitInLabel } from './money-unit';
import { formIn } from './read.test-support';

const indicators = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
产出指标|数量指标|修缮步道|≥12公里|12公里|45|45|
效益指标|社会效益指标|游客人次|≥500人次|510人次|45|45|`;

const fundsIn = (text: string) => {
  const { funds } = formIn(`公园修缮绩效自评表\n${text.trim()}${indicators}`);
  return {
    unit: funds?.unit,
    lines: funds?.lines.map(({ adjustedBudget, executed }) => [
      adjustedBudget?.number?.toString(),
      executed?.number?.toString(),
    ]),
  };
};
const errorsIn = (text: string): readonly string[] =>
  reviewSheets([
    sheetFromRows(
      '表',
      `公园修缮绩效自评表\n${text.trim()}${indicators}`.split('\n').map((line) => line.split('|')),
    ),
  ]).flatMap(({ findings }) =>
    findings
      .filter(({ severity, fix }) => severity !== 'hint' || fix !== null)
      .map(({ rule, fix }) => (fix ? `${rule} (${fix.kind})` : rule)),
  );

describe('the unit of a label', () => {
  it.each([
    ['项目资金(千元)', '千元'],
    ['单位:千元', '千元'],
    ['金额单位:人民币元', null],
    ['千元', '千元'],
    ['(百万元)', '百万元'],
    ['全年预算数(亿元)', '亿元'],
    ['资金(万元,含结转)', '万元'],
    ['补助数千元', null],
    ['单价3万元', null],
    ['单元', null],
  ])('%s is %s', (label, unit) => {
    expect(unitInLabel(label)).toBe(unit);
  });
});

describe('amounts of funds', () => {
  it('are in 千元 where the form says so, in the block or above it', () => {
    const lines = '年度资金总额|1200|1140|10|95%|9.5\n其中：财政拨款|1000千元|960000元|—|96%|—';
    const inBlock = `项目资金（千元）|全年预算数|全年执行数|分值|执行率|得分\n${lines}`;
    const above = `单位：千元\n项目资金|全年预算数|全年执行数|分值|执行率|得分\n${lines}`;
    for (const text of [inBlock, above]) {
      expect(fundsIn(text)).toEqual({
        unit: '千元',
        lines: [
          ['1200', '1140'],
          ['1000', '960'],
        ],
      });
      expect(errorsIn(text)).toEqual([]);
    }
  });

  it('are in 百万元, which is no 万元', () => {
    const text =
      '项目资金（百万元）|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|12|1140万元|10|95%|9.5';
    expect(fundsIn(text)).toEqual({ unit: '百万元', lines: [['12', '11.4']] });
    expect(errorsIn(text)).toEqual([]);
  });

  it('of a line that names another unit are laid beside the others, and no fix follows', () => {
    const text =
      '项目资金（万元）|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|120|114|10|95%|9.5\n其中：财政拨款（元）|1000000|960000|—|96%|—\n其他资金（元）|200000|180000|—|90%|—';
    expect(fundsIn(text)).toEqual({
      unit: '万元',
      lines: [
        ['120', '114'],
        ['100', '96'],
        ['20', '18'],
      ],
    });
    expect(errorsIn(text)).toEqual([]);
  });

  it('of a column that names another unit are laid beside the others', () => {
    const text =
      '项目资金|全年预算数（万元）|全年执行数（元）|分值|执行率|得分\n年度资金总额|120|1140000|10|95%|9.5';
    expect(fundsIn(text)).toEqual({ unit: '万元', lines: [['120', '114']] });
    expect(errorsIn(text)).toEqual([]);
  });

  it('that differ are told in a form of mixed units, and no rate is written anew unseen', () => {
    const text =
      '项目资金|全年预算数（万元）|全年执行数（元）|分值|执行率|得分\n年度资金总额|120|1140000|10|90%|9.5';
    expect(errorsIn(text)).toContain('rate-mismatch (suggested)');
    expect(errorsIn(text).filter((one) => one.endsWith('(safe)'))).toEqual([]);
  });

  it('without any unit stay as they are', () => {
    const text = '项目资金|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|120|114|10|95%|9.5';
    expect(fundsIn(text)).toEqual({ unit: null, lines: [['120', '114']] });
  });
});
