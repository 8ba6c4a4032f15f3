import { type FoldedText, foldedPiece, foldedText, readGrade, readNothing } from '../values';
import { isPrompt } from './prompt';

/** What people write where a reason belongs, though it only states the outcome: no reason at all. */
const outcomeOnly =
  /^(?:(?:已|均|全部|按时|按期|按计划|圆满|全面|超额|顺利|基本)*(?:完成|达到|达成|实现)(?:了|年度|年初|既定|预期|全部|各项|全年|绩效)*(?:目标|指标|任务|工作|计划|值)*|[无是否]|没有|无偏差|不存在偏差|正常|同上|[-—–/\\]+)$/u;

/** "100%", "10分", "3万元": a number and no words. */
const onlyNumber = /^[¥+\-()\d.]{1,40}(?:[百千]?[万亿])?(?:元整?|[%‰分])?\)?$/u;

/** "执行率低于90%的须说明原因": when the form wants one. */
const whenAsked =
  /^[^。；;]{0,40}[需须应请要](?:在此|如实|简要)?(?:说明|注明|写明|填写|简述)[^。；;]{0,12}(?:原因|理由|情况|措施)[^。；;]{0,8}$/u;

/** "（说明预算调整情况及执行率低于90%的原因）", "预算有调整的填写原因", "偏差原因分析及改进措施": the form's own words. */
const asksFor =
  /^[([【]?(?:(?:请|简要)?(?:说明|注明|写明|填写|简述|分析)[^。；;]{0,40}|[^。；;]{0,40}的(?:说明|注明|写明|填写|简述)[^。；;]{0,12}|(?:偏差|未完成|差异|扣分|预算调整)?)(?:原因|理由)(?:分析|说明)?(?:[及和与](?:改进|整改)?措施)?[)\]】]?$/u;

/**
 * A text that gives a reason: neither blank nor a mere outcome such as "完成目标任务", "超额完成目标", "未完成", "100%", "无", nor what the form has
 * printed there ("请填写偏差原因", "（200字以内）", "执行率低于90%的须说明原因").
 */
export function isRealReason(text: string | FoldedText): boolean {
  const words = foldedText(text).squeezed.replace(/[。.,，;；!！]+/gu, '');
  if (words === '' || outcomeOnly.test(words)) return false;
  if (whenAsked.test(words) || asksFor.test(words) || isPrompt(text, false)) return false;
  const left = foldedPiece(words);
  return readGrade(left) === null && readNothing(left) === null && !onlyNumber.test(words);
}
