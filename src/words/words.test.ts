import { sentence } from './message';
import { spliced, textOf } from './pieces';

describe('a line of pieces', () => {
  it('keeps where its numbers come from, and runs the rest together', () => {
    const done = { text: '9', from: 'F2' };
    const share = spliced<string>`${done} ÷ ${'10'} × 100%`;
    expect(share).toEqual([done, { text: ' ÷ 10 × 100%' }]);
    expect(spliced<string>`${share} = ${'90'}%${''}`).toEqual([done, { text: ' ÷ 10 × 100% = 90%' }]);
  });

  it('reads as its text', () => {
    expect(textOf([{ text: '9', from: 'F2' }, { text: ' < 10' }])).toBe('9 < 10');
    expect(textOf([])).toBe('');
  });
});

describe('a message', () => {
  it('joins what and why as its language does', () => {
    expect(sentence('总分少 10 分', '总分决定等级', 'zh')).toBe('总分少 10 分：总分决定等级');
    expect(sentence('the total is short', 'it makes the grade', 'en')).toBe(
      'the total is short: it makes the grade',
    );
  });

  it('is its what alone where nobody needs to be told why', () => {
    expect(sentence('目标：达标', null, 'zh')).toBe('目标：达标');
  });
});
