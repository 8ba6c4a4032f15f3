import type { Tree } from './tree';
import { allWithin, isSaid, numberIn, within } from './tree';

/** Gives the colour an element means as "#rrggbb"; undefined for the reader's own, and for what cannot be told. */
export type Colours = (element: Tree | undefined) => string | undefined;

/**
 * Colours as styles name them: by number of the theme, of the palette, or as they are (ECMA-376 18.8.19).
 * @param theme the theme part, for a workbook that has one
 * @param styles the styles part, which may bring a palette of its own
 */
export function coloursOf(theme: Tree | undefined, styles: Tree | undefined): Colours {
  const themed = themeColours(theme);
  const palette = paletteOf(styles);
  return (element) => {
    if (!element || isSaid(element, 'auto')) return undefined;
    const place = numberIn(element, 'theme');
    const index = numberIn(element, 'indexed');
    const rgb = element.attributes.get('rgb');
    const base =
      rgb !== undefined
        ? hex(rgb)
        : place !== undefined
          ? themed[place]
          : index !== undefined
            ? palette[index]
            : undefined;
    const tint = numberIn(element, 'tint');
    return base === undefined || tint === undefined || tint === 0 ? base : tinted(base, tint);
  };
}

function hex(said: string): string | undefined {
  const digits = /^(?:[\da-f]{2})?([\da-f]{6})$/iu.exec(said)?.[1];
  return digits && `#${digits.toLowerCase()}`;
}

/** Counted as styles count them, which swaps light and dark of how the theme lists them. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own, for workbooks that name theme colours and bring no theme. */
const officeTheme =
  'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(' ');

function themeColours(theme: Tree | undefined): readonly (string | undefined)[] {
  const scheme = within(theme, 'theme', 'themeElements', 'clrScheme');
  return themeOrder.map((name, place) => {
    const [colour] = within(scheme, name)?.children ?? [];
    const said = colour?.attributes.get('lastClr') ?? colour?.attributes.get('val') ?? '';
    return hex(said) ?? `#${officeTheme[place] ?? '000000'}`;
  });
}

/** The palette of Excel 97, from 8 on; 0 to 7 are the same as 8 to 15. */
const excelPalette = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff ' +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** 64 and 65 are the reader's own letters and ground. */
function paletteOf(styles: Tree | undefined): readonly (string | undefined)[] {
  const own = allWithin(styles, 'styleSheet', 'colors', 'indexedColors', 'rgbColor');
  const known = [...excelPalette.slice(0, 8), ...excelPalette].map((digits) => `#${digits}`);
  return known.map((colour, index) => hex(own[index]?.attributes.get('rgb') ?? '') ?? colour);
}

/** Lighter or darker by a share of what is left in its lightness (ECMA-376 18.8.19, tint). */
function tinted(colour: string, tint: number): string {
  const share = Math.max(-1, Math.min(1, tint));
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const lit = share < 0 ? lightness * (1 + share) : lightness + (1 - lightness) * share;
  const strength = saturation * Math.min(lit, 1 - lit);
  const channel = (offset: number): string => {
    const at = (offset + sixth * 2) % 12;
    const value = lit - strength * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
