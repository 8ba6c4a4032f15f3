import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { Alignment, BorderLine, Borders, CellLook, Font } from '../workbook-file/looks';

/** A file's look of a cell as Univer's style, its number format left to who knows the cell's value. */
export function styleOf({ font = {}, fill, borders, alignment = {} }: CellLook): IStyleData {
  return {
    ...lettersOf(font),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(borders && { bd: linesOf(borders) }),
    ...placeOf(alignment),
  };
}

/** The same of a conditional format, which says only what it changes. */
export function changedStyleOf({ font = {}, fill, borders }: CellLook): IStyleData {
  return {
    ...lettersOf(font),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(borders && { bd: linesOf(borders) }),
  };
}

/** Letters as Univer's style, of a cell or of a stretch of its text. */
export function lettersOf({
  name,
  size,
  bold,
  italic,
  underlined,
  struck,
  raised,
  colour,
}: Font): IStyleData {
  return {
    ...(name !== undefined && { ff: name }),
    ...(size !== undefined && { fs: size }),
    ...(bold === true && { bl: BooleanNumber.TRUE }),
    ...(italic === true && { it: BooleanNumber.TRUE }),
    ...(underlined === true && { ul: { s: BooleanNumber.TRUE } }),
    ...(struck === true && { st: { s: BooleanNumber.TRUE } }),
    ...(raised && {
      va: raised === 'superscript' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT,
    }),
    ...(colour !== undefined && { cl: { rgb: colour } }),
  };
}

const lineStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** What the format calls Univer's lines. */
export const lineNames: ReadonlyMap<BorderStyleTypes, string> = new Map(
  Object.entries(lineStyles).map(([name, style]) => [style, name]),
);

const sides: Readonly<Record<keyof Borders, keyof IBorderData>> = {
  left: 'l',
  right: 'r',
  top: 't',
  bottom: 'b',
  down: 'tl_br',
  up: 'bl_tr',
};

function linesOf(borders: Borders): IBorderData {
  return Object.fromEntries(
    (Object.entries(borders) as [keyof Borders, BorderLine][]).map(([side, { style, colour }]) => [
      sides[side],
      { s: lineStyles[style] ?? BorderStyleTypes.THIN, cl: { rgb: colour ?? '#000000' } },
    ]),
  );
}

const across: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  // Univer spreads no letters.
  distributed: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const down: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  justify: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

/** Pixels of a step of indentation, and what stands before the text in any case. */
const indentStep = 9;
const beforeText = 2;

/** Steps of indentation that so many pixels before a text stand for. */
export function stepsOfIndent(pixels: number): number {
  return Math.max(0, Math.round((pixels - beforeText) / indentStep));
}

function placeOf({ horizontal, vertical, wraps, indent = 0, rotation }: Alignment): IStyleData {
  const place = across[horizontal ?? ''];
  const isWrapped = wraps === true || horizontal === 'justify' || horizontal === 'distributed';
  const indented = beforeText + indent * indentStep;
  return {
    ...(place !== undefined && { ht: place }),
    // The format's own default, which is not Univer's.
    vt: down[vertical ?? ''] ?? VerticalAlign.BOTTOM,
    tb: isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indent > 0 && { pd: horizontal === 'right' ? { r: indented } : { l: indented } }),
    // Univer counts clockwise.
    ...(rotation !== undefined && {
      tr: rotation === 255 ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation },
    }),
  };
}
