import { type GradeBand, gradeOf } from '../../scoring';
import { cellAt } from '../../sheets';
import { plain, readNothing } from '../../values';
import { textEdit } from '../mending';
import { defineRule, passed, unchecked } from '../rule';
import { step } from '../steps';

const ticked = /[☑√✓✔■●◼]/u;
const box = /[☑√✓✔■●◼□○◻]/gu;

/** A stated grade must be the one that the stated total earns under the policy's bands. */
export const gradeMismatch = defineRule({
  id: 'grade-mismatch',
  title: { zh: '评价等级与总分不符', en: 'The grade is not that of the total' },
  scope: 'form',
  severity: 'error',
  basis: ({ grades }) =>
    `${grades.value.map(({ grade, from }) => `${grade} ≥ ${from}`).join('，')}；${grades.source}`,
  messages: {
    wrong: {
      what: {
        zh: '总分 {total} 分对应的等级是“{expected}”，填了“{actual}”',
        en: 'a total of {total} is graded “{expected}”, not “{actual}”',
      },
      why: {
        zh: '等级由总分决定，也是结果应用的依据',
        en: 'the grade follows from the total, and decisions from the grade',
      },
    },
  },
  advice: {
    zh: '把等级改为“{expected}”；若等级无误，请核对总分。',
    en: 'Change the grade to “{expected}”, or, if the grade is right, correct the total.',
  },

  detect({ basics, statedTotal }, { policy }) {
    if (!policy.scored.value) return unchecked('policy');
    const grades = basics.filter(({ name }) => name === 'grade');
    if (grades.length === 0) return unchecked('no-such-column');
    const grade = grades.find(({ value }) => readNothing(value.words) === null);
    if (!grade || !statedTotal?.number) return unchecked('blank');
    const actual = readGrade(grade.value.words.squeezed, policy.grades.value);
    if (actual === null) return unchecked('unreadable');
    const expected = gradeOf(statedTotal.number, policy.grades.value);
    if (expected === null) return unchecked('policy');
    if (actual === expected) return passed;
    const values = { total: plain(statedTotal.number), expected, actual };
    return [{ cells: [grade.value.cell], message: 'wrong', values, expected, actual }];
  },

  explain({ expected = '' }, { statedTotal }, { policy }) {
    if (!statedTotal) return [];
    const bands = policy.grades.value;
    const place = bands.findIndex((band) => band.grade === expected);
    const above = bands[place - 1];
    const upTo = above ? ` < ${above.from}` : '';
    return [step`${String(bands[place]?.from ?? 0)} ≤ ${statedTotal}${upTo} → ${expected}`];
  },

  // Only suggested: a region with bands of its own would have its right grade overwritten. Not before the total is right.
  fix({ cells: [place], expected = '', actual = '' }, form, { wrongTotals }) {
    const cell = place && cellAt(form, place);
    if (!cell || 'unchecked' in wrongTotals || wrongTotals.length > 0) return null;
    // Tick boxes and printed bands are another writing.
    const words = cell.words.squeezed;
    if (words !== actual && !(words.length === 2 && /^.[秀好等差]$/u.test(words))) return null;
    const edit = textEdit(cell, expected);
    return edit && { kind: 'suggested', edits: [edit] };
  },
});

/** "优", "良好", "中（60–80）", or the one ticked in "□优 ☑良 □中 □差"; null when several are named and none is surely ticked. */
function readGrade(squeezed: string, bands: readonly GradeBand[]): string | null {
  const words = squeezed.slice(0, 80);
  const named = bands.map(({ grade }) => grade).filter((grade) => words.includes(grade));
  return named.length === 1 ? (named[0] ?? null) : tickedGrade(words, named);
}

/** With a box for each grade, before or behind it, the n-th box is that of the n-th grade. */
function tickedGrade(words: string, named: readonly string[]): string | null {
  const boxes = [...words.matchAll(box)];
  const ticks = boxes.filter((one) => ticked.test(one[0]));
  const places = named
    .map((grade) => ({ grade, index: words.indexOf(grade) }))
    .sort((a, b) => a.index - b.index);
  const place = ticks[0] ? boxes.indexOf(ticks[0]) : -1;
  return ticks.length === 1 && boxes.length === places.length ? (places[place]?.grade ?? null) : null;
}
