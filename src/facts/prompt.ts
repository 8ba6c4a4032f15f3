import { type FoldedText, foldedText } from '../values';

/** Longer than any printed prompt; what follows was typed by somebody. */
const longestPrompt = 60;

/** "(100字以内)", "(请简要说明…,500字以内)": with brackets it is the form that speaks, wherever it stands. */
const lengthInBrackets =
  /^[([【](?:[^()[\]【】]{0,30}[,，;；。])?[^()[\]【】,，]{0,12}\d{2,4}字(?:以内|以下|左右)[。.]?[)\]】]/u;
/** The same behind words that only ask: "本年度目标完成情况（200字以内）" with nothing after it. */
const lengthBehindQuestion =
  /^[^。；;!！]{0,30}(?:情况|说明|原因|措施|问题|内容|概述|描述|简述|分析|建议)[([【](?:[^()[\]【】]{0,20}[,，])?[^()[\]【】,，]{0,8}\d{2,4}字(?:以内|以下|左右)[。.]?[)\]】]$/u;
/** "限100字": as a target it may be meant. */
const length = /^(?:限|请?控制在|不超过|字数)?\d{2,4}字(?:以内|以下|左右)?[。.]?$/u;
const request =
  /^[([【]?(?:请(?:在(?:此|此处|这里|下方)|据实|如实|简要|简述|逐[条项]|认真|填写人)?(?:填写|填报|填列|填入|输入|选择|录入|概述|描述)|在?此处?(?:填写|填报|填列|输入|录入)|请?(?:单击|点击)(?:此处|这里)|单击或点击)/u;
const placeholder = /^[≥≤><=]{0,2}(?:X{2,}|x{2,}|[×✕]{2,}|_{3,})(?:%|‰|[\u4E00-\u9FFF]{1,3})?$/u;
const example = /^[([【]?(?:例|示例|样例|举例)\d{0,2}[:)\]】]/u;

/** Whether a text is a printed prompt, or begins with one. `measured` texts (targets, actuals, names) may speak of characters. */
export function isPrompt(text: string | FoldedText, measured: boolean): boolean {
  const { squeezed } = foldedText(text);
  const words = squeezed.slice(0, longestPrompt);
  if ([lengthInBrackets, request, example].some((pattern) => pattern.test(words))) return true;
  const whole = squeezed.length <= longestPrompt;
  if (whole && !measured && lengthBehindQuestion.test(words)) return true;
  return whole && (placeholder.test(words) || (!measured && length.test(words)));
}
