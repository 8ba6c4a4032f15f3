import { address } from '../sheets';
import { type Language, sentenceOf, severityTitles, textOf } from '../words';
import type { Worksheet } from 'exceljs';
import type { Summary } from './summary';
import { deskColumns } from './summary-page';
import { deskWords } from './words';

type Value = string | number;

/** The summary as an .xlsx: forms, kinds and every finding on a sheet of its own, to sort and filter. Texts are never formulas. */
export async function summaryWorkbook(
  summary: Summary,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when first needed: it is large.
  const { Workbook } = await import('exceljs');
  const { columns, readiness, summary: say } = deskWords[language];
  const workbook = new Workbook();
  fill(
    workbook.addWorksheet(say.forms),
    deskColumns.map((column) => columns[column]),
    summary.rows.map((row) => [
      row.path,
      row.unit,
      row.reason?.[language] ?? row.name,
      score(row.stated),
      score(row.sum),
      row.form === null ? '' : row.errors,
      row.form === null ? '' : row.warnings,
      readiness[row.readiness],
    ]),
  );
  fill(
    workbook.addWorksheet(say.kinds),
    say.kindColumns,
    summary.kinds.map(({ severity, title, count, files }) => [
      severityTitles[language][severity],
      title,
      count,
      files,
    ]),
  );
  const placed = (findings: Summary['findings']): readonly (readonly Value[])[] =>
    findings.map(({ path, form, sheet, finding }) => [
      path,
      form,
      sheet,
      finding.cells.map(address).join(' '),
      severityTitles[language][finding.severity],
      sentenceOf(finding.message, language),
      textOf(finding.advice[language]),
      finding.basis,
    ]);
  fill(workbook.addWorksheet(say.across), say.findingColumns, placed(summary.across));
  fill(workbook.addWorksheet(say.findings), say.findingColumns, placed(summary.findings));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A score has few digits, so that the nearest number shows the same. */
function score(text: string | null): Value {
  return text === null ? '' : Number(text);
}

const longest = 32_000;

function fill(sheet: Worksheet, head: readonly string[], rows: readonly (readonly Value[])[]): void {
  sheet.addRow([...head]).font = { bold: true };
  for (const row of rows) {
    sheet.addRow(row.map((value) => (typeof value === 'string' ? value.slice(0, longest) : value)));
  }
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  // Printed on A4, as wide as a page, its head on each.
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
  head.forEach((_, i) => {
    const widths = [head, ...rows].map(
      (row) => String(row[i] ?? '').replace(/[^\u0020-\u00FF]/gu, '  ').length,
    );
    const column = sheet.getColumn(i + 1);
    column.width = Math.min(60, widths.reduce((a, b) => Math.max(a, b), 8) + 2);
    column.alignment = { wrapText: true, vertical: 'top' };
  });
}
