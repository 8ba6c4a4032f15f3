import type { Figure } from '../forms';
import type { Decimal } from '../values';
import type { HowOf } from './facts';
import { type LabelledGroups, labelledGroups } from './labelled-groups';
import { missingPoints } from './missing-points';
import { canBeAdded } from './shared-points';
import { type SplitSum, splitSum } from './split-sum';
import { type StatedTotal, type WrongTotal, statedTotals, wrongTotals } from './stated-totals';
import { type Tally, countedRateWeights, tallyOf } from './tally';
import type { Unchecked } from './unchecked';
import { type WrongSubtotal, wrongSubtotals } from './wrong-subtotals';

/** What weights and scores add up to. */
export interface PointFacts {
  readonly tally: Tally;
  /** Can every weight be read, and does none stand where no name tells it? Else nothing rests on their sum. */
  readonly canAddWeights: boolean;
  /** The same of the scores. */
  readonly canAddScores: boolean;
  /** The rate weights that count towards the total. */
  readonly countedRateWeights: readonly Figure[];
  /** The sum of the weights, and that of the scores, split; null without such a column, or where no indicator has a number in it. */
  readonly weights: SplitSum | null;
  readonly scores: SplitSum | null;
  /** The points of a row that may have been lost; null where weights and scores are not short, or not alike. */
  readonly missingPoints: Decimal | null;
  /** The groups of the first level, and of the second, that state their points. */
  readonly labelledGroups: LabelledGroups;
  readonly level2Groups: LabelledGroups;
  readonly statedTotals: readonly StatedTotal[];
  /** The stated totals that are not the sum of the scores, or why nobody can tell. */
  readonly wrongTotals: readonly WrongTotal[] | Unchecked;
  readonly wrongSubtotals: readonly WrongSubtotal[];
}

/** How points are added up. */
export const pointFacts: HowOf<PointFacts> = {
  tally: ({ form }) => tallyOf(form),
  canAddWeights: ({ form }) => canBeAdded(form, 'weight'),
  canAddScores: ({ form }) => canBeAdded(form, 'score'),
  countedRateWeights: ({ form }) => countedRateWeights(form),
  weights: ({ form, tally }) => splitSum(form, 'weight', tally.weights),
  scores: ({ form, tally }) => splitSum(form, 'score', tally.scores),
  missingPoints,
  labelledGroups: ({ form }) => labelledGroups(form, 1),
  level2Groups: ({ form }) => labelledGroups(form, 2),
  statedTotals,
  wrongTotals,
  wrongSubtotals,
};
