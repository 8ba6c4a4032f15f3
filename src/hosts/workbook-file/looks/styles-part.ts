import { builtInFormats, general } from '../built-in-formats';
import { limits } from '../limits';
import type { Colours } from './colours';
import type { Alignment, BorderLine, Borders, CellLook, Font } from './looks';
import { type Tree, allWithin, isSaid, numberIn, within } from './tree';

/** What the styles part says. */
export interface Styles {
  /** By the number that cells name. */
  readonly cells: readonly CellLook[];
  /** By the number that conditional formats name. */
  readonly conditions: readonly CellLook[];
}

/** Reads the styles part. What it does not say, or says of nothing, is left out of the looks. */
export function stylesIn(part: Tree | undefined, colours: Colours): Styles {
  const list = (...way: readonly string[]): readonly Tree[] => allWithin(part, 'styleSheet', ...way);
  const fonts = list('fonts', 'font').map((font) => fontOf(font, colours));
  const fills = list('fills', 'fill').map((fill) => fillOf(fill, colours, false));
  const borders = list('borders', 'border').map((border) => bordersOf(border, colours));
  const formats: Readonly<Record<string, string>> = {
    ...builtInFormats,
    ...Object.fromEntries(
      list('numFmts', 'numFmt').map((one) => [
        one.attributes.get('numFmtId') ?? '',
        one.attributes.get('formatCode') ?? general,
      ]),
    ),
  };
  const cells = list('cellXfs', 'xf').map((style) =>
    lookOf({
      font: fonts[numberIn(style, 'fontId') ?? 0],
      fill: fills[numberIn(style, 'fillId') ?? 0],
      borders: borders[numberIn(style, 'borderId') ?? 0],
      alignment: alignmentOf(within(style, 'alignment')),
      numberFormat: formats[style.attributes.get('numFmtId') ?? '0'],
    }),
  );
  const conditions = list('dxfs', 'dxf').map((style) =>
    lookOf({
      font: within(style, 'font') && fontOf(within(style, 'font'), colours),
      fill: fillOf(within(style, 'fill'), colours, true),
      borders: bordersOf(within(style, 'border'), colours),
    }),
  );
  return { cells: cells.length > 0 ? cells : [{}], conditions };
}

type Said = { readonly [Key in keyof CellLook]: CellLook[Key] | undefined };

function lookOf({ font, fill, borders, alignment, numberFormat }: Said): CellLook {
  const isPlain =
    numberFormat === undefined || numberFormat === general || numberFormat.length > limits.numberFormat;
  return {
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
    ...(alignment && { alignment }),
    ...(!isPlain && { numberFormat }),
  };
}

const largestFont = 409;

/** The letters of a `<font>`, or of a stretch of text, which has another word for the name. */
export function fontOf(font: Tree | undefined, colours: Colours): Font {
  const said = (name: string): boolean => {
    const element = within(font, name);
    return element !== undefined && isSaid(element, 'val', true);
  };
  const name = (within(font, 'name') ?? within(font, 'rFont'))?.attributes.get('val');
  const size = numberIn(within(font, 'sz'), 'val');
  const colour = colours(within(font, 'color'));
  const raised = within(font, 'vertAlign')?.attributes.get('val');
  const underline = within(font, 'u');
  return {
    ...(name !== undefined && name !== '' && { name: name.slice(0, 64) }),
    ...(size !== undefined && size >= 1 && size <= largestFont && { size }),
    ...(said('b') && { bold: true }),
    ...(said('i') && { italic: true }),
    ...(underline && underline.attributes.get('val') !== 'none' && { underlined: true }),
    ...(said('strike') && { struck: true }),
    ...((raised === 'superscript' || raised === 'subscript') && { raised }),
    ...(colour !== undefined && { colour }),
  };
}

/** A solid fill is the foreground of a pattern that is all foreground; of conditional formats its background. */
function fillOf(fill: Tree | undefined, colours: Colours, isConditional: boolean): string | undefined {
  const gradient = within(fill, 'gradientFill', 'stop', 'color');
  if (gradient) return colours(gradient);
  const pattern = within(fill, 'patternFill');
  const kind = pattern?.attributes.get('patternType') ?? (isConditional ? 'solid' : 'none');
  if (!pattern || kind === 'none') return undefined;
  const [front, back] = [colours(within(pattern, 'fgColor')), colours(within(pattern, 'bgColor'))];
  return kind === 'solid' && !isConditional ? (front ?? back) : (back ?? front);
}

function bordersOf(border: Tree | undefined, colours: Colours): Borders | undefined {
  if (!border) return undefined;
  const line = (...names: readonly string[]): BorderLine | undefined => {
    const side = border.children.find((child) => names.includes(child.name));
    const style = side?.attributes.get('style') ?? 'none';
    const colour = colours(within(side, 'color'));
    return style === 'none' ? undefined : { style, ...(colour !== undefined && { colour }) };
  };
  const diagonal = line('diagonal');
  const lines: { readonly [Side in keyof Borders]: BorderLine | undefined } = {
    left: line('left', 'start'),
    right: line('right', 'end'),
    top: line('top'),
    bottom: line('bottom'),
    down: isSaid(border, 'diagonalDown') ? diagonal : undefined,
    up: isSaid(border, 'diagonalUp') ? diagonal : undefined,
  };
  const drawn = Object.entries(lines).filter(([, one]) => one !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function alignmentOf(alignment: Tree | undefined): Alignment | undefined {
  if (!alignment) return undefined;
  const horizontal = alignment.attributes.get('horizontal');
  const vertical = alignment.attributes.get('vertical');
  const indent = numberIn(alignment, 'indent');
  const rotation = numberIn(alignment, 'textRotation');
  return {
    ...(horizontal !== undefined && horizontal !== 'general' && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(isSaid(alignment, 'wrapText') && { wraps: true }),
    ...(indent !== undefined && indent > 0 && { indent: Math.min(indent, 250) }),
    // From 91 on the file counts downwards.
    ...(rotation !== undefined &&
      rotation > 0 &&
      rotation <= 255 && { rotation: rotation > 90 && rotation < 255 ? 90 - rotation : rotation }),
  };
}
