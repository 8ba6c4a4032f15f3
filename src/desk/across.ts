import { readForms } from '../forms';
import type { ColumnNaming } from '../forms';
import { type Finding, type Waiver, reviewWorkbooks } from '../review';
import { rules } from '../rules';
import { type Sheet, inReadingOrder } from '../sheets';
import type { CheckedFile } from './checked-file';

/** The sheets of a file that hold forms, packed: what the rules across files read again. Small, and handed over without copying. */
export type Evidence = Uint8Array<ArrayBuffer>;

interface Unpacked {
  readonly sheets: readonly Sheet[];
  readonly waivers: readonly Waiver[];
  readonly columns: readonly ColumnNaming[];
}

/** Three hundred files of this size still fit into a page. */
const mostCells = 20_000;

const across = rules.filter(({ scope }) => scope === 'forms');
const places = new Map(rules.map(({ id }, place) => [id, place]));

/** What is kept of a file until all are read; null where it is too large for that. */
export function evidenceOf(file: Unpacked): Evidence | null {
  const cells = file.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return cells > mostCells ? null : new TextEncoder().encode(JSON.stringify(file));
}

/** What the rules across forms find in all files together: by file, then by form; none in a file without evidence. */
export function findingsAcross(
  evidence: readonly (Evidence | null)[],
): readonly (readonly (readonly Finding[])[])[] {
  const workbooks = evidence.map((packed) => {
    if (!packed) return { forms: [], waivers: [] };
    const { sheets, waivers, columns } = JSON.parse(new TextDecoder().decode(packed)) as Unpacked;
    return { forms: sheets.flatMap((sheet) => readForms(sheet, { columns })), waivers };
  });
  return reviewWorkbooks(workbooks, { rules: across }).map((reviews) =>
    reviews.map(({ findings }) => findings),
  );
}

/** A file with what was found across; the order is that of a check that looks at everything at once. */
export function withFindingsAcross(file: CheckedFile, found: readonly (readonly Finding[])[]): CheckedFile {
  if (found.every((findings) => findings.length === 0)) return file;
  const forms = file.forms.map((form, i) => ({
    ...form,
    findings: [...form.findings, ...(found[i] ?? [])].sort(byCellThenRule),
  }));
  return { ...file, forms };
}

/** Whether a rule looks across forms. */
export function isAcross({ rule }: Finding): boolean {
  return across.some(({ id }) => id === rule);
}

function byCellThenRule(a: Finding, b: Finding): number {
  const [one, other] = [a.cells[0], b.cells[0]];
  const byCell = one && other ? inReadingOrder(one, other) : 0;
  return byCell === 0 ? (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0) : byCell;
}
