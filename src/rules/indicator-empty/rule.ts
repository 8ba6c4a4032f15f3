import { plain, readNothing } from '../../values';
import { excerpt } from '../excerpt';
import { defineRule, passed, unchecked } from '../rule';

/** Points need an indicator: a row whose name is blank or 无 may not carry a weight. Rows of 无 with weight 0 are empty on purpose. */
export const indicatorEmpty = defineRule({
  id: 'indicator-empty',
  title: { zh: '有分值但没有指标名称', en: 'Points without an indicator' },
  scope: 'indicator',
  severity: 'error',
  basis: ({ total }) => `各指标分值与执行率分值之和为 ${total.value} 分（${total.source}）`,
  messages: {
    blank: {
      what: {
        zh: '这一行有 {weight} 分，指标名称是空的',
        en: 'this row carries {weight} points and its indicator has no name',
      },
      why: { zh: '无法判断这些分值考核什么', en: 'nobody can tell what they are for' },
    },
    none: {
      what: {
        zh: '指标名称填的是“{name}”，却有 {weight} 分',
        en: 'the indicator is “{name}” and yet carries {weight} points',
      },
      why: { zh: '没有指标内容的，不应设分值', en: 'without an indicator there is nothing to earn' },
    },
  },
  advice: {
    zh: '补填指标名称；没有这项指标的，分值填 0，把 {weight} 分调到其他指标。',
    en: 'Name the indicator; where there is none, write 0 and move the {weight} points to others.',
  },
  explains: [
    { rule: 'target-missing', within: 'row' },
    { rule: 'actual-missing', within: 'row' },
    { rule: 'score-missing', within: 'row' },
  ],

  detect(indicator, { blocksWithNames, textOver }) {
    const { name, weight, block } = indicator;
    if (!weight || !blocksWithNames.has(block)) return unchecked('no-such-column');
    if (!weight.number) return unchecked(weight.state === 'number' ? 'blank' : weight.state);
    const text = textOver(name);
    if (!weight.number.gt(0) || readNothing(name.text === '' ? text : name.words) === null) return passed;
    const values = { name: excerpt(text), weight: plain(weight.number) };
    return [{ cells: [name.cell], message: text === '' ? 'blank' : 'none', values }];
  },
});
