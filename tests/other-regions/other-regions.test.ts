/**
 * Forms as regions that no layout is named after write them, each for what it does otherwise. As it stands a form has neither an error nor a
 * warning, and nothing in it is passed over; each slip planted in it is found.
 */
import { reviewSheets } from '../../src/review';
import { address } from '../../src/sheets';
import { otherForms, sheetOf } from './forms';

const found = (text: string): readonly string[] =>
  reviewSheets([sheetOf(text)]).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, cells }) => `${rule} ${cells.map(address).join()}`),
  );

describe.each(otherForms.map((form) => [form.name, form] as const))('%s', (_name, { text, slips }) => {
  it('is clean as it stands', () => {
    expect(found(text)).toEqual([]);
  });

  it.each(slips.map((slip) => [`${slip.was} → ${slip.is}`, slip] as const))('%s', (_change, slip) => {
    expect(text).toContain(slip.was);
    const rules = found(text.replace(slip.was, () => slip.is)).map((one) => one.split(' ')[0]);
    expect(rules.filter((rule) => slip.rules.includes(rule ?? ''))).not.toEqual([]);
  });
});

it('there are many, and many slips', () => {
  expect(otherForms.length).toBeGreaterThan(40);
  expect(otherForms.flatMap(({ slips }) => slips).length).toBeGreaterThan(150);
});
