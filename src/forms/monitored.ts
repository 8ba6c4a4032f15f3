import type { Indicator, IndicatorBlock } from './form';
import { type IndicatorTables, noReading } from './indicators';

/**
 * The tables of a form that is told in the middle of the year: what they call "完成情况" is what was done so far, and no actual of the year,
 * nor is a deviation of it one.
 */
export function asMonitored(tables: IndicatorTables): IndicatorTables {
  const monitored = new Map(tables.indicators.map((one) => [one, monitoredRow(one)]));
  return {
    ...tables,
    blocks: tables.blocks.map(monitoredBlock),
    indicators: [...monitored.values()],
    labelledGroups: tables.labelledGroups.map((group) => ({
      ...group,
      indicators: group.indicators.map((one) => monitored.get(one) ?? one),
    })),
  };
}

function monitoredRow(indicator: Indicator): Indicator {
  return {
    ...indicator,
    progress: indicator.progress ?? indicator.actual,
    actual: null,
    actualReading: noReading,
    deviation: null,
    coefficient: null,
  };
}

function monitoredBlock(block: IndicatorBlock): IndicatorBlock {
  const { actual, progress = actual } = block.headers;
  const kept = Object.entries(block.headers).filter(([column]) => !ofTheYear.has(column));
  return { ...block, headers: { ...Object.fromEntries(kept), ...(progress && { progress }) } };
}

const ofTheYear: ReadonlySet<string> = new Set(['actual', 'deviation', 'coefficient']);
