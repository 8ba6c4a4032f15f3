import {
  type Freeing,
  type NotFreed,
  reboundFormulas,
  stillUnknown,
  withoutPerf,
} from '../../../src/formulas';
import { address } from '../../../src/sheets';
import { type Wording, counted } from '../../../src/words';
import type { Rewriting } from '../../model';
import { words } from './words';

const noPerf = {
  zh: '工作簿里没有可以换掉的 PERF 公式',
  en: 'No PERF formula in the workbook can be replaced',
};

/** What can be done to the PERF formulas of the whole workbook, by a button of this page or of a ribbon. */
export const rewritings: Readonly<Record<'rebind' | 'native' | 'values', Rewriting>> = {
  rebind: {
    edits: reboundFormulas,
    what: (count) => ({ zh: `恢复 ${count} 个公式`, en: `${counted(count, 'formula')} restored` }),
    nothing: { zh: '没有显示 #NAME? 的 PERF 公式', en: 'No PERF formula shows #NAME?' },
    inVain: (sheets, written) => {
      const count = stillUnknown(sheets, written);
      return count === 0
        ? null
        : {
            zh: `${count} 个公式重新写入后仍显示 #NAME?：PERF 函数没有载入，请关闭工作簿重新打开后再试`,
            en: `Entered again, ${counted(count, 'formula')} still ${count === 1 ? 'shows' : 'show'} #NAME?: the PERF functions are not loaded. Close the workbook, open it again, then try once more.`,
          };
    },
  },
  native: {
    ...freeing('native'),
    what: (count) => ({
      zh: `把 ${count} 个 PERF 公式换成普通公式`,
      en: `${counted(count, 'PERF formula')} made plain`,
    }),
    nothing: noPerf,
  },
  values: {
    ...freeing('values'),
    what: (count) => ({
      zh: `把 ${count} 个 PERF 公式换成数值`,
      en: `${counted(count, 'PERF formula')} made values`,
    }),
    nothing: noPerf,
  },
};

/** Into plain formulas or values, and which formulas stay. */
function freeing(into: Freeing): Pick<Rewriting, 'edits' | 'left'> {
  return {
    edits: (sheets, { functionPrefix }) =>
      withoutPerf(sheets, into, functionPrefix !== null).formulas.map(({ edit }) => edit),
    left: (sheets, { functionPrefix }) => told(withoutPerf(sheets, into, functionPrefix !== null).stay),
  };
}

/** How many cells of one reason are named; the page has the whole list. */
const mostNamed = 3;

/** Which formulas stay, by reason, in the words of the page. */
function told(stay: readonly NotFreed[]): Wording | null {
  if (stay.length === 0) return null;
  const reasons = [...new Set(stay.map(({ why }) => why))].map((why) => {
    const places = stay
      .filter((one) => one.why === why)
      .map(
        ({ sheet, cell, shows }) => `${sheet}!${address(cell)}${shows.startsWith('#') ? ` ${shows}` : ''}`,
      );
    return { why, named: places.slice(0, mostNamed).join('、'), more: places.length > mostNamed, places };
  });
  const zh = reasons.map(
    ({ why, named, more, places }) =>
      `${named}${more ? ` 等 ${places.length} 个` : ''}：${words.zh.stayWhy[why]}`,
  );
  const en = reasons.map(
    ({ why, named, more, places }) =>
      `${named}${more ? ` and others, ${places.length} in all` : ''}: ${words.en.stayWhy[why]}`,
  );
  return {
    zh: `有 ${stay.length} 个 PERF 公式保留原样。${zh.join('；')}`,
    en: `PERF formulas that stay as they are: ${stay.length}. ${en.join('; ')}`,
  };
}
