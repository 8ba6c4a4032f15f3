import type { Entry, Indicator } from '../../forms';
import { Decimal } from '../../values';

/** Longer texts are searched no further. */
const longest = 300;

/** What a row says in words of the share of its points, or of its target, that it reached. */
export interface SaidShare {
  readonly entry: Entry;
  /** In percent. */
  readonly percent: Decimal;
  /** Whether the points are named (系数 0.8, 按 80% 计分) or how far the target was reached (达成程度 80%). */
  readonly of: 'points' | 'target';
}

/** "得分系数0.8", "系数：80%"; 难度系数 and 径流系数 are other things, and 上年 is another year. */
const coefficient =
  /(?:^|[,，;；。:：、()]|得分|评分|计分|赋分|达成|完成)系数[为是取按:：=]?(?<number>0?\.\d{1,3}|[01]|\d{1,3}(?:\.\d{1,2})?%)(?![\d.])/u;

/** "按80%计分", "按八成" is left alone: it is no figure. */
const counted =
  /按(?:分值的?|权重的?)?(?<number>\d{1,3}(?:\.\d{1,2})?%)(?:计分|得分|给分|赋分|评分|计算得分)/u;

/** "达成程度80%", "目标完成程度约为80%"; 整改完成率80% is of the work, and "上年达成程度70%" of another year. */
const reached =
  /(?:^|[,，;；。:：、(])(?:本年度?|全年|年度|总体|整体|预期|绩效|目标|指标|任务){0,3}(?:达成|完成|实现|落实)(?:程度|比例)(?:约为|达到|[为是约达:：])?(?<number>\d{1,3}(?:\.\d{1,2})?%)/u;

/** The first of actual and reason that says so; null where neither does. */
export function saidShare({ actual, reason }: Indicator): SaidShare | null {
  for (const entry of [actual, reason]) {
    const text = entry?.words.squeezed.slice(0, longest) ?? '';
    if (!entry || !/系数|程度|比例|按/u.test(text)) continue;
    const points = (coefficient.exec(text) ?? counted.exec(text))?.groups?.['number'];
    if (points !== undefined) return { entry, percent: percentOf(points), of: 'points' };
    const target = reached.exec(text)?.groups?.['number'];
    if (target !== undefined) return { entry, percent: percentOf(target), of: 'target' };
  }
  return null;
}

function percentOf(number: string): Decimal {
  return number.endsWith('%') ? new Decimal(number.slice(0, -1)) : new Decimal(number).times(100);
}
