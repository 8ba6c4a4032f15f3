import type { Language } from './wording';

/** Why a rule could not check something, within a sentence. */
export const whyUnchecked = {
  zh: {
    blank: '未填',
    'no-such-column': '表中没有这一列',
    'not-comparable': '无法比较',
    unreadable: '无法识别',
    'not-applicable': '不适用',
    policy: '本办法不要求',
  },
  en: {
    blank: 'blank',
    'no-such-column': 'no such column',
    'not-comparable': 'not comparable',
    unreadable: 'unreadable',
    'not-applicable': 'not applicable',
    policy: 'not asked for by the scoring rules',
  },
} as const satisfies Readonly<Record<Language, object>>;
