import type { Indicator } from '../forms';

/** The execution rate of the whole form as an indicator; 三公经费执行率 and 项目支出执行率 are of a part of the money. */
const rateOfForm =
  /^(?:指标\d{1,2}[:.、]?|[\d一二三四五六]{1,2}[.、])?(?:项目|部门|单位|年度|全年|本年度?|当年|整体|总体?){0,3}(?:财政)?(?:预算|资金|经费|预算资金|资金预算|预算支出|支出预算)?(?:总体)?执行(?:完成)?率(?:\(%\))?$|^(?:部门|项目|年度)?预算(?:资金)?完成率(?:\(%\))?$/u;

/** Is the row the form's execution rate: 预算执行率 among the indicators? */
export function isRateRow({ name, level2 }: Pick<Indicator, 'name' | 'level2'>): boolean {
  const words = name.text === '' ? level2?.words : name.words;
  return words !== undefined && words.squeezed.length <= 30 && rateOfForm.test(words.squeezed);
}
