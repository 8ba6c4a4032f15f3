import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInId } from './identity';
import { type AddIn, problemsOf } from './problems.test-support';
import { servedFiles } from './served-files.test-support';
import { shortcutFiles, shortcuts } from './shortcuts';
import { developmentUrl, manifestFor } from './written-for';

const fromTop = (name: string): string => readFileSync(join(__dirname, '..', name), 'utf8');

const xml = fromTop('manifest.xml');
const { version } = JSON.parse(fromTop('package.json')) as { version: string };
const addIn: AddIn = { version, files: servedFiles() };

describe('the manifest', () => {
  it('has nothing in it that Office would refuse', () => {
    expect(problemsOf(xml, addIn)).toEqual([]);
  });

  it('is as good when it is written for a server of its own', () => {
    const written = manifestFor(xml, 'https://perf.example.gov.cn/addin/', version);
    expect(problemsOf(written, addIn)).toEqual([]);
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

/** What is broken in the manifest, how, and what is said of it. */
const broken: readonly (readonly [fault: string, from: string | RegExp, to: string, said: string])[] = [
  [
    'a label in the wrong place',
    / *<Label resid="Tab.Label" \/>\n/u,
    '',
    'CustomTab Perf.Tab holds "Group Group"',
  ],
  ['an element unknown to Office', '<Permissions>', '<Colour/><Permissions>', 'Colour is not known'],
  [
    'a Supertip before its Label',
    /(<Label resid="Check.Label" \/>)\s*(<Supertip>.*?<\/Supertip>)/su,
    '$2$1',
    'Control Check.Button holds "Supertip Label',
  ],
  [
    'a resource that is missing',
    'id="Check.Tip"',
    'id="Check.Hint"',
    'asks for Check.Hint, which is not among',
  ],
  [
    'a resource of another list',
    '<Label resid="Check.Label" />',
    '<Label resid="Check.Tip" />',
    'asks for Check.Tip, which is not among the ShortStrings',
  ],
  [
    'a resource that nobody uses',
    '<bt:ShortStrings>',
    '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>',
    'nobody asks for the resource Old.Label',
  ],
  [
    'an id that is too long',
    /Perf\.Formulas\.Group/gu,
    'Perf.Formulas.Group.That.Goes.On.And.On',
    'more than 32 characters',
  ],
  ['an id given twice', 'id="Next.Button"', 'id="Check.Button"', 'the id Check.Button is given twice'],
  [
    'a label that is too long',
    'DefaultValue="校验"',
    `DefaultValue="${'校'.repeat(126)}"`,
    'not 1 to 125 characters',
  ],
  [
    'a tip that is too long',
    'Value="Opens the checking pane."',
    `Value="${'o'.repeat(251)}"`,
    'not 1 to 250 characters',
  ],
  ['an empty label', 'Value="Clear marks"', 'Value=""', 'String Clear.Label says ""'],
  [
    'a text without English',
    '<bt:Override Locale="en-US" Value="Check" />',
    '<bt:Override Locale="fr-FR" Value="Contrôler" />',
    'is not said in English',
  ],
  [
    'a runtime of another page',
    '<Runtime resid="Taskpane.Url"',
    '<Runtime resid="Functions.Script.Url"',
    'is not the page of the Runtime',
  ],
  [
    'a pane of another page',
    /(<SourceLocation resid=")Taskpane\.Url(" \/>\s*<\/Action>)/u,
    '$1Functions.Script.Url$2',
    'SourceLocation of Action is not the page',
  ],
  ['a short-lived runtime', 'lifetime="long"', 'lifetime="short"', 'does not live as long as the workbook'],
  [
    'no demand for a shared runtime',
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    '',
    'SharedRuntime is not among the Requirements',
  ],
  [
    'a pane that opens with nothing',
    'Office.AutoShowTaskpaneWithDocument',
    'Pane',
    '1 panes are to open with a workbook: Pane',
  ],
  [
    'a file that is not there',
    'functions-en.json',
    'functions-fr.json',
    'functions-fr.json is no file of the add-in',
  ],
  [
    'a file from elsewhere',
    /DefaultValue="[^"]*functions\.js"/u,
    'DefaultValue="https://cdn.example.com/functions.js"',
    'https://cdn.example.com/functions.js is no file',
  ],
  ['an address without a lock', /https:\/\/localhost/gu, 'http://localhost', 'does not begin with https:'],
  [
    'an icon without its large size',
    / *<bt:Image size="80" resid="Next.Icon.80" \/>\n/u,
    '',
    'the icon of Control Next.Button comes in 16,32',
  ],
  [
    'an icon of the wrong size',
    'icons/next-32.png',
    'icons/next-16.png',
    'icons/next-16.png is 16 by 16, not 32 by 32',
  ],
  ['an icon that is no picture', 'icons/icon-64.png', 'shortcuts.json', 'shortcuts.json is no picture'],
  [
    'an Id that is no GUID',
    /<Id>.*?<\/Id>/u,
    '<Id>00000000-0000-0000-0000-000000000000</Id>',
    'is no random GUID',
  ],
  [
    'more controls in a group than Office shows',
    /(<Control xsi:type="Button" id=")(Rebind\.Button)(".*?<\/Control>)/su,
    [1, 2, 3, 4, 5].map((i) => `$1Again${i}.Button$3`).join('') + '$1$2$3',
    'controls in Group Perf.Formulas.Group where Office shows 6',
  ],
  [
    'more groups than Office shows',
    /<Group id="Perf\.Formulas\.Group">.*?<\/Group>/su,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
      .map((i) => `<Group id="G${i}"><Label resid="Tab.Label"/></Group>`)
      .join(''),
    '11 groups where Office shows 10',
  ],
  [
    'a second tab',
    '<CustomTab id="Perf.Tab">',
    '<CustomTab id="Other.Tab"></CustomTab><CustomTab id="Perf.Tab">',
    '2 custom tabs where Office shows 1',
  ],
  [
    'an action that no command answers',
    '<FunctionName>next</FunctionName>',
    '<FunctionName>nextOne</FunctionName>',
    'no command is called nextOne',
  ],
  [
    'a name of an action that is none',
    '<FunctionName>next</FunctionName>',
    '<FunctionName>next one</FunctionName>',
    'says "next one", which is not a name',
  ],
  [
    'a provider without a name',
    /<ProviderName>.*?</u,
    '<ProviderName><',
    'ProviderName says "", which is not 1 to 125',
  ],
  ['a locale without a country', '>zh-CN<', '>zh<', 'DefaultLocale says "zh", which is not a language'],
  [
    'a pane with too long a name',
    'Office.AutoShowTaskpaneWithDocument<',
    `${'p'.repeat(126)}<`,
    'which is not 1 to 125 characters',
  ],
  [
    'a namespace with a space',
    'id="Functions.Namespace" DefaultValue="PERF"',
    'id="Functions.Namespace" DefaultValue="PERF 1"',
    'the namespace "PERF 1" is no word',
  ],
  [
    'a requirement in no version',
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="9"',
    'ExcelApi is asked for in no version',
  ],
  [
    'an address that is too long',
    'icons/icon-64.png',
    `${'i'.repeat(2040)}/icon-64.png`,
    'characters, more than 2048',
  ],
  ['an old version', /<Version>.*?<\/Version>/u, '<Version>0.0.9.0</Version>', 'the version 0.0.9.0 is not'],
];

describe('the check of a manifest', () => {
  it.each(broken)('tells of %s', (_fault, from, to, said) => {
    const wrong = xml.replace(from, to);
    expect(wrong).not.toBe(xml);
    expect(problemsOf(wrong, addIn).join('\n')).toContain(said);
  });

  it('reads nothing that is no XML', () => {
    expect(() => problemsOf(xml.replace('</OfficeApp>', ''), addIn)).toThrow();
  });
});

describe('the keys', () => {
  it('belong to actions of the ribbon', () => {
    for (const { action } of shortcuts) expect(xml).toContain(`<FunctionName>${action}</FunctionName>`);
  });

  it('are such as Office lets an add-in take, each given once', () => {
    const keys = shortcuts.map((one) => one.keys);
    expect(keys.filter((one) => !/^Ctrl\+Alt\+Shift\+[A-Z\d]$/u.test(one))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
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
