import { contentModel } from './content-model.test-support';
import { nameOf } from './manifest.test-support';
import { page, type Rule } from './rule.test-support';

const ordering = 'https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering';

/** By name alone where that is enough; else with its type, or with what it stands in. */
function kindOf(element: Element): string {
  const { localName } = element;
  const kinds = [
    `${localName} ${element.getAttribute('xsi:type') ?? ''}`,
    `${localName} of ${element.parentElement?.localName ?? ''}`,
  ];
  return kinds.find((kind) => kind in contentModel) ?? localName;
}

function allows(model: string, inside: readonly string[]): boolean {
  const part = (name: string): string => name.replace(/\w+/u, '(?:$& )');
  const whole = model === '' ? '' : model.split(' ').map(part).join('');
  return new RegExp(`^${whole}$`, 'u').test(inside.map((name) => `${name} `).join(''));
}

const vocabularies = {
  base: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  overrides: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
  types: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
} as const;

/** Which vocabulary an element is of; what is shared by several kinds of manifest is of the basic types. */
function vocabularyOf(element: Element): string {
  const above = element.parentElement;
  if (element.localName === 'VersionOverrides') return vocabularies.overrides;
  if (above === null || element.closest('VersionOverrides') === null) return vocabularies.base;
  const isShared = above.closest('Resources') !== null || above.localName === 'Icon';
  return isShared ? vocabularies.types : vocabularies.overrides;
}

/** Which elements there are, in which order, with which attributes. */
export const structureRules: readonly Rule[] = [
  {
    says: 'elements that Office knows, each in its place',
    source: ordering,
    problems: ({ all }) =>
      all.flatMap((element) => {
        const model = contentModel[kindOf(element)]?.children;
        if (model === undefined) return [`${nameOf(element)} is not known`];
        const inside = [...element.children].map(({ localName }) => localName);
        return allows(model, inside)
          ? []
          : [`${nameOf(element)} holds "${inside.join(' ')}" where "${model}" belongs`];
      }),
  },
  {
    says: 'each element of its own vocabulary',
    source: page('officeapp'),
    problems: ({ all }) =>
      all
        .filter((element) => element.namespaceURI !== vocabularyOf(element))
        .map(
          (element) => `${nameOf(element)} is of ${element.namespaceURI ?? ''}, not ${vocabularyOf(element)}`,
        ),
  },
  {
    says: 'no attribute missing, and none too many',
    source: page('manifest'),
    problems: ({ all }) =>
      all.flatMap((element) => {
        const wanted = (contentModel[kindOf(element)]?.attributes ?? '')
          .split(' ')
          .filter((one) => one !== '');
        const names = new Set(wanted.map((name) => name.replace('?', '')));
        const there = element.getAttributeNames().filter((name) => !name.startsWith('xmlns'));
        return [
          ...wanted
            .filter((name) => !name.endsWith('?') && !there.includes(name))
            .map((name) => `${nameOf(element)} has no ${name}`),
          ...there
            .filter((name) => !names.has(name))
            .map((name) => `${nameOf(element)} has ${name}, which it may not have`),
        ];
      }),
  },
  {
    says: 'the same hosts in both halves',
    source: page('host'),
    problems: (manifest) => {
      const hosts = manifest
        .named('Host')
        .map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'));
      return hosts
        .filter((host) => host !== 'Workbook')
        .map((host) => `the host ${host ?? ''} is not Workbook, which is Excel`);
    },
  },
];
