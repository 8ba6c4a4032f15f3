import { piecesOf } from './say-cells';
import { sentenceOf } from './say-message';

const f19 = { row: 19, column: 6 };

describe('a text with addresses', () => {
  it('has those of the finding as cells', () => {
    expect(piecesOf('与 F19 重复', [f19])).toEqual([
      { text: '与 ', cell: null },
      { text: 'F19', cell: f19 },
      { text: ' 重复', cell: null },
    ]);
  });

  it('leaves alone what only looks like one', () => {
    const texts = ['A4 纸', 'F190', 'SF19', 'F19:G20', 'F19(2)', '=F19.5'];
    expect(texts.flatMap((text) => piecesOf(text, [f19])).filter(({ cell }) => cell)).toEqual([]);
  });
});

describe('a message', () => {
  it('is cut where the reason begins', () => {
    expect(sentenceOf('总分少 10 分：总分决定等级')).toEqual({ what: '总分少 10 分', why: '：总分决定等级' });
  });

  it('is not cut inside what a cell says', () => {
    expect(sentenceOf('“目标：达标”没有数字')).toEqual({ what: '“目标：达标”没有数字', why: '' });
  });

  it('is not cut at a ratio', () => {
    expect(sentenceOf('比例 1:2 不符')).toEqual({ what: '比例 1:2 不符', why: '' });
  });
});
