import { CellValueType, type ICellData, type IStyleData } from '@univerjs/presets';
import { type Cell, type Edit, storedPercent } from '../../sheets';
import { isTextFormat, patternOf, showsPercent } from './number-format';

/** A value and its type, as Univer stores them. */
export function storedContent(content: Cell['content']): Pick<ICellData, 'v' | 't'> {
  switch (typeof content) {
    case 'number':
      return { v: content, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      // Of every text stored by force Univer draws a mark; only what could be taken for something else needs it.
      return { v: content, t: looksOtherwise(content) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}

function looksOtherwise(text: string): boolean {
  return text.startsWith('=') || (text.trim() !== '' && !Number.isNaN(Number(text)));
}

/** What an edit makes of a cell that has this number format. Nulls take away what stood there; looks stay. */
export function storedEdit({ value, as }: Edit, pattern: string): ICellData {
  if (as === 'formula') return { ...emptied, f: `=${value}` };
  if (value === '') return emptied;
  if (as === 'text') return { ...emptied, ...storedContent(value) };
  if (as === 'percent') {
    const shown = showsPercent(pattern) ? pattern : (patternOf(value) ?? '0.00%');
    return { ...emptied, ...storedContent(storedPercent(value)), s: { n: { pattern: shown } } };
  }
  const number = showsPercent(pattern) ? storedPercent(value) : Number(value);
  return { ...emptied, ...storedContent(number), ...(isTextFormat(pattern) && { s: { n: null } }) };
}

const emptied: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** A cell as it is stored, without its looks. */
export function storedCell({ content, formula }: Cell): ICellData {
  return formula === undefined ? storedContent(content) : { ...storedContent(content), f: `=${formula}` };
}

/** The number format that makes a cell show what it shows. */
export function shownFormat({ content, text, percent }: Cell): Pick<IStyleData, 'n'> {
  if (typeof content !== 'number') return {};
  const pattern = patternOf(text) ?? (percent === true ? '0.00%' : null);
  return pattern === null || text === String(content) ? {} : { n: { pattern } };
}
