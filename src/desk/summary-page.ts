import { type Markup, htmlPage, markup } from '../reports';
import { address } from '../sheets';
import { type Language, sentenceOf, severityTitles } from '../words';
import type { DeskColumn, DeskRow } from './rows';
import type { Summary } from './summary';
import { deskWords } from './words';

/** The columns of the table of forms, in the desk and in its summaries. */
export const deskColumns: readonly DeskColumn[] = [
  ...(['path', 'unit', 'name', 'stated', 'sum'] as const),
  ...(['errors', 'warnings', 'readiness'] as const),
];

/** The summary as one HTML page to print. */
export function summaryPage(summary: Summary, language: Language): string {
  const { lang, columns, readiness, summary: say } = deskWords[language];
  const { counts, found, rows, kinds, across, left } = summary;
  const formRow = (row: DeskRow): readonly string[] => [
    row.path,
    row.unit,
    row.reason?.[language] ?? row.name,
    row.stated ?? '',
    row.sum ?? '',
    row.form === null ? '' : String(row.errors),
    row.form === null ? '' : String(row.warnings),
    readiness[row.readiness],
  ];
  const kindRows = kinds.map(({ severity, title, count, files }) => [
    severityTitles[language][severity],
    title,
    String(count),
    String(files),
  ]);
  const acrossRows = across.map(({ path, form, finding }) => [
    path,
    form,
    finding.cells.map(address).join(' '),
    severityTitles[language][finding.severity],
    sentenceOf(finding.message, language),
  ]);
  const names = deskColumns.map((column) => columns[column]);
  return htmlPage(
    { lang, title: say.title },
    markup`<p class="verdict">${say.counts(counts)}</p>
      <p>${say.found(found)}</p>
      ${left > 0 ? markup`<p class="warning">${say.stopped(left)}</p>` : null}
      <h2>${say.forms}</h2>
      ${table(names, rows.map(formRow))}
      <h2>${say.kinds}</h2>
      ${table(say.kindColumns, kindRows)}
      <h2>${say.across}</h2>
      ${acrossRows.length > 0 ? table(say.acrossColumns, acrossRows) : markup`<p>${say.noneAcross}</p>`}
      <footer>${say.closing}</footer>`,
  );
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return markup`<table>
    <thead>
      <tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map((row) => markup`<tr>${row.map((text) => markup`<td>${text}</td>`)}</tr>\n`)}
    </tbody>
  </table>`;
}
