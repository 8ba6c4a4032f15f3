import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(__dirname, '../docs/excel-admin.zh-CN.md'), 'utf8');
const notes = [...page.matchAll(/^\[\^(?<name>[\w-]+)\]: (?<source>\S.*)$/gmu)].map(({ groups }) => ({
  ...groups,
}));
const named = new Set(
  [...page.matchAll(/\[\^([\w-]+)\](?!:)/gu)].flatMap(([, name]) => (name === undefined ? [] : [name])),
);

describe('the administrator’s page', () => {
  it('has a source for each note, and a note for each source', () => {
    expect(notes.length).toBeGreaterThan(20);
    expect(notes.map(({ name }) => name).sort()).toEqual([...named].sort());
  });

  it('has an address or the number of a report in each source', () => {
    expect(notes.filter(({ source = '' }) => !/https:\/\/|#\d{3,5}/u.test(source))).toEqual([]);
  });

  it('names what the build makes', () => {
    for (const file of ['manifest.xml', 'taskpane.html', 'too-old.js', 'functions.json', 'shortcuts.json']) {
      expect(page).toContain(`\`${file}\``);
    }
  });
});
