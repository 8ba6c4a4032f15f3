import { ofPeriod } from './period';
import { fundsRole, indicatorRole } from './vocabulary';

describe('a header that speaks of a part of the year', () => {
  it.each([
    ['1-7月完成值', '完成值'],
    ['1至8月执行情况', '执行情况'],
    ['一至七月执行数', '执行数'],
    ['截至6月底完成值', '完成值'],
    ['截止2024年9月30日累计执行数', '执行数'],
    ['前9个月支出数', '支出数'],
    ['7月份执行率', '执行率'],
    ['上半年完成情况', '完成情况'],
    ['前三季度实际完成值', '完成值'],
    ['1-3季度完成值', '完成值'],
    ['监控期完成值', '完成值'],
    ['目前完成情况', '完成情况'],
  ])('%s is %s so far', (label, rest) => {
    expect(ofPeriod(label)).toEqual({ rest, isWholeYear: false });
  });

  it.each([
    ['1-12月执行数', '执行数'],
    ['截至12月31日完成值', '完成值'],
  ])('%s is the whole year’s %s', (label, rest) => {
    expect(ofPeriod(label)).toEqual({ rest, isWholeYear: true });
  });

  it.each(['三级指标', '年初预算数', '全年执行数', '年度指标值', '月均完成值', '13月完成值', '前期投入'])(
    '%s speaks of none',
    (label) => {
      expect(ofPeriod(label)).toBeNull();
    },
  );
});

describe('what was done so far', () => {
  it.each(['1-7月完成值', '上半年完成情况', '截至8月末执行情况', '前三季度实际完成值'])(
    '%s is no actual of the year',
    (label) => {
      expect(indicatorRole(label)?.role).toBe('progress');
    },
  );

  it('is an actual where it goes to the end of the year', () => {
    expect(indicatorRole('1-12月完成值')?.role).toBe('actual');
  });

  it('is spent all the same', () => {
    expect(fundsRole('1-7月执行数')?.role).toBe('executed');
    expect(fundsRole('截至6月底支出进度')?.role).toBe('executionRate');
    expect(fundsRole('全年预计执行数')?.role).toBe('forecast');
  });

  it('is not what is left to do, or what share was done', () => {
    expect(indicatorRole('1-7月完成率')).toBeNull();
    expect(indicatorRole('1-7月未完成原因')?.role).toBe('reason');
  });
});
