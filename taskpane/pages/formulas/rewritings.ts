import { reboundFormulas, stillUnknown, withoutPerf } from '../../../src/formulas';
import type { Rewriting } from '../../model';

const noPerf = {
  zh: '工作簿里没有可以换掉的 PERF 公式',
  en: 'No PERF formula in the workbook can be replaced',
};

/** What can be done to the PERF formulas of the whole workbook, by a button of this page or of a ribbon. */
export const rewritings: Readonly<Record<'rebind' | 'native' | 'values', Rewriting>> = {
  rebind: {
    edits: reboundFormulas,
    what: (count) => ({ zh: `恢复 ${count} 个公式`, en: `${count} formulas restored` }),
    nothing: { zh: '没有显示 #NAME? 的 PERF 公式', en: 'No PERF formula shows #NAME?' },
    inVain: (sheets, written) => {
      const count = stillUnknown(sheets, written);
      return count === 0
        ? null
        : {
            zh: `${count} 个公式重新写入后仍显示 #NAME?：PERF 函数没有载入，请关闭工作簿重新打开后再试`,
            en: `${count} formulas still show #NAME? after they were entered again: the PERF functions are not loaded. Close the workbook, open it again, then try once more.`,
          };
    },
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
