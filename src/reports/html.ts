import { type Finding, type FormReview, type SetAside, type Waiver, nestedUnderCauses } from '../review';
import { type Unchecked, rules } from '../rules';
import { type Position, address, rangeAddress } from '../sheets';
import { plain } from '../values';
import { type Language, type Pieces, joint, severityTitles } from '../words';
import { columnsSaid } from './columns';
import { type FileReview, countsOf } from './file-review';
import { type ReportCover, coverMarkup } from './html-cover';
import { htmlPage } from './html-page';
import { htmlWords } from './html-words';
import { type Markup, markup } from './markup';

/**
 * The report as one HTML page to print, send or file: everything in it is text, it loads nothing and runs nothing, and its
 * own content policy holds it to that.
 */
export function htmlReport(files: readonly FileReview[], language: Language, cover?: ReportCover): string {
  const say = htmlWords[language];
  const body = markup`${cover ? coverMarkup(files, cover, language) : null}${files.map((file) => fileMarkup(file, language))}
    <footer>${say.closing}</footer>`;
  return htmlPage(say, body);
}

function fileMarkup(file: FileReview, language: Language): Markup {
  const verdict = htmlWords[language].verdict(countsOf([file]));
  return markup`<section>
    <p class="faint">${file.path}</p>
    ${file.reason ? markup`<p class="verdict bad">${file.reason[language]}</p>` : null}
    ${file.forms.length > 1 ? markup`<p class="verdict">${verdict}</p>` : null}
    ${file.forms.map((review) => formMarkup(review, language))}
  </section> `;
}

function formMarkup(review: FormReview, language: Language): Markup {
  const say = htmlWords[language];
  const { form, policy, score, checks, findings, setAside, crashes } = review;
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const verdict = say.verdict({ error: count('error'), warning: count('warning'), hint: count('hint') });
  const facts = [
    `${form.sheet.name} ${rangeAddress(form.range)}`,
    form.year === null ? '' : String(form.year),
    say.policy(policy.title[language]),
    say.checks(checks.run, checks.passed),
  ];
  const totals = [
    score.stated ? `${say.stated} ${score.stated.text}` : '',
    score.computed ? `${say.computed} ${score.computed.toFixed(2)}` : '',
    score.weights ? `${say.weights} ${plain(score.weights)}` : '',
  ];
  const columns = columnsSaid(review, language);
  const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');
  return markup`<h2>${form.title?.text ?? form.sheet.name}</h2>
    <p class="verdict">${verdict}</p>
    <p class="faint">${joined(facts)}</p>
    <p>${joined(totals)}</p>
    ${columns.read === '' ? null : markup`<p class="faint">${columns.read}</p>`}
    ${columns.misnamed.map((line) => markup`<p class="warning">${line}</p>`)}
    <h3>${say.findings}</h3>
    ${findings.length === 0 ? markup`<p>${say.clean}</p>` : findingsTable(review, language)}
    ${setAside.length === 0 ? null : setAsideTable(setAside, language)} ${notChecked(review, language)}
    ${crashes.map((crash) => markup`<p class="bad">${say.crashed(titleOf(crash.rule, language), crash.reason)}</p>`)} `;
}

function findingsTable({ findings, outgrown }: FormReview, language: Language): Markup {
  const say = htmlWords[language];
  const waivers = new Map(outgrown.map(({ finding, waiver }) => [finding.key, waiver]));
  return markup`<table class="findings">
    <thead>
      <tr>
        ${say.columns.map((column) => markup`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${nestedUnderCauses(findings).map(({ finding }) => findingRow(finding, waivers.get(finding.key), language))}
    </tbody>
  </table>`;
}

function findingRow(finding: Finding, outgrown: Waiver | undefined, language: Language): Markup {
  const say = htmlWords[language];
  const waiver =
    outgrown &&
    markup`<p class="warning">${say.outgrown(say.setAsideBy(outgrown.reason, outgrown.by, outgrown.on))}</p>`;
  const follows = finding.cause === null ? null : markup`<p class="faint">${say.because}</p>`;
  return markup`<tr>
    <td class="cell">${finding.cells.map(address).join(' ')}</td>
    <td class="severity ${finding.severity}">${severityTitles[language][finding.severity]}</td>
    <td class="${finding.cause === null ? '' : 'follows'}">
      ${messageMarkup(finding, language)}
      ${finding.steps.map((step) => markup`<p class="steps">${piecesMarkup(step)}</p>`)}${follows}${waiver ?? null}
    </td>
    <td>
      ${piecesMarkup(finding.advice[language])}
      <p class="faint">${say.basis}${finding.basis}</p>
    </td>
  </tr> `;
}

/** The reason is fainter than what is wrong; the joint stands between them for who copies the text. */
function messageMarkup({ message: { what, why } }: Finding, language: Language): Markup {
  const reason = why && markup`<span class="faint">${joint[language]}${piecesMarkup(why[language])}</span>`;
  return markup`${piecesMarkup(what[language])}${reason}`;
}

/** What was read off a cell says which. */
function piecesMarkup(pieces: Pieces<Position>): readonly Markup[] {
  return pieces.map(({ text, from }) =>
    from ? markup`<span title="${address(from)}">${text}</span>` : markup`${text}`,
  );
}

function setAsideTable(setAside: readonly SetAside[], language: Language): Markup {
  const say = htmlWords[language];
  const rows = setAside.map(
    ({ finding, waiver }) =>
      markup`<tr>
        <td class="cell">${finding.cells.map(address).join(' ')}</td>
        <td>${messageMarkup(finding, language)}</td>
        <td>${say.setAsideBy(waiver.reason, waiver.by, waiver.on)}</td>
      </tr> `,
  );
  return markup`<h3>${say.setAside}</h3>
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

/** What a reader might believe was checked and was not. A rule that the form gives no occasion for is none of it. */
function notChecked({ records }: FormReview, language: Language): Markup | null {
  const say = htmlWords[language];
  const worth: readonly Unchecked['unchecked'][] = [
    'unreadable',
    'not-comparable',
    'blank',
    'no-such-column',
  ];
  const rows = worth.flatMap((why) => {
    const skipped = records.flatMap(({ rule, unchecked }) => {
      const count = unchecked[why] ?? 0;
      return count === 0 ? [] : [say.times(titleOf(rule, language), count)];
    });
    if (skipped.length === 0) return [];
    return [
      markup`<tr>
        <th scope="row">${say.why[why]}</th>
        <td>${skipped.join(say.comma)}</td>
      </tr> `,
    ];
  });
  if (rows.length === 0) return null;
  return markup`<h3>${say.notChecked}</h3>
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

const titles = new Map(rules.map((rule) => [rule.id, rule.title]));

function titleOf(rule: string, language: Language): string {
  return titles.get(rule)?.[language] ?? rule;
}
