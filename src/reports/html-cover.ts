import type { FormReview } from '../review';
import { rangeAddress } from '../sheets';
import { type Language, type Severity, severities, severityTitles } from '../words';
import { type FileReview, countsOf } from './file-review';
import { htmlWords } from './html-words';
import { type Markup, markup } from './markup';

/** What the first page of a report that is to be signed says beside the result. */
export interface ReportCover {
  /** The day of the check, as 2026-11-22. */
  readonly date: string;
  /** Who checked; '' leaves a line to write on. */
  readonly by: string;
}

/** One page before all findings: which files, when, by whom, what came of each form, and where to sign. */
export function coverMarkup(
  files: readonly FileReview[],
  { date, by }: ReportCover,
  language: Language,
): Markup {
  const say = htmlWords[language];
  const facts: readonly (readonly [string, string])[] = [
    [say.file, files.map(({ path }) => path).join(say.comma)],
    [say.date, date],
    [say.by, by],
    [say.result, say.verdict(countsOf(files))],
  ];
  const columns = [
    say.form,
    say.stated,
    say.computed,
    ...severities.map((severity) => severityTitles[language][severity]),
    say.setAside,
  ];
  return markup`<section class="cover">
    <table>
      <tbody>
        ${facts.map(
          ([name, value]) =>
            markup`<tr>
              <th scope="row">${name}</th>
              <td>${value}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    <table class="forms">
      <thead>
        <tr>
          ${columns.map((column) => markup`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${files.flatMap(({ forms }) => forms.map((review) => formRow(review)))}
      </tbody>
    </table>
    <p class="sign">${say.signature}</p>
  </section> `;
}

function formRow({ form, name, score, findings, setAside }: FormReview): Markup {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const cells = [
    score.stated?.text ?? '—',
    score.computed?.toFixed(2) ?? '—',
    ...severities.map((severity) => String(count(severity))),
    String(setAside.length),
  ];
  return markup`<tr>
    <td>${name} ${form.sheet.name} ${rangeAddress(form.range)}</td>
    ${cells.map((cell) => markup`<td>${cell}</td>`)}
  </tr> `;
}
