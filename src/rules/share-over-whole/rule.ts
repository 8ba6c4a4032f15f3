import { type Reading, type Unit, plain } from '../../values';
import { nameOf } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** What a name ends with is long enough to say what the share is of. */
const longestName = 40;

/**
 * Shares of a whole, which nothing can exceed. 完成率, 增长率, 毛入学率, 使用率 and 到位率 can: more may be done, used or paid than
 * was planned; and a bank's 拨备覆盖率 is one amount beside another.
 */
const ofWhole =
  /(?:满意[度率]|(?:合格|达标|(?<!拨备|偿债|利息|债务|保障|备付)覆盖|准确|及时|知晓|普及|出勤|优良|优秀|完好|公开|办结|答复|回复|验收通过|通过|成活|就业|参与|知悉|整改|录取|巩固)率)$/u;

/** A share of a whole above 100% is a slip of the finger: nobody can be satisfied by more than all. */
export const shareOverWhole = defineRule({
  id: 'share-over-whole',
  title: { zh: '比例超过 100%', en: 'A share above 100%' },
  scope: 'indicator',
  severity: 'error',
  basis: () => '满意度、合格率、覆盖率等是部分占全体的比例，最高 100%',
  messages: {
    over: {
      what: { zh: '“{name}”写着 {percent}%', en: '“{name}” says {percent}%' },
      why: {
        zh: '这样的比例最高 100%，可能有数字填错',
        en: 'no such share exceeds 100%, so a number may be wrong',
      },
    },
  },
  advice: {
    zh: '核对后改为不超过 100% 的数；若写的是完成指标值的程度，请改填实际的比例。',
    en: 'Correct it to 100% at most; where it says how much of the target was reached, give the share itself.',
  },
  explains: [{ rule: 'deviation-large', within: 'row' }],

  detect(indicator) {
    const { target, actual, name, targetReading, actualReading } = indicator;
    if (!target && !actual) return unchecked('no-such-column');
    if (!ofWhole.test(name.words.squeezed.slice(-longestName).replace(/\([^()]*\)$/u, ''))) {
      return unchecked('not-applicable');
    }
    const sides = [
      { entry: target, reading: targetReading },
      { entry: actual, reading: actualReading },
    ];
    return sides.flatMap(({ entry, reading }): Found<'over'>[] => {
      if (!entry || !isOverWhole(reading, indicator.unitReading)) return [];
      const percent = plain(reading.high);
      const values = { name: nameOf(indicator), percent };
      return [{ cells: [entry.cell], message: 'over', values, actual: percent }];
    });
  },
});

/** In percent by its own sign or by the unit column; "≤120%" is odd too. */
function isOverWhole(
  reading: Reading,
  column: Unit | null,
): reading is Extract<Reading, { kind: 'measure' }> {
  if (reading.kind !== 'measure' || reading.approximate) return false;
  const known = reading.unit ?? column;
  return known?.kind === 'percent' && reading.high.gt(100);
}
