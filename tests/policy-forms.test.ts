/** A form that keeps each shipped policy, and faulty ones that do not, each by what is the policy's own. */
import { policies, policyById } from '../src/policies';
import { type FormReview, reviewSheets } from '../src/review';
import { address, sheetFromRows } from '../src/sheets';
import { cellAt } from './fixtures/layouts';
import { type Fault, type PolicyForm, policyForms } from './fixtures/policies';

/** A note about the split of the weights is none of the policy's faults unless it is the one that is looked for. */
const levels = ['error', 'warning', 'hint'] as const;

function reviewed({ policy: id, clean }: PolicyForm, edits: Fault['edits'] = {}): FormReview {
  const rows = clean
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  for (const [place, text] of Object.entries(edits)) {
    const { row, column } = cellAt(place);
    const fields = rows[row - 1];
    if (fields?.[column - 1] === undefined) throw new Error(`${id} has no cell ${place}`);
    fields[column - 1] = text;
  }
  const policy = policyById(id);
  const [review] = reviewSheets([sheetFromRows('自评表', rows)], policy && { policy });
  if (!review) throw new Error(`the form of ${id} is not read`);
  return review;
}

const told = ({ findings }: FormReview): readonly string[] =>
  findings.map(({ rule, severity, cells: [cell] }) => `${severity} ${rule} ${cell ? address(cell) : ''}`);

it('every policy has a form of its own', () => {
  expect(policyForms.map(({ policy }) => policy)).toEqual(policies.map(({ id }) => id));
});

describe.each(policyForms.map((form) => [form.policy, form] as const))('under %s', (id, form) => {
  it('a form that keeps it is clean', () => {
    const review = reviewed(form);
    expect(review.policy.id).toBe(id);
    expect(told(review)).toEqual([]);
    expect(review.form.indicators.length).toBeGreaterThan(2);
    expect(review.crashes).toEqual([]);
  });

  it.each(form.faults.map((fault) => [fault.what, fault] as const))('found: %s', (_, fault) => {
    const { rule, at, edits, brings = [] } = fault;
    const { findings } = reviewed(form, edits);
    const own = findings.find((one) => one.rule === rule && one.cells.some((cell) => address(cell) === at));
    expect(own?.rule).toBe(rule);
    expect(levels).toContain(own?.severity);
    const others = findings.filter((one) => one !== own).map((one) => one.rule);
    expect([...others].sort()).toEqual([...brings].sort());
  });
});
