import type { Figure, Form, FundsLine } from '../forms';
import type { Policy } from '../policies';
import type { Candidate } from './candidate';

/** 执行率 and 执行率得分 of every line of the funds block, where it has the columns. */
export function fundsFormulas(form: Form, policy: Policy): readonly Candidate[] {
  const { funds } = form;
  if (!funds) return [];
  return funds.lines.flatMap((line) => [
    ...rateOf(line, funds.lines),
    // PERF.RATESCORE knows nothing of what a form says of its own.
    ...(form.rateRule === null ? rateScoreOf(line, line === funds.main, policy) : []),
  ]);
}

function rateOf(line: FundsLine, lines: readonly FundsLine[]): readonly Candidate[] {
  const { executionRate: at, executed, adjustedBudget } = line;
  if (!at || !executed || !adjustedBudget) return [];
  const rate: Candidate = {
    name: 'EXECRATE',
    about: line.label.text,
    at,
    given: [executed.cell, adjustedBudget.cell],
  };
  // Chongqing states the rate of 财政拨款 and leaves that of 年度总金额 blank on purpose.
  const isLeftBlank = isBlank(at) && lines.some((other) => !isBlank(other.executionRate));
  if (isLeftBlank) return [{ ...rate, not: 'left-blank' }];
  return [at.asShare ? { ...rate, not: 'share' } : rate];
}

function rateScoreOf(line: FundsLine, isMain: boolean, policy: Policy): readonly Candidate[] {
  const { score: at, weight, executed, adjustedBudget } = line;
  // PERF.RATESCORE knows no steps.
  if (!at || !executed || !adjustedBudget || policy.rateSteps.value.length > 0) return [];
  // Hubei prints "得分(20分×执行率)" and has no column for the weight.
  const most = weight ? weight.cell : isMain ? policy.rateWeight.value : null;
  if (most === null || (weight?.number == null && weight !== null && isBlank(at))) return [];
  return [
    {
      name: 'RATESCORE',
      about: line.label.text,
      at,
      given: [most, executed.cell, adjustedBudget.cell],
    },
  ];
}

const isBlank = (figure: Figure | null): boolean => figure === null || figure.state === 'blank';
