import { nameOf } from './manifest.test-support';
import { page, type Rule } from './rule.test-support';

/** The add-in's own icons, by the size that Office wants of a task pane's. */
const ownIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

const needed = ['16', '32', '80'];
const supported = ['20', '24', '40', '48', '64'];

/** Addresses, and the pictures that some of them are. */
export const addressRules: readonly Rule[] = [
  {
    says: 'a whole address wherever one belongs',
    source: page('urls'),
    problems: (manifest) =>
      [
        ...manifest.named('Url', 'IconUrl', 'HighResolutionIconUrl'),
        ...manifest.named('Image', 'SourceLocation'),
      ]
        .filter((one) => !one.hasAttribute('resid'))
        .filter((one) => !URL.canParse(one.getAttribute('DefaultValue') ?? ''))
        .map((one) => `${nameOf(one)} has no address`),
  },
  {
    says: 'no address but of files that the build serves',
    source: 'ours: nothing is asked of anybody else',
    problems: (manifest, { files }) =>
      manifest.addresses
        .filter((url) => !url.startsWith(manifest.address) || !files.has(url.slice(manifest.address.length)))
        .map((url) => `${url} is no file of the add-in at ${manifest.address}`),
  },
  {
    says: 'addresses with https:',
    source: page('sourcelocation'),
    problems: (manifest) =>
      manifest.addresses
        .filter((url) => !url.startsWith('https://'))
        .map((url) => `${url} does not begin with https:`),
  },
  {
    says: 'addresses of 2,048 characters at most',
    source: page('url'),
    problems: (manifest) =>
      manifest.addresses
        .filter((url) => url.length > 2048)
        .map((url) => `an address has ${url.length} characters, more than 2048`),
  },
  {
    says: 'a page of 2,018 characters at most',
    source: page('sourcelocation'),
    problems: (manifest) =>
      manifest
        .named('SourceLocation')
        .map((one) => (one.getAttribute('DefaultValue') ?? '').length)
        .filter((length) => length > 2018)
        .map((length) => `the address of the page has ${length} characters, more than 2018`),
  },
  {
    says: 'each icon in the three sizes that Office needs, and in no other than it shows',
    source: page('icon'),
    problems: (manifest) =>
      manifest.named('Icon').flatMap((icon) => {
        const sizes = [...icon.children].map((image) => image.getAttribute('size') ?? '');
        const isComplete = needed.every((size) => sizes.includes(size));
        const isShown = sizes.every((size) => needed.includes(size) || supported.includes(size));
        const of = icon.parentElement?.id ?? '';
        return isComplete && isShown && new Set(sizes).size === sizes.length
          ? []
          : [`the icon of ${of} comes in ${sizes.join()}`];
      }),
  },
  {
    says: 'pictures of the size that is said of them',
    source: page('iconurl'),
    problems: (manifest, { files }) => {
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
        const measured = is === undefined ? 'no picture' : `${is.width} by ${is.height}`;
        return measured === `${size} by ${size}` ? [] : [`${file} is ${measured}, not ${size} by ${size}`];
      });
    },
  },
];
