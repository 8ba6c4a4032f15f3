import { masked, withMasks } from './masked';

describe('a mask', () => {
  it('shows the first and the last signs of a number', () => {
    expect(masked('13800138000', 3, 4)).toBe('138****8000');
  });

  it.each([
    ['电话13800138000。', '电话138****8000。'],
    ['电话：１３８００１３８０００，转13800138000', '电话：138****8000，转138****8000'],
    ['无', '无'],
  ])('is put where the number stands, every other sign kept: %s', (text, after) => {
    expect(withMasks(text, new Map([['13800138000', '138****8000']]))).toBe(after);
  });
});
