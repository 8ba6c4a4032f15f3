import { rules } from './catalogue';

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const explaining = rules.filter((rule) => rule.explains !== undefined);

describe('the catalogue', () => {
  it('names no rule twice', () => {
    expect(byId.size).toBe(rules.length);
  });

  it.each(explaining.map((rule) => rule.id))('knows every consequence of %s, each once', (id) => {
    const named = (byId.get(id)?.explains ?? []).map(({ rule }) => rule);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !byId.has(one))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('has no rule that in the end explains itself', () => {
    const reached = (id: string, on: readonly string[]): readonly string[] =>
      on.includes(id)
        ? [[...on, id].join(' → ')]
        : (byId.get(id)?.explains ?? []).flatMap(({ rule }) => reached(rule, [...on, id]));
    expect(explaining.flatMap(({ id }) => reached(id, []))).toEqual([]);
  });

  it.each(rules.filter((rule) => rule.adviceFor !== undefined).map((rule) => rule.id))(
    'advises on messages that %s has',
    (id) => {
      const rule = byId.get(id);
      const messages = Object.keys(rule?.messages ?? {});
      expect(Object.keys(rule?.adviceFor ?? {}).filter((message) => !messages.includes(message))).toEqual([]);
    },
  );
});
