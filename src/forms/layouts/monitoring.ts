import { labelOf } from '../../values';
import { ofPeriod } from '../period';
import { type Traits, defineLayout } from './layout';

/** "项目支出绩效运行监控表", and no "视频监控项目绩效自评表". */
const title = /绩效(?:目标)?(?:运行|执行|跟踪|实现程度)*监控(?:情况|结果|分析|信息|自评)*(?:汇总)?表/u;

/** 绩效运行监控: what was done and spent by a day in the middle of the year, and what is expected of all of it. Nothing is scored. */
export const monitoring = defineLayout({
  id: 'monitoring',
  title: { zh: '绩效运行监控（年中）', en: 'mid-year monitoring' },
  policy: 'monitoring',
  recognises: (traits) => title.test(traits.title.replace(/\s/gu, '')) || isToldInTheMiddle(traits),
});

/** Its columns go as far as a month: "1-7月完成值", or, where the table says "完成情况" only, "1-7月执行数" of the funds. */
function isToldInTheMiddle({ headers, fundsHeaders: { executed } }: Traits): boolean {
  if (headers.progress !== undefined) return headers.actual === undefined;
  const period = executed && ofPeriod(labelOf(executed.words));
  return period?.isWholeYear === false && headers.score === undefined;
}
