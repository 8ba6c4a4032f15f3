import { readActual } from './actual';
import { said } from './reading.test-support';
import { readTarget } from './target';

describe('halves and multiples in words', () => {
  test.each([
    ['过半数', '>50 %:percent'],
    ['超过一半', '>50 %:percent'],
    ['半数以上', '≥50 %:percent'],
    ['不低于半数', '≥50 %:percent'],
    ['四分之三', '75 %:percent'],
    ['翻一番', '100 %:percent'],
    ['比去年翻两番', '300 %:percent'],
    ['翻番', '100 %:percent'],
    ['增长1.5倍以上', '≥150 %:percent'],
    ['达到去年的3倍', '200 %:percent'],
    ['≥1.5倍', '≥1.5 倍:other'],
  ])('%s → %s', (text, expected) => expect(said(readTarget(text))).toContain(expected));

  it('are none in lengths of time', () => {
    expect(said(readTarget('半年以上'))).toContain('年:time');
    expect(said(readTarget('过半年'))).toContain('年:time');
  });
});

describe('a remark in brackets after the number', () => {
  test.each([
    ['81%（抽查36份）', '81 %:percent'],
    ['4场（其中线上1场）', '4 场:count'],
    ['完成100%（共26件）', '100 %:percent'],
  ])('%s counts nothing: %s', (text, expected) => expect(said(readActual(text))).toContain(expected));

  test.each(['10次（调整后12次）', '（1）12次8人', '120（150）', '5台（或6台）'])(
    '%s leaves open which number counts',
    (text) => expect(readTarget(text)).toMatchObject({ kind: 'unreadable' }),
  );
});
