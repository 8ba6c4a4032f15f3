import { layouts, readForms } from '../forms';
import { policyById } from '../policies';
import { mof } from '../policies/mof';
import { type Rule, rules } from '../rules';
import { defineRule, passed, unchecked } from '../rules/rule';
import { type Sheet, sheetFromRows } from '../sheets';
import { type FormReview, reviewForms, reviewSheets } from './review';

const sheet: Sheet = sheetFromRows(
  '表',
  ['指标名称|指标值|完成值|分值|得分', '走访|10|10|50|50', '{name}|10|10|50|40'].map((line) =>
    line.split('|'),
  ),
);
const [form] = readForms(sheet);

const base = {
  severity: 'warning',
  title: { zh: '题', en: 'title' },
  basis: () => '依据',
  messages: {
    found: {
      what: { zh: '“{name}”得 {score}', en: '“{name}” has {score}' },
    },
  },
  advice: { zh: '改 {name}', en: 'change {name}' },
} as const;

const perIndicator = defineRule({
  ...base,
  id: 'per-indicator',
  scope: 'indicator',
  detect: ({ name, score }) =>
    score?.text === '40'
      ? [{ cells: [score.cell], message: 'found', values: { name: name.text, score: score.text } }]
      : passed,
});

const crashing = defineRule({
  ...base,
  id: 'crashing',
  scope: 'form',
  detect: () => {
    throw new Error('oh');
  },
});

const cannotTell = defineRule({
  ...base,
  id: 'cannot-tell',
  scope: 'indicator',
  detect: () => unchecked('blank'),
});

const perForm = defineRule({
  ...base,
  id: 'per-form',
  scope: 'form',
  detect: () => [{ cells: [{ row: 2, column: 1 }], message: 'found', values: { name: '全表', score: '90' } }],
});

const reviewed = (...chosen: readonly Rule[]): FormReview => {
  const [review] = form ? reviewForms([form], { rules: chosen }) : [];
  if (!review) throw new Error('not read');
  return review;
};

describe('a review', () => {
  it('counts each subject as one check, and the passed ones', () => {
    expect(reviewed(perIndicator).checks).toEqual({ run: 2, passed: 1 });
  });

  it('does not count what could not be checked, and says why', () => {
    const review = reviewed(cannotTell);
    expect(review.checks).toEqual({ run: 0, passed: 0 });
    expect(review.records).toEqual([{ rule: 'cannot-tell', run: 0, passed: 0, unchecked: { blank: 2 } }]);
  });

  it('fills messages in both languages, and never looks for placeholders in cell content', () => {
    const [finding] = reviewed(perIndicator).findings;
    expect(finding?.message).toEqual({
      what: { zh: [{ text: '“{name}”得 40' }], en: [{ text: '“{name}” has 40' }] },
      why: null,
    });
    expect(finding?.advice.en).toEqual([{ text: 'change {name}' }]);
  });

  it('orders findings by cell, whatever the order of the rules', () => {
    const cells = (...chosen: readonly Rule[]): readonly number[] =>
      reviewed(...chosen).findings.map((finding) => finding.cells[0]?.row ?? 0);
    expect(cells(perIndicator, perForm)).toEqual([2, 3]);
    expect(cells(perForm, perIndicator)).toEqual([2, 3]);
  });

  it('reports a rule that crashes as crashed, and runs the others', () => {
    const review = reviewed(crashing, perIndicator);
    expect(review.crashes).toEqual([{ rule: 'crashing', reason: 'oh' }]);
    expect(review.findings.map((finding) => finding.rule)).toEqual(['per-indicator']);
  });

  it('reports a rule that says what it has no message for as crashed', () => {
    const speechless: Rule = { ...perForm, messages: {} };
    expect(reviewed(speechless).crashes).toEqual([
      { rule: 'per-form', reason: 'per-form has no message found' },
    ]);
  });

  it('says why beside what, and keeps the cells of what it fills in', () => {
    const cell = { row: 2, column: 5 };
    const spoken: Rule = {
      ...perForm,
      messages: {
        found: { what: { zh: '得 {score} 分', en: 'got {score}' }, why: { zh: '太多', en: 'too much' } },
      },
      detect: () => [{ cells: [cell], message: 'found', values: { score: [{ text: '50', from: cell }] } }],
    };
    expect(reviewed(spoken).findings[0]?.message).toEqual({
      what: {
        zh: [{ text: '得 ' }, { text: '50', from: cell }, { text: ' 分' }],
        en: [{ text: 'got ' }, { text: '50', from: cell }],
      },
      why: { zh: [{ text: '太多' }], en: [{ text: 'too much' }] },
    });
  });

  it('runs a rule across forms once, and gives each form what was found in it', () => {
    const [second] = readForms(sheet);
    let runs = 0;
    const across = defineRule({
      ...base,
      id: 'across',
      scope: 'forms',
      detect: ([, last]) => {
        runs += 1;
        const cells = [{ row: 2, column: 1 }];
        return last
          ? [{ form: last.form, cells, message: 'found', values: { name: '', score: '' } }]
          : passed;
      },
    });
    const reviews = form && second ? reviewForms([form, second], { rules: [across] }) : [];
    expect(reviews.map((review) => [review.findings.length, review.checks])).toEqual([
      [0, { run: 1, passed: 1 }],
      [1, { run: 1, passed: 0 }],
    ]);
    expect(runs).toBe(1);
  });

  it('sums scores and weights', () => {
    const { score } = reviewed();
    expect([score.computed?.toString(), score.weights?.toString(), score.stated]).toEqual([
      '90',
      '100',
      null,
    ]);
  });

  it('takes the policy of the layout unless one is chosen', () => {
    expect(reviewSheets([sheet]).map((one) => one.policy.id)).toEqual(['mof']);
    expect(reviewSheets([sheet], { policy: { ...mof, id: 'own' } }).map((one) => one.policy.id)).toEqual([
      'own',
    ]);
  });

  it('has the policy that each layout names', () => {
    expect(layouts.filter(({ policy }) => policyById(policy) === undefined)).toEqual([]);
  });

  it('is empty for a sheet without a form', () => {
    expect(reviewSheets([sheetFromRows('空', [])])).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has each id once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
