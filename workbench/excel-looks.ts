import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
  ObjectMatrix,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { Alignment, Border, Borders, Font, Style, Worksheet } from 'exceljs';
import { lineNames, stepsOfIndent } from '../src/hosts/univer';

/** Pixels of a point and of a letter, by which an .xlsx counts heights and widths. */
const point = 4 / 3;
const letter = 7;

/**
 * Gives a new worksheet the looks that the spreadsheet shows: letters, fills, lines, places, number formats, sizes, what is hidden
 * and frozen, gridlines, the colour of its tab. Not among them: lists, conditional formats, comments, links, filters.
 */
export function dress(
  worksheet: Worksheet,
  shown: Partial<IWorksheetData>,
  { styles, defaultStyle }: Pick<IWorkbookData, 'styles' | 'defaultStyle'>,
): void {
  const lookOf = (look: Nullable<IStyleData | string>): IStyleData =>
    (typeof look === 'string' ? styles[look] : look) ??
    (typeof defaultStyle === 'string' ? styles[defaultStyle] : defaultStyle) ??
    {};
  const known = new Map<unknown, Partial<Style>>();
  new ObjectMatrix<ICellData>(shown.cellData ?? {}).forValue((row, column, { s: look }) => {
    // Thousands of cells share some ten looks.
    const style = known.get(look) ?? excelStyle(lookOf(look));
    known.set(look, style);
    worksheet.getCell(row + 1, column + 1).style = style;
  });
  for (const [at, { w: width, hd: hidden }] of entriesOf(shown.columnData)) {
    const column = worksheet.getColumn(at + 1);
    if (width !== undefined) column.width = width / letter;
    if (hidden === BooleanNumber.TRUE) column.hidden = true;
  }
  for (const [at, { h: height, hd: hidden }] of entriesOf(shown.rowData)) {
    const row = worksheet.getRow(at + 1);
    if (height !== undefined) row.height = height / point;
    if (hidden === BooleanNumber.TRUE) row.hidden = true;
  }
  if (shown.hidden === BooleanNumber.TRUE) worksheet.state = 'hidden';
  const tab = colourOf(shown.tabColor);
  if (tab) worksheet.properties.tabColor = tab;
  const { xSplit = 0, ySplit = 0 } = shown.freeze ?? {};
  worksheet.views = [
    {
      showGridLines: shown.showGridlines !== BooleanNumber.FALSE,
      ...(xSplit > 0 || ySplit > 0 ? { state: 'frozen', xSplit, ySplit } : {}),
    },
  ];
}

function entriesOf<Said extends object>(
  lines: Readonly<Record<number, Nullable<Said>>> | undefined,
): readonly (readonly [number, Partial<Said>])[] {
  return Object.entries(lines ?? {}).map(([at, said]) => [Number(at), said ?? {}] as const);
}

function excelStyle(look: IStyleData): Partial<Style> {
  const fill = colourOf(look.bg?.rgb);
  return {
    font: fontOf(look),
    alignment: placeOf(look),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: fill } }),
    ...(look.bd && { border: linesOf(look.bd) }),
    ...(look.n?.pattern !== undefined && { numFmt: look.n.pattern }),
  };
}

function fontOf({ ff: name, fs: size, bl, it, ul, st, va, cl }: IStyleData): Partial<Font> {
  const color = colourOf(cl?.rgb);
  const raised = va === BaselineOffset.SUPERSCRIPT ? 'superscript' : 'subscript';
  return {
    ...(name && { name }),
    ...(size !== undefined && { size }),
    ...(bl === BooleanNumber.TRUE && { bold: true }),
    ...(it === BooleanNumber.TRUE && { italic: true }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(st?.s === BooleanNumber.TRUE && { strike: true }),
    ...((va === BaselineOffset.SUPERSCRIPT || va === BaselineOffset.SUBSCRIPT) && { vertAlign: raised }),
    ...(color && { color }),
  };
}

const across: Readonly<Partial<Record<HorizontalAlign, Alignment['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
};

/** Below is the format's own default. */
const down: Readonly<Partial<Record<VerticalAlign, Alignment['vertical']>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
};

function placeOf({ ht, vt, tb, pd, tr }: IStyleData): Partial<Alignment> {
  const indent = stepsOfIndent((ht === HorizontalAlign.RIGHT ? pd?.r : pd?.l) ?? 0);
  const [horizontal, vertical] = [ht && across[ht], vt && down[vt]];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(tr && { textRotation: tr.v === BooleanNumber.TRUE ? 'vertical' : -tr.a }),
  };
}

/** A cell has one line for both of its diagonals. */
function linesOf({ l, r, t, b, tl_br: falling, bl_tr: rising }: IBorderData): Partial<Borders> {
  const lineOf = (line: IBorderData['l']): Partial<Border> | undefined => {
    const style = line ? lineNames.get(line.s) : undefined;
    if (!line || style === undefined) return undefined;
    const color = colourOf(line.cl.rgb);
    return { style: style as Border['style'], ...(color && { color }) };
  };
  const sides = { left: lineOf(l), right: lineOf(r), top: lineOf(t), bottom: lineOf(b) };
  const diagonal = lineOf(falling) ?? lineOf(rising);
  return {
    ...Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined)),
    ...(diagonal && { diagonal: { ...diagonal, up: Boolean(rising), down: Boolean(falling) } }),
  };
}

/** A colour as an .xlsx spells it, of "#rrggbb", "#rgb" or "rgb(r, g, b)"; null for none, one that is seen through, and other spellings. */
function colourOf(colour: Nullable<string>): { readonly argb: string } | null {
  const [, red, green, blue, opacity] =
    /^rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)$/u.exec(colour ?? '') ?? [];
  if (Number(opacity) === 0) return null;
  const numbers = [red, green, blue].map((one) => Number(one).toString(16).padStart(2, '0'));
  const hex = red === undefined ? colour?.replace(/^#(?:(.)(.)(.)$)?/u, '$1$1$2$2$3$3') : numbers.join('');
  return /^[\da-f]{6}$/iu.test(hex ?? '') ? { argb: `FF${hex?.toUpperCase()}` } : null;
}
