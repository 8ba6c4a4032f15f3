import { shifted } from './shifted';

describe('a formula that moves two rows down and one column right', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+B$2+$C$3', '$A3+C$2+$C$3'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:B,1:2,$A:$B,$1:$2)', 'SUM(B:C,3:4,$A:$B,$1:$2)'],
    ['IF(A1="A1",\'A1 表\'!B2,"""A1")', 'IF(B3="A1",\'A1 表\'!C4,"""A1")'],
    ['附表!A1+Sheet2!$A$1', '附表!B3+Sheet2!$A$1'],
    ['LOG10(A1)+ATAN2(B1,2)', 'LOG10(B3)+ATAN2(C3,2)'],
    ['1E5+1.5E-3*A1', '1E5+1.5E-3*B3'],
    ['表1[[#This Row],[A1]]*[1]Sheet1!A1', '表1[[#This Row],[A1]]*[1]Sheet1!B3'],
    ['金额A1+RATE_A1+ABCD1+A1.B', '金额A1+RATE_A1+ABCD1+A1.B'],
    ['a1+$b1', 'B3+$B3'],
    ['XFD1+A1048576', '#REF!+#REF!'],
    ['XFE1+A1048577', 'XFE1+A1048577'],
    ['_xldudf_PERF_SCORE(A1,"≥10",,TRUE)', '_xldudf_PERF_SCORE(B3,"≥10",,TRUE)'],
    ['A1#', 'B3#'],
    ['"没有结束 A1', '"没有结束 B3'],
  ])('%s', (formula, moved) => {
    expect(shifted(formula, 2, 1)).toBe(moved);
  });

  it('and back reads as before', () => {
    const formula = 'SUM(C5:D9)*$B7/IF(E4>1,E$4,"E4")';
    expect(shifted(shifted(formula, 3, 2), -3, -2)).toBe(formula);
  });

  it('leaves the sheet upwards', () => {
    expect(shifted('A1+B$1', -1, 0)).toBe('#REF!+B$1');
  });
});
