import { actualCopiesTarget } from './actual-copies-target/rule';
import { actualMissing } from './actual-missing/rule';
import { actualNotComparable } from './actual-not-comparable/rule';
import { actualOfAnother } from './actual-of-another/rule';
import { adjustedGoalMissing } from './adjusted-goal-missing/rule';
import { allFullMarks } from './all-full-marks/rule';
import { allProjectsPerfect } from './all-projects-perfect/rule';
import { bankCard } from './bank-card/rule';
import { bareTargetMissed } from './bare-target-missed/rule';
import { budgetChangeUnexplained } from './budget-change-unexplained/rule';
import { budgetSetToSpent } from './budget-set-to-spent/rule';
import { coefficientMismatch } from './coefficient-mismatch/rule';
import { coefficientScoreMismatch } from './coefficient-score-mismatch/rule';
import { columnsMisused } from './columns-misused/rule';
import { deadlineMissed } from './deadline-missed/rule';
import { deductionMismatch } from './deduction-mismatch/rule';
import { deviationLarge } from './deviation-large/rule';
import { deviationMismatch } from './deviation-mismatch/rule';
import { directionDoubtful } from './direction-doubtful/rule';
import { email } from './email/rule';
import { figureUnreadable } from './figure-unreadable/rule';
import { forecastShort } from './forecast-short/rule';
import { formUnfilled } from './form-unfilled/rule';
import { formalPercentage } from './formal-percentage/rule';
import { formulaUncalculated } from './formula-uncalculated/rule';
import { fundsAsOutput } from './funds-as-output/rule';
import { goalResultCopied } from './goal-result-copied/rule';
import { goalResultMissing } from './goal-result-missing/rule';
import { gradeMismatch } from './grade-mismatch/rule';
import { groupWeights } from './group-weights/rule';
import { idNumber } from './id-number/rule';
import { indicatorDominant } from './indicator-dominant/rule';
import { indicatorDuplicate } from './indicator-duplicate/rule';
import { indicatorEmpty } from './indicator-empty/rule';
import { indicatorReused } from './indicator-reused/rule';
import { levelNonstandard } from './level-nonstandard/rule';
import { level2Weights } from './level2-weights/rule';
import { measurableAsQualitative } from './measurable-as-qualitative/rule';
import { mobileNumber } from './mobile-number/rule';
import { moneyUnitDoubtful } from './money-unit-doubtful/rule';
import { narrativeDiffers } from './narrative-differs/rule';
import { natureConflict } from './nature-conflict/rule';
import { notApplicableScored } from './not-applicable-scored/rule';
import { numberAsText } from './number-as-text/rule';
import { oppositeResult } from './opposite-result/rule';
import { outputBenefitDuplicate } from './output-benefit-duplicate/rule';
import { overspent } from './overspent/rule';
import { partsCopied } from './parts-copied/rule';
import { partsMismatch } from './parts-mismatch/rule';
import { peerOutlier } from './peer-outlier/rule';
import { poorTotalUnexplained } from './poor-total-unexplained/rule';
import { promptLeft } from './prompt-left/rule';
import { qualitativeBand } from './qualitative-band/rule';
import { qualitativeCode } from './qualitative-code/rule';
import { qualitativeRemark } from './qualitative-remark/rule';
import { rateLowUnexplained } from './rate-low-unexplained/rule';
import { rateMismatch } from './rate-mismatch/rule';
import { rateRowMismatch } from './rate-row-mismatch/rule';
import { rateScoreMismatch } from './rate-score-mismatch/rule';
import { reasonCopied } from './reason-copied/rule';
import { reasonVague } from './reason-vague/rule';
import { requiredMissing } from './required-missing/rule';
import { reviewScoreDiffers } from './review-score-differs/rule';
import { rowShifted } from './row-shifted/rule';
import { sameIndicatorDiffers } from './same-indicator-differs/rule';
import { satisfactionByNoComplaint } from './satisfaction-by-no-complaint/rule';
import { scoreAboveRule } from './score-above-rule/rule';
import { scoreBelowRule } from './score-below-rule/rule';
import { scoreMissing } from './score-missing/rule';
import { scoreOutrunsSpending } from './score-outruns-spending/rule';
import { scoreOverWeight } from './score-over-weight/rule';
import { shareOverWhole } from './share-over-whole/rule';
import { shortfallUnexplained } from './shortfall-unexplained/rule';
import { targetMissing } from './target-missing/rule';
import { targetTurnedDate } from './target-turned-date/rule';
import { targetVague } from './target-vague/rule';
import { textForeignWord } from './text-foreign-word/rule';
import { textGarbled } from './text-garbled/rule';
import { textHtml } from './text-html/rule';
import { textPastedName } from './text-pasted-name/rule';
import { textTruncated } from './text-truncated/rule';
import { totalMismatch } from './total-mismatch/rule';
import { unitMismatch } from './unit-mismatch/rule';
import { weightMissing } from './weight-missing/rule';
import { weightZero } from './weight-zero/rule';
import { weightsPolicy } from './weights-policy/rule';
import { weightsTotal } from './weights-total/rule';
import { yearMismatch } from './year-mismatch/rule';
import type { Rule } from './rule';

/** Every rule, in the order of the catalogue; findings of one cell keep this order. */
export const rules: readonly Rule[] = [
  // What can be read at all
  figureUnreadable,
  formulaUncalculated,
  // Funds
  rateMismatch,
  rateScoreMismatch,
  rateRowMismatch,
  partsMismatch,
  partsCopied,
  overspent,
  budgetChangeUnexplained,
  rateLowUnexplained,
  scoreOutrunsSpending,
  budgetSetToSpent,
  moneyUnitDoubtful,
  // Indicators
  targetMissing,
  actualMissing,
  weightMissing,
  scoreMissing,
  indicatorEmpty,
  scoreOverWeight,
  deviationMismatch,
  deviationLarge,
  coefficientMismatch,
  scoreAboveRule,
  notApplicableScored,
  bareTargetMissed,
  oppositeResult,
  deadlineMissed,
  forecastShort,
  shareOverWhole,
  scoreBelowRule,
  coefficientScoreMismatch,
  deductionMismatch,
  reviewScoreDiffers,
  shortfallUnexplained,
  reasonVague,
  actualNotComparable,
  actualCopiesTarget,
  actualOfAnother,
  unitMismatch,
  natureConflict,
  qualitativeCode,
  measurableAsQualitative,
  qualitativeBand,
  qualitativeRemark,
  satisfactionByNoComplaint,
  targetVague,
  targetTurnedDate,
  formalPercentage,
  directionDoubtful,
  indicatorDuplicate,
  outputBenefitDuplicate,
  fundsAsOutput,
  // Weights and totals
  weightsTotal,
  groupWeights,
  level2Weights,
  weightsPolicy,
  indicatorDominant,
  weightZero,
  totalMismatch,
  gradeMismatch,
  poorTotalUnexplained,
  allFullMarks,
  // Structure
  formUnfilled,
  promptLeft,
  columnsMisused,
  rowShifted,
  requiredMissing,
  goalResultMissing,
  goalResultCopied,
  adjustedGoalMissing,
  levelNonstandard,
  // Text
  textHtml,
  textGarbled,
  textForeignWord,
  textTruncated,
  yearMismatch,
  textPastedName,
  numberAsText,
  // Privacy
  mobileNumber,
  idNumber,
  bankCard,
  email,
  // Across blocks, forms and files
  sameIndicatorDiffers,
  narrativeDiffers,
  indicatorReused,
  reasonCopied,
  allProjectsPerfect,
  peerOutlier,
];
