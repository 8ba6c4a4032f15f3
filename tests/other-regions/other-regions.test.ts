/**
 * Forms as regions that no layout is named after write them, each for what it does otherwise. As it stands a form has neither an error nor a
 * warning, and nothing in it is passed over; each slip planted in it is found.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewSheets } from '../../src/review';
import { address, sheetFromRows } from '../../src/sheets';

/** A slip planted in a form, and the rules one of which must find it. */
interface Slip {
  readonly was: string;
  readonly is: string;
  readonly rules: readonly string[];
}

interface OtherForm {
  readonly name: string;
  readonly text: string;
  readonly slips: readonly Slip[];
}

const slipOf = (line: string): Slip => {
  const [change = '', rules = ''] = line.slice(2).split(' :: ');
  const [was = '', is = ''] = change.split(' => ').map((part) => part.trim().replaceAll('⏎', '\n'));
  return { was, is, rules: rules.split(',') };
};

const forms: readonly OtherForm[] = readFileSync(join(__dirname, 'forms.txt'), 'utf8')
  .split(/^### /mu)
  .slice(1)
  .map((block) => {
    const [name = '', ...lines] = block.trimEnd().split('\n');
    return {
      name,
      text: lines.filter((line) => !line.startsWith('> ')).join('\n'),
      slips: lines.filter((line) => line.startsWith('> ')).map(slipOf),
    };
  });

const found = (text: string): readonly string[] =>
  reviewSheets([
    sheetFromRows(
      '自评表',
      text.split('\n').map((line) => line.split('|').map((field) => field.trim())),
    ),
  ]).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, cells }) => `${rule} ${cells.map(address).join()}`),
  );

describe.each(forms.map((form) => [form.name, form] as const))('%s', (_name, { text, slips }) => {
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
  expect(forms.length).toBeGreaterThan(40);
  expect(forms.flatMap(({ slips }) => slips).length).toBeGreaterThan(150);
});
