import { type ZipManner, zipOf } from './zips.test-support';

/** How a workbook is written: what programs do, each in its own way. */
export interface BookManner {
  /** Of the spreadsheet's elements: "x:". */
  readonly prefix?: string;
  /** "/xl/worksheets/sheet1.xml" instead of "worksheets/sheet1.xml". */
  readonly absoluteTargets?: boolean;
  readonly strict?: boolean;
  readonly withoutStyles?: boolean;
  readonly inlineStrings?: boolean;
  /** Rows and cells do not say where they stand. */
  readonly unplaced?: boolean;
  readonly crlf?: boolean;
  readonly utf16?: boolean;
  readonly zip?: ZipManner;
}

const strictNamespace = 'http://purl.oclc.org/ooxml';
const transitional = 'http://schemas.openxmlformats.org';

/** Texts of the form; the last is rich, with a reading above its characters. */
const texts = ['项目支出绩效自评表', '指标名称', '分值', '走访次数 <≥10> & "次"', '满意度'];

/** A workbook of two sheets with every kind of cell that bears on a change, written in this manner. */
export function bookIn(manner: BookManner = {}): Uint8Array {
  const { prefix = '', strict = false, zip = {} } = manner;
  const main = strict ? `${strictNamespace}/spreadsheetml/main` : `${transitional}/spreadsheetml/2006/main`;
  const relations = strict
    ? `${strictNamespace}/officeDocument/relationships`
    : `${transitional}/officeDocument/2006/relationships`;
  const namespace = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${main}"`;
  const declaration = `<?xml version="1.0" encoding="${manner.utf16 ? 'UTF-16' : 'UTF-8'}" standalone="yes"?>${manner.crlf ? '\r\n' : '\n'}`;
  const tagged = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/gu, `<$1${prefix}`);
  const part = (root: string, content: string, more = ''): Uint8Array | string => {
    const text = `${declaration}<${prefix}${root} ${namespace}${more}>${tagged(content)}</${prefix}${root}>`;
    return manner.utf16 ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text;
  };
  const target = (name: string): string => (manner.absoluteTargets ? `/xl/${name}` : name);
  const related = [
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ...(manner.inlineStrings ? [] : [['sharedStrings', 'sharedStrings.xml']]),
    ...(manner.withoutStyles ? [] : [['styles', 'styles.xml']]),
    ['calcChain', 'calcChain.xml'],
    ['theme', 'theme/theme1.xml'],
  ] as const;
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipOf(
    {
      '[Content_Types].xml':
        `${declaration.replace('UTF-16', 'UTF-8')}<Types xmlns="${transitional}/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
        '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
        related
          .filter(([kind]) => kind !== 'theme')
          .map(
            ([kind, name]) => `<Override PartName="/xl/${name}" ContentType="${spreadsheet}.${kind}+xml"/>`,
          )
          .join('') +
        '</Types>',
      '_rels/.rels':
        `<Relationships xmlns="${transitional}/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="${manner.absoluteTargets ? '/' : ''}xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': part(
        'workbook',
        '<workbookPr/><sheets><sheet name="自评表" sheetId="4" r:id="rId1"/><sheet name="附表 &amp; 说明" sheetId="7" r:id="rId2"/></sheets>',
        ` xmlns:r="${relations}"`,
      ),
      'xl/_rels/workbook.xml.rels':
        `<Relationships xmlns="${transitional}/package/2006/relationships">` +
        related
          .map(
            ([kind, name], at) =>
              `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${target(name)}"/>`,
          )
          .join('') +
        '</Relationships>',
      'xl/theme/theme1.xml': '<a:theme xmlns:a="urn:theme" name="Office"/>',
      ...(!manner.withoutStyles && { 'xl/styles.xml': part('styleSheet', styles) }),
      ...(!manner.inlineStrings && { 'xl/sharedStrings.xml': part('sst', sharedStrings) }),
      'xl/calcChain.xml': part(
        'calcChain',
        '<c r="D6" i="4"/><c r="D5"/><c r="D4"/><c r="D3"/><c r="A1" i="7"/>',
      ),
      'xl/worksheets/sheet1.xml': part('worksheet', sheet(manner)),
      'xl/worksheets/sheet2.xml': part(
        'worksheet',
        '<dimension ref="A1"/><sheetData><row r="1"><c r="A1"><f>自评表!B3*2</f><v>20</v></c></row></sheetData>',
      ),
    },
    zip,
  );
}

const sharedStrings = `${texts
  .slice(0, 4)
  .map((text) => `<si><t>${text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</t></si>`)
  .join('')}<si><r><rPr><b/></rPr><t>满意</t></r><r><t>度</t></r><rPh sb="0" eb="2"><t>まんい</t></rPh></si>`;

const styles =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="176" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>' +
  '<dxfs count="0"/>';

/** Rows 1 to 12: a merged title, headers, a shared formula over D3:D6, empty and styled cells, gaps between rows and columns. */
function sheet({ inlineStrings = false, unplaced = false }: BookManner): string {
  const text = (at: number): readonly [string, string] =>
    inlineStrings
      ? [
          ' t="inlineStr"',
          `<is><t>${(texts[at] ?? '').replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</t></is>`,
        ]
      : [' t="s"', `<v>${at}</v>`];
  const c = (place: string, attributes: string, content: string): string =>
    `<c${unplaced ? '' : ` r="${place}"`}${attributes}>${content}</c>`;
  const said = (place: string, at: number): string => c(place, ...text(at));
  const row = (number: number, cells: string, attributes = ''): string =>
    `<row${unplaced ? '' : ` r="${number}"`}${attributes}>${cells}</row>`;
  const share = (at: number, place: string, value: number): string =>
    c(
      place,
      '',
      `<f t="shared"${at === 0 ? ' ref="D3:D6"' : ''} si="0">${at === 0 ? 'B3*$C$2+LEN("甲")' : ''}</f><v>${value}</v>`,
    );
  return (
    '<sheetPr/><dimension ref="A1:D12"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<cols><col min="1" max="1" width="20"/><col min="6" max="8" width="9" style="2"/></cols><sheetData>' +
    row(1, said('A1', 0) + c('B1', ' s="1"', '') + c('C1', ' s="1"', ''), ' spans="1:4"') +
    row(2, said('A2', 1) + said('B2', 2) + c('C2', ' s="1"', '<v>5</v>')) +
    row(
      3,
      said('A3', 3) + c('B3', ' s="1"', '<v>10</v>') + c('C3', ' t="b"', '<v>1</v>') + share(0, 'D3', 52),
    ) +
    row(
      4,
      said('A4', 4) + c('B4', '', '<v>0.1</v>') + c('C4', ' t="e"', '<v>#DIV/0!</v>') + share(1, 'D4', 2.5),
    ) +
    row(
      5,
      c('A5', ' t="str"', '<v>甲</v>') +
        c('B5', ' s="2"', '<v>0.985</v>') +
        c('C5', '', '') +
        share(2, 'D5', 6.925),
    ) +
    row(
      6,
      c('A6', '', '<v>1E+2</v>') + c('B6', '', '') + c('C6', ' s="3"', '<v>45382</v>') + share(3, 'D6', 2),
    ) +
    (unplaced
      ? ''
      : `<row r="8" s="1" customFormat="1"/>${row(12, c('B12', ' s="1"', '<v>7</v>') + c('D12', '', '<f>SUM(B3:B6)</f><v>11.085</v>'))}`) +
    '</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
  );
}

/** Sixty manners, each of the others' kinds in several of them. */
export const manners: readonly BookManner[] = Array.from({ length: 60 }, (_, at): BookManner => ({
  ...(at % 3 === 1 && { prefix: 'x:' }),
  ...(at % 4 === 2 && { absoluteTargets: true }),
  ...(at % 5 === 3 && { strict: true }),
  ...(at % 6 === 4 && { withoutStyles: true }),
  ...(at % 4 === 3 && { inlineStrings: true }),
  ...(at % 7 === 5 && { unplaced: true }),
  ...(at % 2 === 1 && { crlf: true }),
  ...(at % 11 === 6 && { utf16: true }),
  zip: {
    ...(at % 3 === 2 && { descriptors: true }),
    ...(at % 5 === 1 && { wide: true }),
    ...(at % 8 === 4 && { stored: true }),
    ...(at % 2 === 0 && { folders: true }),
    ...(at % 7 === 3 && { padded: true }),
    ...(at % 9 === 5 && { comment: '附言 PK' }),
  },
}));
