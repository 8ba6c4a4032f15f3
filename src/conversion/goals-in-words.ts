import type { Indicator } from '../forms';
import { foldedText } from '../values';

/** A target as forms with columns of their own have it. */
export interface Columns {
  readonly nature: string;
  readonly target: string;
  readonly unit: string;
  readonly actual: string;
}

/** A target and an actual as forms with one text for each have them: "≥30公里", "31.2公里". */
export interface Texts {
  readonly target: string;
  readonly actual: string;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/u;

/** Sign, number and unit as one text; words stay as they are. */
export function inOneText({ nature, target, unit, actual }: Indicator): Texts {
  const [sign, measured, of] = [nature?.text ?? '', target?.text ?? '', unit?.text ?? ''];
  const done = actual?.text ?? '';
  if (sign === '定性' || !plainNumber.test(measured)) return { target: measured, actual: done };
  return { target: `${sign}${measured}${of}`, actual: plainNumber.test(done) ? `${done}${of}` : done };
}

/**
 * The same apart: "≥12个" is ≥, 12 and 个, "100篇以上" is ≥, 100 and 篇. Words are 定性; of what cannot be taken apart the nature is left
 * blank, for somebody to say.
 */
export function inColumns({ target, actual, targetReading: reading }: Indicator): Columns {
  const text = target?.text ?? '';
  const done = actual?.text ?? '';
  const whole = { nature: '', target: text, unit: '', actual: done };
  if (reading.kind === 'words') return { ...whole, nature: '定性' };
  const isPlain =
    reading.kind === 'measure' &&
    reading.low.equals(reading.high) &&
    reading.period === null &&
    reading.direction === null &&
    !reading.approximate &&
    `${reading.before}${reading.after}` === '';
  const [, number, rest = ''] = /^\D*(\d+(?:\.\d+)?)(\D*)$/u.exec(foldedText(text).squeezed) ?? [];
  if (!isPlain || number === undefined) return whole;
  const unit = /^(.*?)(?:及?以[上下内]|左右)?$/u.exec(rest)?.[1] ?? '';
  return {
    nature: reading.nature ?? '=',
    target: number,
    unit,
    actual:
      unit !== '' && done.endsWith(unit) && plainNumber.test(bare(done, unit)) ? bare(done, unit) : done,
  };
}

function bare(text: string, unit: string): string {
  return text.slice(0, text.length - unit.length).trim();
}
