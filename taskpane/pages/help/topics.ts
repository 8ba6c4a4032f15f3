import { catalogueWithCheck } from '../../../src/functions/catalogue-with-check';
import { namespace } from '../../../src/functions/catalogue';
import type { FunctionDefinition } from '../../../src/functions/function';
import { type Rule, everyAdvice, rules } from '../../../src/rules';
import type { Language } from '../../../src/words';

/** What has a page of its own in 帮助. */
export type Topic =
  | { readonly kind: 'rule'; readonly id: string; readonly rule: Rule }
  | { readonly kind: 'function'; readonly id: string; readonly definition: FunctionDefinition };

const all: readonly Topic[] = [
  ...catalogueWithCheck.map((definition): Topic => ({ kind: 'function', id: definition.name, definition })),
  ...rules.map((rule): Topic => ({ kind: 'rule', id: rule.id, rule })),
];

/** The topic with this id, or null. */
export function topicById(id: string | null): Topic | null {
  return all.find((topic) => topic.id === id) ?? null;
}

/** The line that a topic has in the list. */
export function topicTitle(topic: Topic, language: Language): string {
  return topic.kind === 'rule' ? topic.rule.title[language] : `${namespace}.${topic.id}`;
}

/** What a function computes, in a few words: its description up to the first stop. */
export function gist({ definition }: Extract<Topic, { kind: 'function' }>, language: Language): string {
  return definition.description[language].split(/[：:；;（(,，]/u)[0]?.trim() ?? '';
}

/** Topics that hold every word of the search in either language; all for a blank one. */
export function topicsAbout(search: string): readonly Topic[] {
  const wanted = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return all.filter((topic) => {
    const text = textOf(topic);
    return wanted.every((word) => text.includes(word));
  });
}

function textOf(topic: Topic): string {
  const wordings =
    topic.kind === 'rule'
      ? [
          topic.rule.title,
          ...everyAdvice(topic.rule),
          ...Object.values(topic.rule.messages).flatMap(({ what, why }) => [what, ...(why ? [why] : [])]),
        ]
      : [topic.definition.description, ...topic.definition.parameters.map(({ name }) => name)];
  const title = topic.kind === 'function' ? topicTitle(topic, 'zh') : '';
  return [topic.id, title, ...wordings.flatMap(({ zh, en }) => [zh, en])].join('\n').toLowerCase();
}

/** A message with the places of its numbers and names left open: "执行率应为 …%". */
export function open(message: string): string {
  return message.replace(/\{\w+\}/gu, '…').replace(/…{2,}/gu, '…');
}
