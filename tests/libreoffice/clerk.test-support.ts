/**
 * A clerk at LibreOffice: opens workbooks, types, inserts and deletes rows, reads what comes of it. One start for any number of
 * steps, by a macro in LibreOffice's own Basic, which its smallest package has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * One thing the clerk does. Files are named as they stand in the folder, ranges as "A1:K40", rows by number; a row is inserted over
 * the one of its number.
 */
export type Step =
  | readonly ['open', file: string]
  | readonly ['sheet', name: string]
  | readonly ['number', cell: string, number: string]
  | readonly ['text', cell: string, text: string]
  | readonly ['blank', cell: string]
  | readonly ['insert' | 'delete', row: string]
  | readonly ['copy', from: string, to: string]
  | readonly ['read', range: string]
  | readonly ['save', file: string, filter: string]
  | readonly ['close'];

/** The names of LibreOffice's ways of saving. */
export const filters = { xlsx: 'Calc MS Excel 2007 XML', html: 'HTML (StarCalc)' } as const;

/** A cell as it was read: an error is its text after a "#". */
export type Read = string | number;

/** A step that enters a value: '' blanks the cell. */
export function typed(cell: string, value: string | number): Step {
  if (value === '') return ['blank', cell];
  return typeof value === 'number' ? ['number', cell, String(value)] : ['text', cell, value];
}

/**
 * Has the clerk take the steps.
 * @param folder where the files are
 * @returns what each `read` found, row by row
 */
export function takenInLibreOffice(folder: string, steps: readonly Step[]): readonly (readonly Read[])[] {
  writeFileSync(join(folder, 'steps.txt'), `${steps.map((step) => step.join('\t')).join('\n')}\n`);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const answered = join(folder, 'answers.txt');
  // In a new profile it makes itself at home, starts once more, and has forgotten its macros and what it was asked for.
  for (let starts = 0; starts < 2 && !existsSync(answered); starts += 1) {
    writeMacro(join(folder, 'profile/user/basic'));
    const { error } = spawnSync(
      'soffice',
      [profile, '--headless', '--norestore', 'macro:///Standard.Clerk.Main'],
      {
        env: { ...process.env, STEPS: pathToFileURL(folder).href },
      },
    );
    if (error) throw error;
  }
  const answers = readFileSync(answered, 'utf8').trimEnd().split('\n');
  expect(answers.at(-1)).toBe('done');
  return answers.slice(0, -1).map((line) => line.split('\t').slice(1).map(readOf));
}

function readOf(said: string): Read {
  if (said.startsWith("'")) return said.slice(1);
  return said === '' || said.startsWith('#') ? said : Number(said);
}

/** The macro stands in the profile's own library, which runs without being asked about. */
function writeMacro(folder: string): void {
  const code = readFileSync(join(__dirname, 'clerk.bas'), 'utf8');
  const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const kind = (name: string, file: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  const parts = {
    'script.xlc': `${kind('library:libraries', 'libraries')}<library:libraries ${library}><library:library library:name="Standard" library:link="false"/></library:libraries>`,
    'Standard/script.xlb': `${kind('library:library', 'library')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Clerk"/></library:library>`,
    'Standard/Clerk.xba': `${kind('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" script:language="StarBasic">${escaped}</script:module>`,
  };
  mkdirSync(join(folder, 'Standard'), { recursive: true });
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(folder, name), text);
}
