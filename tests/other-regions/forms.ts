import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sheet, sheetFromRows } from '../../src/sheets';

/** A slip planted in a form, and the rules one of which must find it. */
export interface Slip {
  readonly was: string;
  readonly is: string;
  readonly rules: readonly string[];
}

/** A form as a region that no layout is named after writes it: what it does otherwise, its cells in lines, and its slips. */
export interface OtherForm {
  readonly name: string;
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** The sheet that such lines stand for. */
export function sheetOf(text: string): Sheet {
  return sheetFromRows(
    '自评表',
    text.split('\n').map((line) => line.split('|').map((field) => field.trim())),
  );
}

function slipOf(line: string): Slip {
  const [change = '', rules = ''] = line.slice(2).split(' :: ');
  const [was = '', is = ''] = change.split(' => ').map((part) => part.trim().replaceAll('⏎', '\n'));
  return { was, is, rules: rules.split(',') };
}

/** All of them; the head of the text file says how they are written. */
export const otherForms: readonly OtherForm[] = readFileSync(join(__dirname, 'forms.txt'), 'utf8')
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
