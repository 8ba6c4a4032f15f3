import type { BlueprintCell, CellFormat, Look } from './blueprint';
import type { CellStyle } from './sheet';

const toFillIn = 'FFFBE6';
const toCompute = 'F0F0F0';

const centred = { size: 10, horizontal: 'center', vertical: 'middle' } as const;
const left = { ...centred, horizontal: 'left' } as const;

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { ...centred, size: 18, bold: true },
  yearTitle: { ...centred, size: 18, bold: true, unlocked: true },
  year: { ...centred, size: 11, fill: toFillIn, unlocked: true },
  plain: left,
  line: { ...left, fill: toFillIn, unlocked: true },
  label: { ...centred, bold: true, framed: true },
  part: { ...left, indent: 1, framed: true },
  fixed: { ...centred, framed: true },
  input: { ...centred, framed: true, fill: toFillIn, unlocked: true },
  prose: { ...left, indent: 1, framed: true, fill: toFillIn, unlocked: true },
  computed: { ...centred, framed: true, fill: toCompute },
  note: { ...left, size: 9 },
  status: { ...left, bold: true, fill: toCompute },
  closing: { ...left, size: 8, framed: true },
};

const formats: Readonly<Record<CellFormat, string>> = {
  amount: '#,##0.00####',
  rate: '0.00',
  // As many decimals as there are: "0.##" would leave the point of a whole number.
  points: 'General',
  text: '@',
};

/** How a cell of a form looks. */
export function styleOf({ look, format }: Pick<BlueprintCell, 'look' | 'format'>): CellStyle {
  return format === undefined ? looks[look] : { ...looks[look], numberFormat: formats[format] };
}
