import { factsOfTable } from './forms.test-support';

function told(...rows: readonly (readonly [name: string, actual: string])[]): readonly string[] {
  const table = rows.map(([name, actual]) => `产出指标|数量指标|${name}|≥10|${actual}|10|10|`);
  return factsOfTable(table).swappedActuals.map(
    ({ indicator, sibling, noun }) => `${indicator.name.text} → ${sibling.name.text}: ${noun}`,
  );
}

describe('an actual that is a sibling’s', () => {
  it('speaks of what the sibling counts', () => {
    expect(told(['市政协提案', '17个课题'], ['调研课题', '20个'])).toEqual(['市政协提案 → 调研课题: 课题']);
  });

  it('names the sibling as a whole', () => {
    expect(told(['走访站点', '完成调研课题17个'], ['调研课题', '20个'])).toEqual([
      '走访站点 → 调研课题: 调研课题',
    ]);
  });

  it('is its own where it names its own indicator', () => {
    expect(told(['调研课题', '17个课题'], ['走访站点', '20个'])).toEqual([]);
  });

  it('is nobody’s where two siblings count the same', () => {
    expect(told(['市政协提案', '17个课题'], ['调研课题', '20个'], ['重点课题', '3个'])).toEqual([]);
  });

  it('is nobody’s where many siblings have one name', () => {
    const same = Array.from({ length: 5 }, () => ['调研课题', '20个'] as const);
    expect(told(['市政协提案', '17个课题'], ...same)).toEqual([]);
  });
});
