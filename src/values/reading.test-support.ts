import { plain } from './number';
import type { Measure, Reading } from './reading';

/** A measure in one line: "≥2 次:count per 年 about over change−". */
function saidMeasure({ nature, low, high, unit, period, approximate, leaning, direction }: Measure): string {
  const number = low.eq(high) ? plain(low) : `${plain(low)}..${plain(high)}`;
  const unitText = unit === null ? '' : ` ${unit.text}:${unit.kind}`;
  const way = direction === null ? '' : ` ${direction.axis}${direction.sign > 0 ? '+' : '−'}`;
  return `${nature ?? ''}${number}${unitText}${period === null ? '' : ` per ${period}`}${approximate ? ' about' : ''}${
    leaning === null ? '' : ` ${leaning}`
  }${way}`;
}

/** Any reading in one line: "words met", "several-numbers", "beyond 20 人:people". */
export function said(reading: Reading): string {
  switch (reading.kind) {
    case 'unreadable':
      return reading.why;
    case 'words':
      return reading.grade === null ? 'words' : `words ${reading.grade}`;
    case 'account':
      return `${reading.of} ${saidMeasure(reading.measure)}`;
    case 'measure':
      return saidMeasure(reading);
    default:
      return reading.kind;
  }
}
