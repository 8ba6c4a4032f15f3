import { excerpt } from './excerpt';

describe('what a message quotes of a cell', () => {
  it('is the text itself when it is short', () => expect(excerpt(' 走访\n企业 ')).toBe('走访 企业'));
  it('ends after 24 characters', () => expect(excerpt('走'.repeat(40))).toBe(`${'走'.repeat(24)}…`));
  it('does not cut a rare character in half', () =>
    expect(excerpt('𠮷'.repeat(30))).toBe(`${'𠮷'.repeat(24)}…`));
  it('has no tags', () => expect(excerpt('<p>全年完成</p>')).toBe('全年完成'));
});
