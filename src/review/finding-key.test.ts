import { keyText, nameOf } from './finding-key';

describe('the key of a finding', () => {
  it('is its rule and what it is about; of several, with its number', () => {
    expect(keyText({ rule: 'deviation-large', about: '走访企业', nth: 1 })).toBe('deviation-large/走访企业');
    expect(keyText({ rule: 'deviation-large', about: '走访企业', nth: 2 })).toBe(
      'deviation-large#2/走访企业',
    );
  });

  it('is no other finding’s, whatever an indicator is called', () => {
    const keys = [
      keyText({ rule: 'a', about: '走访', nth: 2 }),
      keyText({ rule: 'a', about: '走访/2', nth: 1 }),
      keyText({ rule: 'a', about: '#2/走访', nth: 1 }),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

describe('a name', () => {
  it('is on one line and without control characters', () => {
    expect(nameOf(' 走访\n企业\u0007 ')).toBe('走访 企业');
  });

  it('is cut where a cell holds a book, between characters', () => {
    expect(Array.from(nameOf('\u{20000}'.repeat(1e6)))).toHaveLength(200);
  });
});
