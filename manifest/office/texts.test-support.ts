import { type Manifest, nameOf } from './manifest.test-support';
import { page, type Rule } from './rule.test-support';

const valuesOf = (text: Element): readonly string[] =>
  [text, ...text.children].map((one) => one.getAttribute('DefaultValue') ?? one.getAttribute('Value') ?? '');

/** A rule for the texts of a kind, in each language. */
const texts = (
  what: string,
  most: number,
  source: Rule['source'],
  those: (manifest: Manifest) => readonly Element[],
): Rule => ({
  says: `${what} of 1 to ${most} characters`,
  source,
  problems: (manifest) =>
    those(manifest).flatMap((text) =>
      valuesOf(text)
        .filter((words) => words === '' || words.length > most)
        .map((words) => `${nameOf(text)} says "${words}", which is not 1 to ${most} characters`),
    ),
});

const stringsOf =
  (list: string) =>
  (manifest: Manifest): readonly Element[] =>
    manifest.named('String').filter((one) => one.parentElement?.localName === list);

const described = (manifest: Manifest): readonly Element[] =>
  manifest.named('Description').filter((one) => one.hasAttribute('DefaultValue'));

/** A rule for elements that hold a text of their own. */
const ownText = (name: string, pattern: RegExp, what: string, source: Rule['source']): Rule => ({
  says: `${name}: ${what}`,
  source,
  problems: (manifest) =>
    manifest
      .named(name)
      .filter(({ textContent }) => !pattern.test(textContent))
      .map((element) => `${nameOf(element)} says "${element.textContent}", which is not ${what}`),
});

/** A tag of BCP 47 as the schemas take it: zh-CN, en-US, zh-Hans-CN. */
const locale = /^[a-z]{2,3}-(?:[A-Z][a-z]{3}-)?[A-Z]{2}$/u;

/** How long texts are, in which languages, and what the short ones may be. */
export const textRules: readonly Rule[] = [
  texts('labels and titles', 125, page('shortstrings'), stringsOf('ShortStrings')),
  texts('descriptions of buttons', 250, page('longstrings'), stringsOf('LongStrings')),
  texts('the name', 125, page('displayname'), (manifest) => manifest.named('DisplayName')),
  texts('the description', 250, page('description'), described),
  ownText(
    'Version',
    /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){3}$/u,
    'four numbers of five digits at most',
    page('version'),
  ),
  ownText('ProviderName', /^.{1,125}$/u, '1 to 125 characters', page('providername')),
  ownText('DefaultLocale', locale, 'a language and a country, as zh-CN', page('defaultlocale')),
  ownText('TaskpaneId', /^.{1,125}$/u, '1 to 125 characters', page('action')),
  ownText('FunctionName', /^[A-Za-z]\w{0,124}$/u, 'a name of 1 to 125 letters, digits and _', page('action')),
  ownText(
    'Permissions',
    /^(?:Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/u,
    'one of the five that a pane may have',
    page('permissions'),
  ),
  {
    says: 'each text in English too',
    source: 'ours: Excel in English has a ribbon in English',
    problems: (manifest) =>
      [...manifest.named('DisplayName', 'String'), ...described(manifest)]
        .filter((text) => ![...text.children].some((one) => one.getAttribute('Locale') === 'en-US'))
        .map((text) => `${nameOf(text)} is not said in English`),
  },
  {
    says: 'each other language once, by its tag',
    source: page('override'),
    problems: (manifest) =>
      manifest.named('Override').flatMap((one) => {
        const tag = one.getAttribute('Locale') ?? '';
        const siblings = [...(one.parentElement?.children ?? [])].map((each) => each.getAttribute('Locale'));
        const others = [manifest.text('DefaultLocale'), ...siblings.slice(0, siblings.indexOf(tag))];
        const isAgain = others.includes(tag) || siblings.lastIndexOf(tag) !== siblings.indexOf(tag);
        return [
          ...(locale.test(tag) ? [] : [`"${tag}" is no language and country, as en-US`]),
          ...(isAgain ? [`${nameOf(one.parentElement ?? one)} is said twice in ${tag}`] : []),
        ];
      }),
  },
  {
    says: 'a namespace that can stand before a function',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming',
    problems: (manifest) => {
      const resids = manifest.named('Namespace').map((element) => element.getAttribute('resid'));
      return manifest.resources
        .filter(({ id }) => resids.includes(id))
        .flatMap(valuesOf)
        .filter((name) => !/^[A-Za-z][A-Za-z\d.]{0,31}$/u.test(name))
        .map((name) => `the namespace "${name}" is no word of 32 letters, digits and dots at most`);
    },
  },
  {
    says: 'one namespace for all languages',
    source: 'ours: a formula goes from an Excel in Chinese to one in English',
    problems: (manifest) => {
      const resids = manifest.named('Namespace').map((element) => element.getAttribute('resid'));
      const spaces = manifest.resources.filter(({ id }) => resids.includes(id)).flatMap(valuesOf);
      return new Set(spaces).size > 1 ? [`the namespaces ${spaces.join(', ')} are not one`] : [];
    },
  },
];
