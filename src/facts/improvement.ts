import type { Form, Indicator } from '../forms';
import { cellRightOf } from '../sheets';
import { type FoldedText, foldedPiece } from '../values';
import type { Facts } from './facts';
import { isRealReason } from './reason';

/** Longer cells are narratives of the year; labels are short. */
const longestLabel = 30;

/** "存在问题", "改进措施:", "下一步工作打算". */
const asks =
  /^(?:[\d一二三四五六七八九十]{1,2}[、.])?(?:项目|主要|目前|绩效管理|自评|评价)*(?:存在的?(?:主要|突出)?(?:问题|不足)|主要问题|问题[及和与](?:原因|建议|不足|改进)|改进的?(?:措施|建议|意见)|整改(?:措施|情况)|(?:有关|相关|意见)?建议|下一步(?:工作)?(?:打算|计划|措施|改进|安排))/u;

/** What a reason says of what will be done about it. */
const doesSomething =
  /改进|整改|今后|以后|[下明次]一?[步年]|将|加[强快大]|完善|优化|督促|争取|力争|尽快|计划|继续|严格|确保|强化|推进|协调|跟[进踪]|建立|健全|落实|规范|补[办齐充做]|调整|拟|准备|应当?|进一步|提前|统筹|合理/u;

/** Does a text say what will be done? */
export function saysWhatIsDone({ words }: NonNullable<Indicator['reason']>): boolean {
  return doesSomething.test(words.squeezed.slice(0, 2000));
}

/** Is 存在问题, 改进措施 or the like answered somewhere in the form, in its own cell or right of it? */
export function answersProblems({ form }: Pick<Facts, 'form'>): boolean {
  if (form.reasonBelow && isRealReason(form.reasonBelow.words)) return true;
  return form.cells.some((cell) => {
    const { squeezed } = cell.words;
    if (!asks.test(squeezed.slice(0, longestLabel)) || isHeader(cell, form)) return false;
    const colon = squeezed.indexOf(':');
    if (colon > 0 && isAnswer(foldedPiece(squeezed.slice(colon + 1)))) return true;
    if (squeezed.length > longestLabel) return colon < 0;
    const beside = cellRightOf(form, cell);
    return beside !== undefined && isAnswer(beside.words);
  });
}

/** "偏差原因分析及改进措施" heads a column and asks every row. */
function isHeader({ row }: { readonly row: number }, { blocks }: Form): boolean {
  return blocks.some(({ headerRow }) => headerRow === row);
}

/** Neither a prompt nor an outcome. */
function isAnswer(words: FoldedText): boolean {
  return isRealReason(words) && !/\d{2,4}字(?:以内|左右)/u.test(words.squeezed);
}
