import type { Indicator } from '../forms';
import { type Assessment, assess } from '../scoring';
import { type MissedDeadline, missedDeadline } from './due-date';
import type { Facts, HowOf } from './facts';
import { perItem } from './once';
import { standsAlone } from './shared-points';
import { isSure, mayBeCut } from './sure-comparison';
import type { Told } from './unchecked';

/** What a forecast comes to beside its target, and whether anything may rest on that. */
export interface Forecast {
  readonly assessment: Assessment;
  readonly isSure: boolean;
}

/** What each target comes to beside its actual. */
export interface ComparisonFacts {
  /** What the arithmetic says of a row. */
  readonly assess: (indicator: Indicator) => Assessment;
  /** The same of what a mid-year form forecasts; null without a forecast. */
  readonly forecast: (indicator: Indicator) => Forecast | null;
  /** May an error rest on the row's comparison? Never on one that is not of numbers. */
  readonly isSure: (indicator: Indicator) => boolean;
  /** Was the target passed so far that the score may have been cut for it? */
  readonly mayBeCut: (indicator: Indicator) => boolean;
  /** Whether it was done, or is to be done, after the date it was due. */
  readonly missedDeadline: (indicator: Indicator) => Told<MissedDeadline>;
}

/** How target and actual are compared. */
export const comparisonFacts: HowOf<ComparisonFacts> = {
  assess: perItem(assessed),
  forecast: perItem(forecastOf),
  isSure: perItem(isSure),
  mayBeCut: perItem(mayBeCut),
  missedDeadline: perItem(missedDeadline),
};

/** A forecast is laid against the target as an actual is. */
function forecastOf(indicator: Indicator, facts: Pick<Facts, 'policy'>): Forecast | null {
  const { forecast, forecastReading } = indicator;
  if (!forecast) return null;
  const asActual: Indicator = { ...indicator, actual: forecast, actualReading: forecastReading };
  const assessment = assessed(asActual, facts);
  return { assessment, isSure: isSure(asActual, { assess: () => assessment }) };
}

function assessed(indicator: Indicator, { policy }: Pick<Facts, 'policy'>): Assessment {
  const { targetReading, actualReading, statedNature, level1, level2, weight } = indicator;
  return assess(
    {
      target: targetReading,
      actual: actualReading,
      statedNature,
      unit: indicator.unitReading,
      costGroup: /成本/u.test(`${level1?.text ?? ''}${level2?.text ?? ''}`),
      name: indicator.name.words.squeezed,
      weight: standsAlone(indicator) ? (weight?.number ?? null) : null,
    },
    { reverse: policy.reverse.value, qualitativeBands: policy.qualitativeBands.value },
  );
}
