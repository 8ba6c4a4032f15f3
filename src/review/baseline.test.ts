import { readForms } from '../forms';
import { defineRule, passed } from '../rules/rule';
import { sheetFromRows } from '../sheets';
import { baselineOf, withoutKnown } from './baseline';
import { type FormReview, reviewForms } from './review';
import { waiverFor } from './waivers';

const belowWeight = defineRule({
  id: 'below-weight',
  scope: 'indicator',
  severity: 'warning',
  title: { zh: '题', en: 'title' },
  basis: () => '',
  messages: {
    found: {
      what: { zh: '错', en: 'wrong' },
    },
  },
  advice: { zh: '', en: '' },
  detect: ({ weight, score }) =>
    score && weight?.text !== score.text ? [{ cells: [score.cell], message: 'found', values: {} }] : passed,
});

const header = '指标名称|指标值|完成值|分值|得分';
const reviewsOf = (...lines: readonly string[]): readonly FormReview[] =>
  reviewForms(
    readForms(
      sheetFromRows(
        '表',
        [header, ...lines].map((line) => line.split('|')),
      ),
    ),
    {
      rules: [belowWeight],
    },
  );

const before = reviewsOf('走访|10|10|50|40', '走访|12|12|30|20', '回访|8|8|20|10');
const known = baselineOf('a.txt', before);
const shown = (reviews: readonly FormReview[]) => {
  const rest = withoutKnown(reviews, known);
  return { ...rest.counts, shown: rest.reviews.flatMap((review) => review.findings.map(({ key }) => key)) };
};

describe('a baseline', () => {
  it('lists findings by rule and what they are about, with their count and no address', () => {
    expect(known).toEqual([
      { file: 'a.txt', form: '表', rule: 'below-weight', about: '走访', count: 2 },
      { file: 'a.txt', form: '表', rule: 'below-weight', about: '回访', count: 1 },
    ]);
  });

  it('hides what it knows, also after rows were inserted', () => {
    expect(shown(before)).toEqual({ known: 3, gone: 0, shown: [] });
    const moved = reviewsOf('新增|1|1|5|5', '走访|10|10|50|40', '走访|12|12|30|20', '回访|8|8|20|10');
    expect(shown(moved)).toEqual({ known: 3, gone: 0, shown: [] });
  });

  it('shows what is new: another name, or one more of the same', () => {
    const more = reviewsOf(
      '走访|10|10|50|40',
      '走访|12|12|30|20',
      '走访|9|9|9|8',
      '回访|8|8|20|10',
      '慰问|8|8|20|10',
    );
    expect(shown(more)).toEqual({
      known: 3,
      gone: 0,
      shown: ['below-weight#3/走访', 'below-weight/慰问'],
    });
  });

  it('counts what is gone', () => {
    expect(shown(reviewsOf('走访|10|10|50|50', '走访|12|12|30|20'))).toEqual({
      known: 1,
      gone: 2,
      shown: [],
    });
    expect(shown([])).toEqual({ known: 0, gone: 3, shown: [] });
  });

  it('knows what is set aside, before and after', () => {
    const [review] = before;
    const [first] = review?.findings ?? [];
    if (!review || !first) throw new Error('nothing found');
    const waivers = [waiverFor(review, first, '无误', '张三', '2026-11-22')];
    const waived = reviewForms([review.form], { rules: [belowWeight], waivers });
    expect(
      baselineOf('a.txt', waived)
        .map(({ count }) => count)
        .sort(),
    ).toEqual([1, 2]);
    expect(shown(waived)).toEqual({ known: 2, gone: 0, shown: [] });
  });
});
