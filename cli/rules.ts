import { type Rule, everyAdvice, rules } from '../src/rules';
import { type Language, byCaseNames, sentence, severityNames } from '../src/words';

const names = {
  zh: { ...severityNames.zh, 'by-band': byCaseNames.zh },
  en: { ...severityNames.en, 'by-band': byCaseNames.en },
};

const headings = {
  zh: { severity: '级别', says: '提示内容', advice: '修改方法' },
  en: { severity: 'severity', says: 'says', advice: 'what to do' },
} as const;

/** `perfcheck rules`: one line a rule, in the catalogue's order. */
export function listRules(language: Language): string {
  const widest = Math.max(...rules.map((rule) => rule.id.length));
  return rules
    .map((rule) => `${rule.id.padEnd(widest)}  ${names[language][rule.severity]}  ${rule.title[language]}\n`)
    .join('');
}

/** `perfcheck explain ID`: what a rule says and what to do about it; null when there is no such rule. */
export function explainRule(id: string, language: Language): string | null {
  const rule = rules.find((one: Rule) => one.id === id);
  if (!rule) return null;
  const heading = headings[language];
  return [
    `${rule.id}  ${rule.title[language]}`,
    `${heading.severity}: ${names[language][rule.severity]}`,
    `${heading.says}:`,
    ...Object.values(rule.messages).map(
      (message) => `  - ${sentence(message.what[language], message.why?.[language], language)}`,
    ),
    `${heading.advice}:`,
    ...everyAdvice(rule).map((advice) => `  - ${advice[language]}`),
    '',
  ].join('\n');
}
