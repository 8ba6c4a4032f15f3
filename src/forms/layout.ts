import { squeeze } from '../values';
import type { Grid } from '../sheets';
import type { Basic, IndicatorBlock, Layout } from './form';

/** What the layout is told from. */
export interface LayoutTraits {
  readonly title: string;
  readonly basics: readonly Basic[];
  readonly blocks: readonly IndicatorBlock[];
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
}

/**
 * Names the layout of a form that has already been read; the name chooses the policy and nothing else. The traits are
 * those of DOMAIN's table of layouts, the most telling first; a form with none of them is `unknown`.
 */
export function layoutOf(traits: LayoutTraits): Layout {
  const headers = Object.assign(
    {},
    ...traits.blocks.map((block) => block.headers),
  ) as IndicatorBlock['headers'];
  const texts = traits.grid.rows
    .filter((row) => traits.from <= row && row <= traits.to)
    .flatMap((row) => traits.grid.cellsIn(row).map((cell) => cell.text))
    .filter((text) => text.length <= 80)
    .map(squeeze)
    .filter((text) => text.length <= 40);
  const says = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const scored = headers.weight !== undefined || headers.score !== undefined;

  if (headers.deviation && headers.coefficient && !headers.level1) {
    return /部门整体/u.test(traits.title) ? 'chongqing-department' : 'chongqing-project';
  }
  if (headers.standard && says(/^收入构成$|^长期目标\d/u)) return 'wuhan-department-2019';
  if (says(/0013zp/iu) || (headers.nature && headers.level1 && says(/财政专户管理资金/u)))
    return 'sichuan-0013zp';
  if (!scored) return says(/转移支付|中央补助|地方资金/u) ? 'transfer-payment' : 'unknown';
  if (says(/得分\(20分/u)) return 'hubei';
  if (says(/^绩效自评年度:?$|^一级预算单位:?$/u)) return 'shenzhen-project';
  return headers.level1 && headers.name ? 'mof-project' : 'unknown';
}
