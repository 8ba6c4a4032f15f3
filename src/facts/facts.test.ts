import { readForms } from '../forms';
import { reviewForms } from '../review';
import { sheetFromRows } from '../sheets';

/** A computation of a fact, and how often it was made: for the form, or for each item that it tells of. */
interface Worked {
  name: string;
  readonly times: Map<unknown, number>;
}

interface Counting {
  readonly worked: readonly Worked[];
}

jest.mock('./once', () => {
  type Compute = (...given: readonly unknown[]) => unknown;
  const actual: { perItem(compute: Compute): Compute; lazily(how: Record<string, Compute>): Compute } =
    jest.requireActual('./once');
  const worked: Worked[] = [];
  const ofItems = new Map<Compute, Worked>();
  const counted = (compute: Compute, of: Worked): Compute => {
    worked.push(of);
    return (item, from) => {
      of.times.set(item, (of.times.get(item) ?? 0) + 1);
      return compute(item, from);
    };
  };
  return {
    worked,
    perItem(compute: Compute): Compute {
      const of = { name: '', times: new Map<unknown, number>() };
      const fact = actual.perItem(counted(compute, of));
      ofItems.set(fact, of);
      return fact;
    },
    lazily: (how: Record<string, Compute>): Compute =>
      actual.lazily(
        Object.fromEntries(
          Object.entries(how).map(([name, compute]) => {
            const of = ofItems.get(compute);
            if (of) of.name = name;
            return [name, of ? compute : counted(compute, { name, times: new Map() })];
          }),
        ),
      ),
  };
});

jest.mock('../scoring/assessment', () => counting('../scoring/assessment', 'assess'));
jest.mock('../scoring/deviation', () => counting('../scoring/deviation', 'deviation'));
jest.mock('../values/units', () => counting('../values/units', 'readUnit'));

/** The module with one of its functions counted. */
function counting(module: string, name: string): Record<string, unknown> {
  const actual: Record<string, () => unknown> = jest.requireActual(module);
  return { ...actual, [name]: jest.fn(actual[name]) };
}

function calls(module: string, name: string): number {
  const mocked: Record<string, jest.Mock> = jest.requireMock(module);
  return mocked[name]?.mock.calls.length ?? Number.NaN;
}

/** Six indicators, of which four are told of: every rule looks, many explain and mend. */
const lines = `
甲项目绩效自评表
项目名称|甲项目|||||||
资金情况|全年预算数|全年执行数|执行率|分值|得分|||
年度资金总额|100|80|90%|10|10|||
其中：财政拨款|100|80|80%||||
一级指标|二级指标|三级指标|计量单位|年度指标值|实际完成值|偏离度|分值|得分|说明
产出指标|数量指标|走访企业|家|≥10|8|-20%|20|20|
产出指标|数量指标|走访群众|户|≥10|40|10%|20|20|
产出指标|质量指标|合格率|%|≥95|90|-5.26%|20|15|完成目标
产出指标|成本指标|培训成本|万元|≤10|12|-20%|10|10|同上
效益指标|社会效益指标|带动就业|人|≥10|10|0%|10|10|
满意度指标|满意度指标|群众满意度|%|≥90|95|5.56%|10||
总分|||||||100|95|
`;

describe('the facts of a form', () => {
  const rows = lines.trim().split('\n');
  const [form] = readForms(
    sheetFromRows(
      '表',
      rows.map((row) => row.split('|')),
    ),
  );
  const readBefore = calls('../values/units', 'readUnit');
  const [review] = form ? reviewForms([form]) : [];
  const { worked }: Counting = jest.requireMock('./once');

  it('are asked for by a review that finds and mends much', () => {
    expect(form?.indicators.length).toBe(6);
    expect(review?.crashes).toEqual([]);
    expect(new Set(review?.findings.map(({ rule }) => rule)).size).toBeGreaterThan(8);
    expect(review?.findings.some(({ fix }) => fix !== null)).toBe(true);
  });

  it('are each worked out once at most, whoever asks', () => {
    const often = worked.filter(({ times }) => [...times.values()].some((count) => count > 1));
    expect(often.map(({ name }) => name)).toEqual([]);
    const asked = worked.filter(({ times }) => times.size > 0).map(({ name }) => name);
    expect(asked).toEqual(
      expect.arrayContaining([
        'tally',
        'scores',
        'statedTotals',
        'misusedRows',
        'swappedActuals',
        'rateScore',
      ]),
    );
  });

  it('assess and measure each of the six indicators once, and read no unit again', () => {
    expect(worked.find(({ name }) => name === 'assess')?.times.size).toBe(6);
    expect(calls('../scoring/assessment', 'assess')).toBe(6);
    expect(calls('../scoring/deviation', 'deviation')).toBe(6);
    expect(calls('../values/units', 'readUnit') - readBefore).toBe(0);
  });
});
