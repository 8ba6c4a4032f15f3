import { extentBetween } from './extent';

describe('the extent of a finding', () => {
  it.each([
    ['95', '100', '5'],
    ['100', '95.5', '4.5'],
    ['80–90', '95', '5'],
    ['95 / 100', '97', '2'],
    ['-5', '5', '10'],
  ])('where %s should stand and %s stands is %s', (expected, actual, extent) => {
    expect(extentBetween({ expected, actual })).toBe(extent);
  });

  it('is not known where either is no number or not told', () => {
    expect(extentBetween({ expected: '优', actual: '90' })).toBeNull();
    expect(extentBetween({ expected: '90', actual: '约90' })).toBeNull();
    expect(extentBetween({ actual: '90' })).toBeNull();
    expect(extentBetween({})).toBeNull();
  });
});
