import { JSDOM } from 'jsdom';
import { commandNames } from '../taskpane/commands';
import { contentModel } from './content-model.test-support';
import { manifestVersion } from './written-for';

/** The width and height of an image. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a manifest is held against. */
export interface AddIn {
  /** The version of the package. */
  readonly version: string;
  /** The files that are served with it, by their path from its address; an image with its size. */
  readonly files: ReadonlyMap<string, Size | undefined>;
}

type Check = (manifest: Manifest, addIn: AddIn) => readonly string[];

/** Everything that Office would not like in a manifest, one sentence a problem; none when it is good. */
export function problemsOf(xml: string, addIn: AddIn): readonly string[] {
  const manifest = new Manifest(xml);
  return checks.flatMap((check) => check(manifest, addIn));
}

/** A manifest as its elements; it throws where it is no XML. */
class Manifest {
  readonly all: readonly Element[];

  constructor(xml: string) {
    this.all = [...new JSDOM(xml, { contentType: 'application/xml' }).window.document.querySelectorAll('*')];
  }

  named(...names: readonly string[]): readonly Element[] {
    return this.all.filter(({ localName }) => names.includes(localName));
  }

  /** The text of the only element of this name. */
  text(name: string): string {
    return this.named(name)[0]?.textContent ?? '';
  }

  get resources(): readonly Element[] {
    return this.all.filter((element) => element.parentElement?.parentElement?.localName === 'Resources');
  }

  /** The address that the add-in is served from. */
  get address(): string {
    const page = this.named('SourceLocation').find((one) => one.hasAttribute('DefaultValue'));
    return new URL('.', page?.getAttribute('DefaultValue') ?? 'about:blank').href;
  }
}

const inSchemaOrder: Check = ({ all }) =>
  all.flatMap((element) => {
    const model = contentModel[kindOf(element)];
    if (model === undefined) return [`${nameOf(element)} is not known`];
    const inside = [...element.children].map(({ localName }) => localName);
    return allows(model, inside)
      ? []
      : [`${nameOf(element)} holds "${inside.join(' ')}" where "${model}" belongs`];
  });

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

const residsResolve: Check = ({ all, resources }) =>
  all
    .filter((element) => element.hasAttribute('resid'))
    .flatMap((element) => {
      const resid = element.getAttribute('resid') ?? '';
      const list = resourcesOf[element.localName];
      return resources.some((one) => one.id === resid && one.parentElement?.localName === list)
        ? []
        : [`${nameOf(element)} asks for ${resid}, which is not among the ${list ?? 'resources'}`];
    });

const nothingUnused: Check = ({ all, resources }) =>
  resources
    .filter(({ id }) => !all.some((element) => element.getAttribute('resid') === id))
    .map(({ id }) => `nobody asks for the resource ${id}`);

const idsAreShortAndUnique: Check = ({ all }) => {
  const ids = all.flatMap(({ id }) => (id === '' ? [] : [id]));
  return [
    ...ids.filter((id) => id.length > 32).map((id) => `the id ${id} has more than 32 characters`),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `the id ${id} is given twice`),
  ];
};

/** Characters at most, by the list that a text stands in; an element of the add-in itself by its own name. */
const longest: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};

const textsFit: Check = (manifest) =>
  textsIn(manifest).flatMap((text) => {
    const most = longest[text.localName] ?? longest[text.parentElement?.localName ?? ''] ?? 0;
    return [text, ...text.children]
      .map((one) => one.getAttribute('DefaultValue') ?? one.getAttribute('Value') ?? '')
      .filter((words) => words === '' || words.length > most)
      .map((words) => `${nameOf(text)} says "${words}", which is not 1 to ${most} characters`);
  });

const everyTextIsEnglishToo: Check = (manifest) =>
  textsIn(manifest)
    .filter((text) => ![...text.children].some((one) => one.getAttribute('Locale') === 'en-US'))
    .map((text) => `${nameOf(text)} is not said in English`);

function textsIn(manifest: Manifest): readonly Element[] {
  return manifest
    .named('DisplayName', 'Description', 'String')
    .filter((element) => element.hasAttribute('DefaultValue'));
}

/** Pane, functions and ribbon are one page, or each would be a program of its own that knows nothing of the others. */
const onePageForAll: Check = ({ all }) => {
  const pages = all.filter((one) => one.hasAttribute('resid') && pagesOfTheRuntime.has(kindOfPage(one)));
  const shared = pages[0]?.getAttribute('resid') ?? '';
  return [
    ...pages
      .filter((page) => page.getAttribute('resid') !== shared)
      .map((page) => `${nameOf(page)} of ${kindOfPage(page)} is not the page of the Runtime, ${shared}`),
    ...all
      .filter((element) => element.localName === 'Runtime' && element.getAttribute('lifetime') !== 'long')
      .map(() => 'the Runtime does not live as long as the workbook'),
  ];
};

const pagesOfTheRuntime = new Set(['Runtime', 'FunctionFile', 'Page', 'Action']);

function kindOfPage(element: Element): string {
  const { localName, parentElement } = element;
  return localName === 'SourceLocation' ? (parentElement?.localName ?? '') : localName;
}

const asksForWhatItNeeds: Check = (manifest) => {
  const sets = manifest.named('Set').map((set) => set.getAttribute('Name'));
  return ['SharedRuntime', 'ExcelApi']
    .filter((name) => !sets.includes(name))
    .map((name) => `${name} is not among the Requirements`);
};

const onePaneOpensWithAWorkbook: Check = (manifest) => {
  const names = manifest.named('TaskpaneId').map(({ textContent }) => textContent);
  return names.join() === 'Office.AutoShowTaskpaneWithDocument'
    ? []
    : [`${names.length} panes are to open with a workbook: ${names.join()}`];
};

const everyAddressIsAFileOfTheAddIn: Check = (manifest, { files }) =>
  addressesIn(manifest)
    .filter((url) => !url.startsWith(manifest.address) || !files.has(url.slice(manifest.address.length)))
    .map((url) => `${url} is no file of the add-in at ${manifest.address}`);

function addressesIn({ all }: Manifest): readonly string[] {
  return all
    .flatMap((element) =>
      ['DefaultValue', 'Value', 'Url', 'ResourcesUrl'].map((name) => element.getAttribute(name)),
    )
    .filter((value) => value !== null)
    .filter((value) => /^\w+:\/\//u.test(value));
}

const addressesAreSafe: Check = (manifest) =>
  addressesIn(manifest)
    .filter((url) => !url.startsWith('https://'))
    .map((url) => `${url} does not begin with https:`);

const iconSizes = ['16', '32', '80'];

const everyIconHasItsSizes: Check = (manifest) =>
  manifest.named('Icon').flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute('size') ?? '');
    const of = icon.parentElement === null ? '' : nameOf(icon.parentElement);
    return sizes.join() === iconSizes.join() ? [] : [`the icon of ${of} comes in ${sizes.join()}`];
  });

/** The add-in's own icons, by the size that Office wants of a task pane's. */
const ownIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

const everyPictureIsOfTheSizeItStates: Check = (manifest, { files }) => {
  const wanted = [
    ...manifest.named('Image').flatMap((image) => {
      const resource = manifest.resources.find(({ id }) => id === image.getAttribute('resid'));
      return resource === undefined || !image.hasAttribute('size')
        ? []
        : [{ picture: resource, size: Number(image.getAttribute('size')) }];
    }),
    ...manifest
      .named(...Object.keys(ownIcons))
      .map((picture) => ({ picture, size: ownIcons[picture.localName] ?? 0 })),
  ];
  return wanted.flatMap(({ picture, size }) => {
    const file = (picture.getAttribute('DefaultValue') ?? '').slice(manifest.address.length);
    const is = files.get(file);
    return is?.width === size && is.height === size
      ? []
      : [
          `${file} is ${is === undefined ? 'no picture' : `${is.width} by ${is.height}`}, not ${size} by ${size}`,
        ];
  });
};

const hasItsOwnId: Check = (manifest) =>
  /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u.test(manifest.text('Id'))
    ? []
    : [`the Id ${manifest.text('Id')} is no random GUID`];

const hasTheVersionOfThePackage: Check = (manifest, { version }) =>
  manifest.text('Version') === manifestVersion(version)
    ? []
    : [`the version ${manifest.text('Version')} is not ${manifestVersion(version)}, that of package.json`];

/**
 * What one add-in may put on the ribbon.
 * https://learn.microsoft.com/javascript/api/manifest/customtab, https://learn.microsoft.com/javascript/api/manifest/group
 */
const ribbonIsNotTooFull: Check = (manifest) => {
  const tooMany = (what: string, most: number, found: readonly Element[]): readonly string[] =>
    found.length > most ? [`${found.length} ${what} where Office shows ${most}`] : [];
  return [
    ...tooMany('custom tabs', 1, manifest.named('CustomTab')),
    ...tooMany('groups', 10, manifest.named('Group')),
    ...manifest.named('Group').flatMap((group) =>
      tooMany(
        `controls in ${nameOf(group)}`,
        6,
        [...group.children].filter(({ localName }) => localName === 'Control'),
      ),
    ),
  ];
};

const everyActionIsThere: Check = (manifest) =>
  manifest
    .named('FunctionName')
    .map(({ textContent }) => textContent)
    .filter((name) => !commandNames.some((command) => command === name))
    .map((name) => `no command is called ${name}`);

/** Elements that hold a text of their own, and what it must be. */
const wellFormed: Readonly<Record<string, { readonly pattern: RegExp; readonly what: string }>> = {
  Version: {
    pattern: /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){3}$/u,
    what: 'four numbers of five digits at most',
  },
  ProviderName: { pattern: /^.{1,125}$/u, what: '1 to 125 characters' },
  DefaultLocale: { pattern: /^[a-z]{2}-[A-Z]{2}$/u, what: 'a language and a country, as zh-CN' },
  TaskpaneId: { pattern: /^.{1,125}$/u, what: '1 to 125 characters' },
  FunctionName: { pattern: /^[A-Za-z]\w{0,124}$/u, what: 'a name of 1 to 125 letters, digits and _' },
};

const ownTextsAreWellFormed: Check = (manifest) =>
  manifest.named(...Object.keys(wellFormed)).flatMap((element) => {
    const { pattern, what } = wellFormed[element.localName] ?? { pattern: /^/u, what: '' };
    const text = element.textContent;
    return pattern.test(text) ? [] : [`${nameOf(element)} says "${text}", which is not ${what}`];
  });

/** Letters, digits and dots: it stands before every function in a formula. */
const namespaceIsAWord: Check = (manifest) => {
  const resids = manifest.named('Namespace').map((element) => element.getAttribute('resid'));
  return manifest.resources
    .filter(({ id }) => resids.includes(id))
    .flatMap((string) => [string, ...string.children])
    .map((one) => one.getAttribute('DefaultValue') ?? one.getAttribute('Value') ?? '')
    .filter((name) => !/^[A-Za-z][A-Za-z\d.]{0,31}$/u.test(name))
    .map((name) => `the namespace "${name}" is no word of 32 letters, digits and dots at most`);
};

const setsAreVersions: Check = (manifest) =>
  manifest
    .named('Set')
    .filter((set) => !/^1\.[1-9]\d?$/u.test(set.getAttribute('MinVersion') ?? ''))
    .map((set) => `${set.getAttribute('Name') ?? 'a set'} is asked for in no version such as 1.9`);

const addressesAreShort: Check = (manifest) =>
  addressesIn(manifest)
    .filter((url) => url.length > 2048)
    .map((url) => `an address has ${url.length} characters, more than 2048`);

const checks: readonly Check[] = [
  inSchemaOrder,
  residsResolve,
  nothingUnused,
  idsAreShortAndUnique,
  textsFit,
  everyTextIsEnglishToo,
  onePageForAll,
  asksForWhatItNeeds,
  onePaneOpensWithAWorkbook,
  everyAddressIsAFileOfTheAddIn,
  addressesAreSafe,
  everyIconHasItsSizes,
  everyPictureIsOfTheSizeItStates,
  hasItsOwnId,
  hasTheVersionOfThePackage,
  ribbonIsNotTooFull,
  everyActionIsThere,
  ownTextsAreWellFormed,
  namespaceIsAWord,
  setsAreVersions,
  addressesAreShort,
];

/** An element as a reader of the manifest finds it. */
function nameOf(element: Element): string {
  return element.id === '' ? element.localName : `${element.localName} ${element.id}`;
}
