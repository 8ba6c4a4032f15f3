import { nameOf } from './manifest.test-support';
import { page, type Rule } from './rule.test-support';

/** Which list of the resources an element takes its text, picture or address from. */
const resourcesOf: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
};

/** Ids, and what they stand for. */
export const resourceRules: readonly Rule[] = [
  {
    says: 'each resource that is asked for, in the list that it is asked from',
    source: page('resources'),
    problems: ({ all, resources }) => {
      const listed = new Set(
        resources.map(({ id, parentElement }) => `${parentElement?.localName ?? ''} ${id}`),
      );
      return all
        .filter((element) => element.hasAttribute('resid'))
        .flatMap((element) => {
          const resid = element.getAttribute('resid') ?? '';
          const list = resourcesOf[element.localName] ?? 'resources';
          return listed.has(`${list} ${resid}`)
            ? []
            : [`${nameOf(element)} asks for ${resid}, which is not among the ${list}`];
        });
    },
  },
  {
    says: 'no resource that nobody asks for',
    source: 'ours: what nobody reads goes stale',
    problems: ({ all, resources }) => {
      const asked = new Set(all.map((element) => element.getAttribute('resid')));
      return resources
        .filter(({ id }) => !asked.has(id))
        .map(({ id }) => `nobody asks for the resource ${id}`);
    },
  },
  {
    says: 'ids of resources of 32 characters at most',
    source: page('resources'),
    problems: ({ resources }) =>
      resources
        .filter(({ id }) => id.length < 1 || id.length > 32)
        .map(({ id }) => `the id ${id} of a resource has not 1 to 32 characters`),
  },
  {
    says: 'ids of tabs, groups and controls of 125 characters at most',
    source: page('control'),
    problems: (manifest) =>
      manifest
        .named('CustomTab', 'Group', 'Control')
        .filter(({ id }) => id.length < 1 || id.length > 125)
        .map((element) => `the id ${element.id} of a ${element.localName} has not 1 to 125 characters`),
  },
  {
    says: 'each id once',
    source: page('resources'),
    problems: ({ all }) => {
      const ids = all.flatMap(({ id }) => (id === '' ? [] : [id]));
      return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `the id ${id} is given twice`);
    },
  },
];
