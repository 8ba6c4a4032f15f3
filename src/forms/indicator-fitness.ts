import type { GridCell } from '../sheets';
import { type Fitness, impossible } from './align';
import { isSpoiltFigure } from './figure';
import { columnsHolding } from './indicator-columns';
import type { IndicatorSlotRole } from './headers';
import { isOnlyPoints } from './label';
import { isLevelOneName, isLevelTwoName, isOrdinal } from './vocabulary';

type Role = IndicatorSlotRole;

const numeric: ReadonlySet<Role> = columnsHolding('figure', 'points');

/** "大于或等于" and the like. */
const longestNature = 12;

/** "≥40场": a target or an actual, never a name. */
const startsWithOperator = /^[≥≤＞＜><=＝≧≦]/u;

/** "9685人": what was reached, never a reason. */
const bareMeasure = /^[\d.,]{1,12}\p{Script=Han}{1,3}$/u;

/** "平方米/人·年" is a long unit; anything longer is a name. */
const longestUnit = 10;

/** How well a cell suits a column of the indicator table; see alignRow. `arePercents`: the form writes its points as percents throughout. */
export function fitnessIn({ arePercents }: { readonly arePercents: boolean }): Fitness<Role> {
  return (cell) => fitness(cell, arePercents);
}

function fitness(cell: GridCell, arePercents: boolean): (role: Role) => number {
  const text = cell.text.trim();
  const reading = cell.number;
  const { state } = reading;
  const isNumber = reading.state === 'number';
  const isPercent = reading.state === 'number' && reading.percent;
  // Asked only by the columns that need them: most cells are judged by one column alone.
  const operator = (): boolean => startsWithOperator.test(cell.words.written.trimStart());
  const nature = (): boolean => text.length <= longestNature && cell.nature !== null;
  const levelOne = (): boolean => !isNumber && isLevelOneName(cell.label);
  const levelTwo = (): boolean => !isNumber && isLevelTwoName(cell.label);
  const ordinal = isOrdinal(cell.label);
  return (role) => {
    if (role === 'ordinal') return ordinal ? 3 : impossible;
    if (ordinal) return -6;
    if (numeric.has(role)) {
      if (isNumber) return isPercent && !arePercents && (role === 'weight' || role === 'score') ? -4 : 2;
      if (state === 'not-applicable') return 1;
      return isSpoiltFigure(cell) ? 0 : -6;
    }
    switch (role) {
      case 'beside':
        return isNumber || state === 'not-applicable' || operator() ? -6 : 0;
      case 'block':
        return levelOne() || levelTwo() || isNumber ? -6 : 0;
      case 'level1':
        if (levelOne() || isOnlyPoints(cell.words)) return 3;
        return levelTwo() || operator() ? -4 : labelFitness(text, isNumber);
      case 'level2':
        if (levelTwo()) return 3;
        if (operator()) return -4;
        return levelOne() ? -1 : labelFitness(text, isNumber);
      case 'name':
        if (isNumber || operator()) return -4;
        return levelTwo() ? -2 : 0;
      case 'nature':
        // "定量指标" says only that there is a number.
        return nature() ? 3 : /^定[性量](?:指标)?$|^[正反逆]向?$/u.test(text) ? 1 : -4;
      case 'isCore':
        return /^[是否]$/u.test(text) ? 3 : -4;
      case 'unit':
        if (text.length > longestUnit) return -4;
        return text.length <= 6 ? 0 : -2;
      case 'target':
        return nature() && text !== '定性' ? -4 : 0;
      case 'actual':
      case 'progress':
        // People do write "≥95%" as what was reached; with a bare measure under the reason it is a target out of place.
        return operator() ? -3 : 0;
      case 'forecast':
        // "≥95%" is what most forecasts say that are to come true.
        return operator() ? -1 : 0;
      case 'reason':
        // Nor is "≥48所" one: a row whose actual repeats its target has not moved.
        if (isNumber || operator()) return -4;
        return bareMeasure.test(text) ? -2 : 0;
      default:
        return 0;
    }
  };
}

function labelFitness(text: string, isNumber: boolean): number {
  if (isNumber) return -6;
  return text.length > 30 ? -2 : 0;
}
