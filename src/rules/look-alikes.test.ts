import type { RuleCases } from './cases';

/** Rules that read meaning out of words or figures, and so meet look-alikes that a careless rule would take for its own. */
const careful = [
  'figure-unreadable',
  'formula-uncalculated',
  'opposite-result',
  'not-applicable-scored',
  'bare-target-missed',
  'deadline-missed',
  'share-over-whole',
  'forecast-short',
  'coefficient-score-mismatch',
  'deduction-mismatch',
  'rate-row-mismatch',
  'review-score-differs',
  'actual-copies-target',
  'target-turned-date',
  'peer-outlier',
  'score-outruns-spending',
  'satisfaction-by-no-complaint',
  'funds-as-output',
  'formal-percentage',
  'output-benefit-duplicate',
  'weight-zero',
  'qualitative-remark',
  'reason-vague',
  'poor-total-unexplained',
  'level2-weights',
  'email',
  'columns-misused',
  'prompt-left',
  'number-as-text',
] as const;

/** So many forms at least that each of them must be silent about. */
const fewest = 5;

it.each(careful)('%s has five forms or more in which it must find nothing', (id) => {
  const { cases } = jest.requireActual<{ readonly cases: RuleCases }>(`./${id}/cases`);
  expect(cases.valid.length).toBeGreaterThanOrEqual(fewest);
});
