import { reboundFormulas, withoutPerf } from '../../../src/formulas';
import type { Rewriting } from '../../model';

const noPerf = {
  zh: '工作簿里没有可以换掉的 PERF 公式',
  en: 'No PERF formula in the workbook can be replaced',
};

/** What can be done to the PERF formulas of the whole workbook, by a button of this page or of a ribbon. */
export const rewritings: Readonly<Record<'rebind' | 'native' | 'values', Rewriting>> = {
  rebind: {
    edits: reboundFormulas,
    what: (count) => ({ zh: `重新绑定 ${count} 个公式`, en: `${count} formulas rebound` }),
    nothing: { zh: '没有显示 #NAME? 的 PERF 公式', en: 'No PERF formula shows #NAME?' },
  },
  native: {
    edits: (sheets) => withoutPerf(sheets, 'native').formulas.map(({ edit }) => edit),
    what: (count) => ({
      zh: `把 ${count} 个 PERF 公式换成普通公式`,
      en: `${count} PERF formulas made plain`,
    }),
    nothing: noPerf,
  },
  values: {
    edits: (sheets) => withoutPerf(sheets, 'values').formulas.map(({ edit }) => edit),
    what: (count) => ({ zh: `把 ${count} 个 PERF 公式换成数值`, en: `${count} PERF formulas made values` }),
    nothing: noPerf,
  },
};
