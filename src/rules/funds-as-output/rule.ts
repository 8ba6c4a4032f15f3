import { nameOf } from '../names';
import { defineRule, passed, unchecked } from '../rule';

/** What a name ends with is long enough to say what is measured. */
const longestName = 40;

/** Money that is paid, allotted or used; "补助资金发放人数" counts people. */
const spending =
  /(?:资金|经费|预算|专款|拨款|款项|补助金)(?:足额|及时|全额)?(?:[支拨给缴]付|拨款|执行|到位|下达|支出|使用|兑付|投入)(?:[总金数]额|额度|数量?|量|率|进度|比例|情况|规模)?$/u;

/** Money spent is what an output costs, not the output. */
export const fundsAsOutput = defineRule({
  id: 'funds-as-output',
  title: { zh: '数量指标考核的是资金支付', en: 'An output indicator that measures spending' },
  scope: 'indicator',
  severity: 'hint',
  basis: ({ basis }) =>
    `数量指标反映提供的产品和服务数量，资金支付由预算执行率考核（本产品的判断）；${basis}`,
  messages: {
    spending: {
      what: {
        zh: '“{name}”列为数量指标，考核的是资金支付',
        en: '“{name}” stands among the quantities and measures spending',
      },
      why: {
        zh: '与预算执行率重复，没有反映产出',
        en: 'the execution rate says so already, and no output is told',
      },
    },
  },
  advice: {
    zh: '下年申报时改为产出的数量，如“补助人数”“修缮面积”；资金支付由预算执行率反映。',
    en: 'Next year measure what was produced (people helped, square metres repaired); the execution rate tells of the money.',
  },

  detect(indicator, { isNamed }) {
    const { level2, name } = indicator;
    if (!level2) return unchecked('no-such-column');
    if (!isNamed(indicator) || !level2.words.squeezed.startsWith('数量')) return unchecked('not-applicable');
    const words = name.words.squeezed.replace(/\([^()]{0,10}\)$/u, '').slice(-longestName);
    if (!spending.test(words)) return passed;
    return [{ cells: [name.cell], message: 'spending', values: { name: nameOf(indicator) } }];
  },
});
