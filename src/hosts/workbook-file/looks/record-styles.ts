import { escapedXml } from '../xml-scan';
import type { StreamRecord } from './record-reader';

/** More of each than Excel 97 to 2003 could make; a cell that names one beyond is shown plain. */
const most = 65_536;

/** The records of styles of an .xls, told as the styles part of an .xlsx would tell them. */
export class RecordStyles {
  private readonly fonts: string[] = [];
  private readonly formats: string[] = [];
  private readonly fills: string[] = [];
  private readonly borders: string[] = [];
  private readonly styles: string[] = [];
  private palette = '';

  take(record: StreamRecord): void {
    if (this.styles.length >= most || this.fonts.length >= most || this.formats.length >= most) return;
    switch (record.type) {
      case 0x0031:
        this.fonts.push(font(record));
        // There is no fourth font: those behind it count one more (MS-XLS 2.5.129).
        if (this.fonts.length === 4) this.fonts.push('<font/>');
        break;
      case 0x041e:
        this.formats.push(
          `<numFmt numFmtId="${record.word(0)}" formatCode="${escapedXml(record.text(2, 2))}"/>`,
        );
        break;
      case 0x00e0:
        this.style(record);
        break;
      case 0x0092:
        this.palette = palette(record);
        break;
    }
  }

  xml(): string {
    return (
      `<styleSheet><numFmts>${this.formats.join('')}</numFmts><fonts>${this.fonts.join('')}</fonts>` +
      `<fills>${this.fills.join('')}</fills><borders>${this.borders.join('')}</borders>` +
      `<cellXfs>${this.styles.join('')}</cellXfs>${this.palette}</styleSheet>`
    );
  }

  /** XF (MS-XLS 2.4.353, 2.5.20). */
  private style(record: StreamRecord): void {
    const [lines, more, ground] = [record.long(10), record.long(14), record.word(18)];
    const line = (side: string, style: number, colour: number): string => {
      const name = lineStyles[style];
      return name === undefined ? '' : `<${side} style="${name}"><color indexed="${colour}"/></${side}>`;
    };
    const diagonal = lines >>> 30;
    this.borders.push(
      `<border diagonalDown="${diagonal & 1}" diagonalUp="${diagonal >> 1}">` +
        line('left', lines & 15, (lines >>> 16) & 127) +
        line('right', (lines >>> 4) & 15, (lines >>> 23) & 127) +
        line('top', (lines >>> 8) & 15, more & 127) +
        line('bottom', (lines >>> 12) & 15, (more >>> 7) & 127) +
        `${line('diagonal', (more >>> 21) & 15, (more >>> 14) & 127)}</border>`,
    );
    const pattern = more >>> 26;
    this.fills.push(
      pattern === 0
        ? '<fill/>'
        : `<fill><patternFill patternType="${pattern === 1 ? 'solid' : 'mediumGray'}">` +
            `<fgColor indexed="${ground & 127}"/><bgColor indexed="${(ground >>> 7) & 127}"/></patternFill></fill>`,
    );
    const place = record.byte(6);
    const across = acrossNames[place & 7];
    this.styles.push(
      `<xf numFmtId="${record.word(2)}" fontId="${record.word(0)}" fillId="${this.fills.length - 1}"` +
        ` borderId="${this.borders.length - 1}"><alignment${across === undefined ? '' : ` horizontal="${across}"`}` +
        ` vertical="${downNames[(place >>> 4) & 7] ?? 'bottom'}" wrapText="${(place >>> 3) & 1}"` +
        ` textRotation="${record.byte(7)}" indent="${record.byte(8) & 15}"/></xf>`,
    );
  }
}

/** Font (MS-XLS 2.4.122); sizes are twentieths of a point. */
function font(record: StreamRecord): string {
  const flags = record.word(2);
  const raised = ['', 'superscript', 'subscript'][record.word(8)] ?? '';
  return (
    `<font><name val="${escapedXml(record.text(14, 1))}"/><sz val="${record.word(0) / 20}"/>` +
    `<color indexed="${record.word(4)}"/><b val="${record.word(6) >= 600 ? 1 : 0}"/>` +
    `<i val="${(flags >>> 1) & 1}"/><strike val="${(flags >>> 3) & 1}"/>` +
    `<u val="${record.byte(10) === 0 ? 'none' : 'single'}"/><vertAlign val="${raised}"/></font>`
  );
}

/** Palette (MS-XLS 2.4.188): the colours from 8 on. */
function palette(record: StreamRecord): string {
  const own = Array.from({ length: Math.min(record.word(0), 56) }, (_, place) => {
    const rgb = [0, 1, 2].map((at) =>
      record
        .byte(2 + 4 * place + at)
        .toString(16)
        .padStart(2, '0'),
    );
    return `<rgbColor rgb="${rgb.join('')}"/>`;
  });
  return `<colors><indexedColors>${'<rgbColor/>'.repeat(8)}${own.join('')}</indexedColors></colors>`;
}

/** By number, from 0; what is not named is none. */
const lineStyles: readonly (string | undefined)[] = [
  undefined,
  'thin',
  'medium',
  'dashed',
  'dotted',
  'thick',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
];
const acrossNames: readonly (string | undefined)[] = [
  undefined,
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
];
const downNames: readonly string[] = ['top', 'center', 'bottom', 'justify', 'distributed'];
