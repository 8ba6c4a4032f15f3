import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInId } from './identity';
import { broken } from './office/broken-manifests.test-support';
import { faultOfKeys } from './office/keys.test-support';
import { Manifest } from './office/manifest.test-support';
import type { AddIn } from './office/rule.test-support';
import { officeRules, problemsOf } from './office/rules.test-support';
import { servedFiles } from './served-files.test-support';
import { shortcutFiles, shortcuts } from './shortcuts';
import { developmentUrl, manifestFor } from './written-for';

const fromTop = (name: string): string => readFileSync(join(__dirname, '..', name), 'utf8');

const xml = fromTop('manifest.xml');
const { version } = JSON.parse(fromTop('package.json')) as { version: string };
const addIn: AddIn = { version, files: servedFiles() };

describe('the manifest', () => {
  it('has nothing in it that Office would refuse', () => {
    expect(problemsOf(new Manifest(xml), addIn)).toEqual([]);
  });

  it('is as good when it is written for a server of its own', () => {
    const written = manifestFor(xml, 'https://perf.example.gov.cn/addin/', version);
    expect(problemsOf(new Manifest(written), addIn)).toEqual([]);
    expect(written).not.toContain('localhost');
  });

  it('has the id by which workbooks mention the add-in', () => {
    expect(xml).toContain(`<Id>${addInId}</Id>`);
  });

  it('has no address but those of the add-in', () => {
    const elsewhere = [...xml.matchAll(/https?:\/\/[^"<\s]*/gu)]
      .map(([url]) => url)
      .filter((url) => !url.startsWith(developmentUrl))
      .filter((url) => !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//u.test(url));
    expect(elsewhere).toEqual([]);
  });

  it('has a button for each action, and the pane’s', () => {
    const actions = [...xml.matchAll(/<FunctionName>(.*?)</gu)].map(([, name]) => name);
    expect(actions).toEqual([
      ...['check', 'previous', 'next', 'clear', 'templates'],
      ...['rebind', 'toNative', 'toValues'],
    ]);
  });
});

describe('the check of a manifest', () => {
  const manifests = new Map(
    broken.map(([fault, from, to]) => {
      const wrong = xml.replace(from, to);
      if (wrong === xml) throw new Error(`There is no longer ${String(from)} to break for ${fault}.`);
      return [fault, new Manifest(wrong)];
    }),
  );
  const problemsWith = (fault: string): readonly string[] => {
    const manifest = manifests.get(fault);
    return manifest ? problemsOf(manifest, addIn) : [];
  };

  it.each(broken)('tells of %s', (fault, _from, _to, said) => {
    expect(problemsWith(fault).join('\n')).toContain(said);
  });

  it('was seen to fail in each of its rules', () => {
    const neverBroken = officeRules.filter(({ problems }) =>
      [...manifests.values()].every((manifest) => problems(manifest, addIn).length === 0),
    );
    expect(neverBroken.map(({ says }) => says)).toEqual([]);
  });

  it('says where each of its rules is from', () => {
    const said = officeRules.map(({ source }) => source);
    expect(
      said.filter((source) => !/^(?:https:\/\/learn\.microsoft\.com\/\S+|ours: .{10,})$/u.test(source)),
    ).toEqual([]);
    expect(said.filter((source) => source.startsWith('ours:')).length).toBeLessThan(said.length / 5);
  });

  it('reads nothing that is no XML', () => {
    expect(() => new Manifest(xml.replace('</OfficeApp>', ''))).toThrow();
  });
});

describe('the keys', () => {
  it('belong to actions of the ribbon', () => {
    for (const { action } of shortcuts) expect(xml).toContain(`<FunctionName>${action}</FunctionName>`);
  });

  it('are such as Office lets an add-in take, each given once', () => {
    const keys = shortcuts.map((one) => one.keys);
    expect(keys.map(faultOfKeys)).toEqual(keys.map(() => null));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['F9', 'no modifier, or Shift alone'],
    ['Shift+9', 'no modifier, or Shift alone'],
    ['Ctrl+Alt+Shift', 'not one key'],
    ['Ctrl+Alt+8+9', 'not one key'],
    ['Ctrl+Ctrl+9', 'a modifier twice'],
    ['Ctrl+Alt+Shift+F8', 'no capital, digit'],
    ['Ctrl+Alt+Shift+a', 'no capital, digit'],
    ['Ctrl+Shift+N', 'a browser’s own'],
    ['Ctrl+Alt+9', 'not Ctrl, Alt and Shift together'],
  ])('%s would not do: %s', (keys, fault) => {
    expect(faultOfKeys(keys)).toContain(fault);
  });

  // What the two files must hold: https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
  it('name actions that are there, by all that Excel requires of them', () => {
    const { actions, shortcuts: keys } = JSON.parse(shortcutFiles()['shortcuts.json'] ?? '') as {
      actions: readonly Record<string, unknown>[];
      shortcuts: readonly { action: string; key: Record<string, string> }[];
    };
    expect(actions.map(({ type }) => type)).toEqual(actions.map(() => 'ExecuteFunction'));
    expect(actions.filter(({ id, name }) => typeof id !== 'string' || typeof name !== 'string')).toEqual([]);
    expect(keys.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    expect(keys.map(({ key }) => Object.keys(key))).toEqual(keys.map(() => ['default']));
  });

  it('have their wording in both languages', () => {
    const files = shortcutFiles();
    const chinese = JSON.parse(files['shortcuts.json'] ?? '') as {
      actions: readonly { id: string; name: string }[];
      resources: { default: Record<string, { value: string }> };
    };
    const english = JSON.parse(files['shortcuts-en.json'] ?? '') as Record<string, { value: string }>;
    const names = chinese.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/u.exec(name)?.[1] ?? name);
    expect(names.map((name) => chinese.resources.default[name]?.value)).toEqual(
      shortcuts.map(({ name }) => name.zh),
    );
    expect(names.map((name) => english[name]?.value)).toEqual(shortcuts.map(({ name }) => name.en));
  });
});
