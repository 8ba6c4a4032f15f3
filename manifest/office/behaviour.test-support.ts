import { commandNames } from '../../taskpane/commands';
import { manifestVersion } from '../written-for';
import { nameOf } from './manifest.test-support';
import { page, type Rule } from './rule.test-support';

const shared =
  'https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime';

const pagesOfTheRuntime = new Set(['Runtime', 'FunctionFile', 'Page', 'Action']);

function kindOfPage(element: Element): string {
  const { localName, parentElement } = element;
  return localName === 'SourceLocation' ? (parentElement?.localName ?? '') : localName;
}

const tooMany = (what: string, most: number, found: readonly Element[]): readonly string[] =>
  found.length > most ? [`${found.length} ${what} where there may be ${most}`] : [];

/** What the add-in is, what it asks for, and what it puts on the ribbon. */
export const behaviourRules: readonly Rule[] = [
  {
    says: 'an Id of its own, a random GUID with hyphens and nothing else',
    source: page('id'),
    problems: (manifest) =>
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(manifest.text('Id'))
        ? []
        : [`the Id ${manifest.text('Id')} is no random GUID`],
  },
  {
    says: 'the version of the package',
    source: 'ours: whoever raises the one has raised the other',
    problems: (manifest, { version }) =>
      manifest.text('Version') === manifestVersion(version)
        ? []
        : [
            `the version ${manifest.text('Version')} is not ${manifestVersion(version)}, that of package.json`,
          ],
  },
  {
    says: 'one page for pane, functions and ribbon, or each would be a program that knows nothing of the others',
    source: shared,
    problems: ({ all }) => {
      const pages = all.filter((one) => one.hasAttribute('resid') && pagesOfTheRuntime.has(kindOfPage(one)));
      const first = pages[0]?.getAttribute('resid') ?? '';
      return pages
        .filter((one) => one.getAttribute('resid') !== first)
        .map((one) => `${nameOf(one)} of ${kindOfPage(one)} is not the page of the Runtime, ${first}`);
    },
  },
  {
    says: 'a runtime that lives as long as the workbook is open',
    source: page('runtime'),
    problems: (manifest) =>
      manifest
        .named('Runtime')
        .filter((runtime) => runtime.getAttribute('lifetime') !== 'long')
        .map(() => 'the Runtime does not live as long as the workbook'),
  },
  {
    says: 'the sets that the code takes for granted',
    source: shared,
    problems: (manifest) => {
      const sets = manifest.named('Set').map((set) => set.getAttribute('Name'));
      return ['SharedRuntime', 'ExcelApi']
        .filter((name) => !sets.includes(name))
        .map((name) => `${name} is not among the Requirements`);
    },
  },
  {
    says: 'versions of sets as two numbers',
    source: page('set'),
    problems: (manifest) =>
      manifest.named('Sets', 'Set').flatMap((set) => {
        const version = set.getAttribute(set.localName === 'Set' ? 'MinVersion' : 'DefaultMinVersion') ?? '';
        const name = set.getAttribute('Name') ?? 'a set';
        return /^1\.[1-9]\d?$/u.test(version) ? [] : [`${name} is asked for in no version such as 1.9`];
      }),
  },
  {
    says: 'no set that only a running add-in may ask about',
    source: page('set'),
    problems: (manifest) =>
      manifest
        .named('Set')
        .map((set) => set.getAttribute('Name') ?? '')
        .filter((name) => /Desktop|Online|Preview/u.test(name))
        .map((name) => `${name} cannot be asked for in a manifest`),
  },
  {
    says: 'one custom tab',
    source: page('customtab'),
    problems: (manifest) => tooMany('custom tabs', 1, manifest.named('CustomTab')),
  },
  {
    says: 'no more on the ribbon than Microsoft recommends',
    source: 'https://learn.microsoft.com/office/dev/add-ins/design/add-in-commands',
    problems: (manifest) => [
      ...tooMany('groups', 6, manifest.named('Group')),
      ...manifest.named('Group').flatMap((group) =>
        tooMany(
          `controls in ${nameOf(group)}`,
          7,
          [...group.children].filter(({ localName }) => localName === 'Control'),
        ),
      ),
    ],
  },
  {
    says: 'a command for each button',
    source: page('action'),
    problems: (manifest) =>
      manifest
        .named('FunctionName')
        .map(({ textContent }) => textContent)
        .filter((name) => !commandNames.some((command) => command === name))
        .map((name) => `no command is called ${name}`),
  },
  {
    says: 'one pane that opens with a workbook',
    source:
      'https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document',
    problems: (manifest) => {
      const names = manifest.named('TaskpaneId').map(({ textContent }) => textContent);
      return names.join() === 'Office.AutoShowTaskpaneWithDocument'
        ? []
        : [`${names.length} panes are to open with a workbook: ${names.join()}`];
    },
  },
];
