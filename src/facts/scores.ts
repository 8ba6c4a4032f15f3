import type { FundsLine, Indicator } from '../forms';
import type { HowOf } from './facts';
import { perItem } from './once';
import { type OverWeight, overWeight } from './over-weight';
import { type WrongRateScore, wrongRateScore } from './rate-score';
import {
  type ScoreAboveRule,
  type ScoreBelowRule,
  type UnexplainedLoss,
  scoreAboveRule,
  scoreBelowRule,
  unexplainedLoss,
} from './score-beside-rule';
import { areScoresComplete, areScoresSure } from './sure-scores';
import type { Told } from './unchecked';

/** What each score is worth beside what its rule says. */
export interface ScoreFacts {
  /** Scores above their weights. */
  readonly overWeight: OverWeight;
  /** A rate score that is not what the amounts earn. */
  readonly rateScore: (line: FundsLine) => Told<WrongRateScore>;
  /** A score above what the formula that gives the most allows. */
  readonly scoreAboveRule: (indicator: Indicator) => Told<ScoreAboveRule>;
  /** A score with a reason, below what every formula gives. */
  readonly scoreBelowRule: (indicator: Indicator) => Told<ScoreBelowRule>;
  /** Points lost without a reason. */
  readonly unexplainedLoss: (indicator: Indicator) => Told<UnexplainedLoss>;
  /** Is every score there, none surely wrong, and do the weights add up, so that no row is missing? */
  readonly areScoresComplete: boolean;
  /** Is no indicator's score in doubt? Where one is, the total may be right and that score wrong. */
  readonly areScoresSure: boolean;
}

/** How scores are judged. */
export const scoreFacts: HowOf<ScoreFacts> = {
  overWeight,
  rateScore: perItem(wrongRateScore),
  scoreAboveRule: perItem(scoreAboveRule),
  scoreBelowRule: perItem(scoreBelowRule),
  unexplainedLoss: perItem(unexplainedLoss),
  areScoresComplete,
  areScoresSure,
};
