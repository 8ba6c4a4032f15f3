import { type FoldedText, foldedText } from '../values';

/** Longer than any printed prompt; what follows was typed by somebody. */
const longestPrompt = 60;

/** "(100字以内)", "(请简要说明…,500字以内)": with brackets it is the form that speaks, wherever it stands. */
const lengthInBrackets =
  /^[([【](?:[^()[\]【】]{0,30}[,，;；。])?[^()[\]【】,，]{0,12}\d{2,4}字(?:以内|以下|左右)[。.]?[)\]】]/u;
/** The same anywhere: "（限200字）", "【不超过300字】", "（500字以内，可附页）". */
const anyLength =
  /[([【][^()[\]【】]{0,30}(?:(?:限|不超过|不多于|控制在)\d{2,4}字|\d{2,4}字(?:以内|以下|左右|之内|内))[^()[\]【】]{0,20}[)\]】]/u;
/** Words that ask and say nothing: "本年度目标完成情况", "一、项目概况：". */
const question =
  /^[^。；;!！]{0,40}(?:情况|概况|说明|原因|措施|问题|内容|概述|描述|简述|简介|分析|建议|总结|结论|成效|做法|依据|目标|进展|填写|填报|如下)[:。.]?$/u;
/** "简要说明…", "请概括…", "结合自评情况，说明…": who answers does not begin like that. */
const asks =
  /^(?:\(?[一二三四五六七八九\d]\)?[、.])?(?:(?:结合|根据|按照|对照|围绕|针对)[^,，。]{1,20}[,，])?(?:请|简要|简述|概述|概括|填写|逐项|分项|如实|据实|说明|阐述|分析|总结|列[明出举]|描述|介绍|反映)/u;
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
  if (whole && !measured && asksForLength(words)) return true;
  return whole && (placeholder.test(words) || (!measured && length.test(words)));
}

/** A length in brackets, wherever in the cell, with nothing around it but words that ask. */
function asksForLength(words: string): boolean {
  if (!anyLength.test(words)) return false;
  const rest = words.replace(anyLength, '');
  return rest === '' || question.test(rest) || asks.test(rest);
}
