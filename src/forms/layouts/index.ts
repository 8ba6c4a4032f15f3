/** The layouts that have a name, one file a layout. A layout recognises a form that was read already and names its policy; nothing else. */
import type { GridCell } from '../../sheets';
import type { Wording } from '../../words';
import type { Funds, IndicatorBlock } from '../form';
import { chongqingDepartment } from './chongqing-department';
import { chongqingProject } from './chongqing-project';
import { declaration } from './declaration';
import { hubei } from './hubei';
import type { Traits } from './layout';
import { mofProject } from './mof-project';
import { monitoring } from './monitoring';
import { scoresheet } from './scoresheet';
import { shenzhenProject } from './shenzhen-project';
import { sichuan0013zp } from './sichuan-0013zp';
import { summary } from './summary';
import { transferPayment } from './transfer-payment';
import { wuhanDepartment2019 } from './wuhan-department-2019';
import { yunnanGk14 } from './yunnan-gk14';

/** The most telling first: of those that recognise a form the first names it. */
export const layouts = [
  monitoring,
  declaration,
  scoresheet,
  summary,
  chongqingDepartment,
  chongqingProject,
  wuhanDepartment2019,
  sichuan0013zp,
  yunnanGk14,
  transferPayment,
  hubei,
  shenzhenProject,
  mofProject,
] as const;

/** The name of a layout; `unknown` is read all the same. */
export type Layout = (typeof layouts)[number]['id'] | 'unknown';

/** Labels and headers are shorter than this, squeezed, and than this as they are written. */
const longestLabel = 40;
const longestWritten = 80;

/** Names the layout of a form from its title, the headers of its tables and the short texts among its cells. */
export function layoutOf(
  title: string,
  blocks: readonly IndicatorBlock[],
  funds: Funds | null,
  cells: readonly GridCell[],
): Layout {
  const labels = cells
    .filter(({ text }) => text.length <= longestWritten)
    .map(({ words }) => words.squeezed)
    .filter((words) => words.length <= longestLabel);
  const traits: Traits = {
    title,
    headers: headersOf(blocks),
    fundsHeaders: funds?.headers ?? {},
    says: (pattern) => labels.some((label) => pattern.test(label)),
  };
  return layouts.find((layout) => layout.recognises(traits))?.id ?? 'unknown';
}

/** What a layout is called. */
export function titleOf(id: Layout): Wording {
  return layouts.find((layout) => layout.id === id)?.title ?? { zh: '其他表样', en: 'another kind' };
}

/** The id of the policy that follows from a layout, or null where none does. */
export function policyOf(id: Layout): string | null {
  return layouts.find((layout) => layout.id === id)?.policy ?? null;
}

function headersOf(blocks: readonly IndicatorBlock[]): IndicatorBlock['headers'] {
  return blocks.reduce<IndicatorBlock['headers']>((all, { headers }) => ({ ...all, ...headers }), {});
}
