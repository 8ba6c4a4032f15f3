import { bareMeasure } from './bare-measure';
import { Decimal } from './decimal';
import type { Measure } from './reading';

const done =
  '(?:之内|全部|[内即就可能均])*(?:办结|办理|完成|办|处理|处置|到位|到达|响应|回复|答复|发放|拨付|支付|送达|反馈|报送|受理|解决)*(?:完毕|率)?';
const moments: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `^[于在]?(?:当日|当天|即日|同日|即时|实时|当场|即办|即时即办|随到随办|立即|马上|立等可取)${done}$`,
    ),
    1,
  ],
  [new RegExp(`^[于在]?(?:次日|第二天|隔天|翌日|隔日)${done}$`), 2],
];

/** "当日办结" and "当天" as a length of time: at most one day; "次日" at most two. Null for everything else. */
export function readMoment(text: string): Measure | null {
  if (text.length > 20) return null;
  const phrase = text.replace(/[。.!！]/g, '');
  const days = moments.find(([pattern]) => pattern.test(phrase))?.[1];
  if (days === undefined) return null;
  const unit = { text: '天', kind: 'time' } as const;
  return { ...bareMeasure(new Decimal(days)), text, squeezed: text, nature: '≤', unit };
}
