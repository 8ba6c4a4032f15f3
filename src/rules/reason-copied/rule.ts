import { type Facts, isRealReason } from '../../facts';
import type { Entry, Form } from '../../forms';
import { excerpt } from '../excerpt';
import { formName } from '../names';
import { type Found, defineRule, unchecked } from '../rule';

/** Shorter texts may well be the same by chance. */
const shortest = 20;
/** What the template itself prints into a cell. */
const prompt = /\d{2,4}字(?:以内|左右)|请(?:填写|说明|简述|简要)|填报说明|填写说明/u;

/** The same long reason or result in the forms of different projects or units: one of them was copied. */
export const reasonCopied = defineRule({
  id: 'reason-copied',
  title: { zh: '不同项目的原因或完成情况雷同', en: 'The same text in the forms of different projects' },
  scope: 'forms',
  severity: 'warning',
  basis: () => '偏差原因和完成情况应反映本项目的实际',
  messages: {
    one: {
      what: {
        zh: '“{text}”与“{other}”的{kindZh}完全相同',
        en: '“{text}” is word for word the {kindEn} of “{other}”',
      },
      why: {
        zh: '各项目情况不同，相同的说明缺少针对性',
        en: 'projects differ, and one text does not explain them all',
      },
    },
    several: {
      what: {
        zh: '有 {count} 处说明与“{other}”完全相同，如“{text}”',
        en: '{count} texts are word for word those of “{other}”, such as “{text}”',
      },
      why: {
        zh: '各项目情况不同，相同的说明缺少针对性',
        en: 'projects differ, and one text does not explain them all',
      },
    },
  },
  advice: {
    zh: '按本项目的实际重写；确为同一原因的，写明对本项目的具体影响。',
    en: 'Write what happened in this project; where the cause is the same, say what it meant here.',
  },

  detect(forms) {
    if (forms.length < 2) return unchecked('not-applicable');
    const first = new Map<string, Facts>();
    return forms.flatMap((facts) => {
      // By the form that had the text first; a text repeated within a form counts once.
      const copies = new Map<Facts, Text[]>();
      for (const [key, text] of longTexts(facts.form)) {
        const before = first.get(key);
        if (!before) first.set(key, facts);
        else if (areApart(before, facts)) {
          const known = copies.get(before);
          if (known) known.push(text);
          else copies.set(before, [text]);
        }
      }
      return [...copies].flatMap(([other, texts]) => foundIn(facts.form, other.form, texts));
    });
  },
});

interface Text extends Entry {
  readonly isResult: boolean;
}

/** The form's own words by what they say, each where it stands first. */
function longTexts({ goals, funds, indicators }: Form): ReadonlyMap<string, Text> {
  const entries = [
    { entry: goals.result, isResult: true },
    ...(funds?.lines ?? []).map(({ reason }) => ({ entry: reason, isResult: false })),
    ...indicators.map(({ reason }) => ({ entry: reason, isResult: false })),
  ];
  const texts = new Map<string, Text>();
  for (const { entry, isResult } of entries) {
    if (!entry || entry.text.length < shortest) continue;
    const key = entry.words.squeezed;
    if (
      key.length < shortest ||
      texts.has(key) ||
      prompt.test(key.slice(0, 200)) ||
      !isRealReason(entry.words)
    )
      continue;
    texts.set(key, { ...entry, isResult });
  }
  return texts;
}

/** Different projects, or different bodies where no project is named; two copies of one form are not apart. */
function areApart(one: Facts, other: Facts): boolean {
  const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;
  return differ(one.project, other.project) || differ(one.body, other.body);
}

function foundIn(form: Form, other: Form, texts: readonly Text[]): readonly Found<'one' | 'several'>[] {
  const [first] = texts;
  if (!first) return [];
  const values = {
    text: excerpt(first.text),
    other: formName(other),
    count: String(texts.length),
    kindZh: first.isResult ? '完成情况' : '原因说明',
    kindEn: first.isResult ? 'result' : 'reason',
  };
  const cells = texts.map(({ cell }) => cell);
  return [{ form, cells, message: texts.length === 1 ? 'one' : 'several', values }];
}
