import type { Indicator } from '../../forms';
import { rangeTurnedDate } from '../../values';
import { excerpt } from '../excerpt';
import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** What a name ends with is long enough to say what is measured. */
const longestName = 40;

/** A row that may well have a date for its target. */
const ofTime = /[时日月期年汛]|进度|节点|截止|[完竣开]工|及早|启动|开学|播种|供暖/u;

/** "1-2" typed into a cell becomes 1月2日: a range that a spreadsheet took for a date. */
export const targetTurnedDate = defineRule({
  id: 'target-turned-date',
  title: {
    zh: '指标值可能被表格软件转成了日期',
    en: 'A range that a spreadsheet may have turned into a date',
  },
  scope: 'indicator',
  severity: 'hint',
  basis: () => '在常规格式的单元格里键入“1-2”，表格软件会存成 1月2日',
  messages: {
    turned: {
      what: {
        zh: '“{name}”的指标值是日期“{target}”，可能原为范围“{range}”',
        en: 'the target of “{name}” is the date “{target}”, which may have been the range “{range}”',
      },
      why: { zh: '日期与完成值“{actual}”无法比较', en: 'a date cannot be compared with “{actual}”' },
    },
  },
  advice: {
    zh: '把单元格设为文本格式后重新填写，并带上单位，如“1-2次”。',
    en: 'Set the cell to text and type the range again with its unit, such as 1-2次.',
  },

  detect(indicator) {
    const { target, actual } = indicator;
    if (!target || !actual) return unchecked('no-such-column');
    const range = rangeTurnedDate(target.words);
    if (range === null) return passed;
    if (indicator.actualReading.kind !== 'measure' || isOfTime(indicator)) return unchecked('not-comparable');
    const values = {
      name: nameOf(indicator),
      target: excerpt(target.text),
      actual: excerpt(actual.text),
      range: `${range.low}-${range.high}`,
    };
    return [{ cells: [target.cell], message: 'turned', values }];
  },
});

function isOfTime({ name, level2, unitReading, actualReading: actual }: Indicator): boolean {
  const units = [unitReading, actual.kind === 'measure' ? actual.unit : null];
  if (units.some((unit) => unit?.kind === 'time')) return true;
  return [name, level2].some((entry) => entry && ofTime.test(entry.words.squeezed.slice(-longestName)));
}
