import { textChange } from './text-change';

const long = '本年度共组织走访企业十二次，收集意见建议四十三条，均已按期办结并向企业反馈。';

describe('a change of a long text', () => {
  it('is told by its characters, with what stays folded', () => {
    expect(textChange(long, long.replace('按期', '限期'))).toEqual([
      { kind: 'same', text: expect.stringMatching(/^….{8}$/u) as unknown },
      { kind: 'gone', text: '按' },
      { kind: 'come', text: '限' },
      { kind: 'same', text: '期办结并向企业反…'.slice(0, 8) + '馈。' },
    ]);
  });

  it('keeps every character that goes and comes', () => {
    const after = `${long.slice(0, 10)}（含外地）${long.slice(12)}`;
    const pieces = textChange(long, after) ?? [];
    const of = (kind: string): string =>
      pieces
        .filter((piece) => piece.kind === kind)
        .map(({ text }) => text)
        .join('');
    expect(of('gone').length - of('come').length).toBe(long.length - after.length);
  });

  it('is read whole where the texts are short or have little in common', () => {
    expect(textChange('10次', '12次')).toBeNull();
    expect(
      textChange(long, '这一段完全换成了另外的文字，与原来没有什么相同之处，所以不必逐字比较。'),
    ).toBeNull();
  });
});
