import { address, type Range } from '../../../sheets';
import type { Colours } from './colours';
import type { CellLook, Condition, ScalePoint } from './looks';
import { rangesIn } from './ranges';
import { type Tree, allWithin, isSaid, numberIn, textWithin, within } from './tree';

/** What a sheet's conditional formats are made of. */
interface Palette {
  readonly looks: readonly CellLook[];
  readonly colours: Colours;
}

/** A rule with its rank among the sheet's. */
export interface RankedCondition {
  readonly priority: number;
  /** Null for a kind that is not shown. */
  readonly condition: Condition | null;
}

/** The rules of one `<conditionalFormatting>`. */
export function conditionsIn(element: Tree, palette: Palette): readonly RankedCondition[] {
  const ranges = rangesIn(element.attributes.get('sqref') ?? '');
  const [first] = ranges;
  if (!first) return [];
  return allWithin(element, 'cfRule').map((rule) => ({
    priority: numberIn(rule, 'priority') ?? Number.MAX_SAFE_INTEGER,
    condition: conditionOf(rule, ranges, first, palette),
  }));
}

function conditionOf(
  rule: Tree,
  ranges: readonly Range[],
  { from }: Range,
  { looks, colours }: Palette,
): Condition | null {
  const base = { ranges, stops: isSaid(rule, 'stopIfTrue') };
  const look = looks[numberIn(rule, 'dxfId') ?? -1] ?? {};
  const formulas = allWithin(rule, 'formula').map(textWithin);
  const type = rule.attributes.get('type');
  switch (type) {
    case 'cellIs': {
      const formula = comparison(rule.attributes.get('operator') ?? '', address(from), formulas);
      return formula === null ? null : { ...base, kind: 'formula', formula, look };
    }
    case 'expression':
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
    case 'timePeriod': {
      // Each says what it means as a formula too.
      const [formula] = formulas;
      return formula === undefined ? null : { ...base, kind: 'formula', formula, look };
    }
    case 'duplicateValues':
      return { ...base, kind: 'duplicates', look };
    case 'uniqueValues':
      return { ...base, kind: 'uniques', look };
    case 'top10':
      return {
        ...base,
        kind: 'rank',
        look,
        rank: numberIn(rule, 'rank') ?? 10,
        fromBottom: isSaid(rule, 'bottom'),
        percent: isSaid(rule, 'percent'),
      };
    case 'aboveAverage':
      // So many standard deviations off is a kind of its own.
      if (rule.attributes.has('stdDev')) return null;
      return {
        ...base,
        kind: 'average',
        look,
        below: !isSaid(rule, 'aboveAverage', true),
        equal: isSaid(rule, 'equalAverage'),
      };
    case 'colorScale': {
      const points = pointsIn(rule, 'colorScale');
      const shades = allWithin(rule, 'colorScale', 'color').map(colours);
      return {
        ...base,
        kind: 'scale',
        points: points.map((point, place) => ({ ...point, colour: shades[place] ?? '#ffffff' })),
      };
    }
    case 'dataBar': {
      const [low = lowest, high = highest] = pointsIn(rule, 'dataBar');
      const colour = colours(within(rule, 'dataBar', 'color')) ?? '#638ec6';
      return { ...base, kind: 'bar', from: low, to: high, colour };
    }
    default:
      return null;
  }
}

const lowest: ScalePoint = { kind: 'min' };
const highest: ScalePoint = { kind: 'max' };

/** The rule for one cell as a formula, which compares texts, numbers and blanks as the rule does. */
function comparison(operator: string, cell: string, formulas: readonly string[]): string | null {
  const [first, second] = formulas;
  if (first === undefined) return null;
  const sign = signs[operator];
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  if (second === undefined) return null;
  if (operator === 'between') return `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === 'notBetween' ? `OR(${cell}<(${first}),${cell}>(${second}))` : null;
}

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

const pointKinds: ReadonlySet<string> = new Set(['num', 'min', 'max', 'percent', 'percentile', 'formula']);

function pointsIn(rule: Tree, kind: string): readonly ScalePoint[] {
  return allWithin(rule, kind, 'cfvo').map((point) => {
    const type = point.attributes.get('type') ?? 'num';
    const value = point.attributes.get('val');
    return {
      kind: pointKinds.has(type) ? (type as ScalePoint['kind']) : 'num',
      ...(value !== undefined && { value }),
    };
  });
}
