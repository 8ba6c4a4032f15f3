/** The kinds of error, each with the rule that must find it. */
export const kinds = {
  'rate off': 'rate-mismatch',
  'rate misplaced point': 'rate-mismatch',
  'rate score off': 'rate-score-mismatch',
  'total of parts off': 'parts-mismatch',
  'total of parts blank': 'parts-mismatch',
  'part off': 'parts-mismatch',
  'part larger than its total': 'parts-mismatch',
  'parts copied': 'parts-copied',
  'executed above budget': 'overspent',
  'budget changed': 'budget-change-unexplained',
  'rate low': 'rate-low-unexplained',
  'target blank': 'target-missing',
  'actual blank': 'actual-missing',
  'weight blank': 'weight-missing',
  'score blank': 'score-missing',
  'name blank': 'indicator-empty',
  'name 无': 'indicator-empty',
  'score over weight': 'score-over-weight',
  'rate score over weight': 'score-over-weight',
  'deviation off': 'deviation-mismatch',
  'deviation sign': 'deviation-mismatch',
  'coefficient off': 'coefficient-mismatch',
  'actual four times': 'deviation-large',
  'actual twice': 'deviation-large',
  'target a fifth': 'deviation-large',
  'score above rule': 'score-above-rule',
  'score below rule': 'score-below-rule',
  'shortfall, no reason': 'shortfall-unexplained',
  'shortfall, outcome as reason': 'shortfall-unexplained',
  'actual in words': 'actual-not-comparable',
  'actual in another unit': 'unit-mismatch',
  'nature against target': 'nature-conflict',
  'weight off': 'weights-total',
  'rate weight off': 'weights-total',
  'total off': 'total-mismatch',
  'group label off': 'group-weights',
  'grade off': 'grade-mismatch',
  tags: 'text-html',
  garbled: 'text-garbled',
  'mobile number': 'mobile-number',
  'resident id': 'id-number',
  'prompt left': 'prompt-left',
  'form blank': 'form-unfilled',
  'row one left': 'row-shifted',
  'row one right': 'row-shifted',
  'funds row one left': 'row-shifted',
  'funds row one right': 'row-shifted',
  'project name blank': 'required-missing',
  'goal result blank': 'goal-result-missing',
  'full-width number': 'number-as-text',
} as const;

/** A kind of error. */
export type Kind = keyof typeof kinds;

/** Where a consequence may stand: in the row that was changed, or anywhere on the form (totals, headers, labels). */
type Where = 'row' | 'form';
type Follows = Readonly<Record<string, Where>>;

const afterAmount: Follows = {
  'rate-mismatch': 'row',
  'rate-score-mismatch': 'row',
  overspent: 'row',
  'parts-mismatch': 'form',
};
const afterScore: Follows = { 'total-mismatch': 'form', 'grade-mismatch': 'form' };
const afterWeight: Follows = { 'weights-total': 'form', 'group-weights': 'form' };
/** Target or actual no longer go with what was worked out from them. */
const afterValue: Follows = {
  'deviation-mismatch': 'row',
  'coefficient-mismatch': 'row',
  'score-above-rule': 'row',
};

/** The errors that follow from a planted one, by the rule that finds the planted one. */
export const consequences: Readonly<Record<string, Follows>> = {
  'rate-score-mismatch': { ...afterScore, 'score-over-weight': 'row' },
  'parts-mismatch': afterAmount,
  'parts-copied': afterAmount,
  overspent: afterAmount,
  'budget-change-unexplained': { 'parts-mismatch': 'form' },
  'rate-low-unexplained': afterAmount,
  'weight-missing': afterWeight,
  'score-missing': afterScore,
  'score-over-weight': { ...afterScore, 'rate-score-mismatch': 'row' },
  'deviation-large': afterValue,
  // Planted by a worse actual, or, where points were lost already, by a higher score.
  'score-above-rule': { ...afterValue, ...afterScore },
  'score-below-rule': afterScore,
  'shortfall-unexplained': afterScore,
  'weights-total': {
    ...afterWeight,
    'score-over-weight': 'row',
    'shortfall-unexplained': 'row',
    'score-above-rule': 'row',
    'rate-score-mismatch': 'row',
  },
  'total-mismatch': { 'grade-mismatch': 'form' },
  'form-unfilled': { ...afterScore, 'columns-misused': 'form' },
};
