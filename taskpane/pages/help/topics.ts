import { catalogueWithCheck } from '../../../functions/catalogue-with-check';
import { namespace } from '../../../functions/catalogue';
import type { FunctionDefinition, Outcome, Output } from '../../../functions/function';
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
      ? [topic.rule.title, ...everyAdvice(topic.rule), ...Object.values(topic.rule.messages)]
      : [topic.definition.description, ...topic.definition.parameters.map(({ name }) => name)];
  const title = topic.kind === 'function' ? topicTitle(topic, 'zh') : '';
  return [topic.id, title, ...wordings.flatMap(({ zh, en }) => [zh, en])].join('\n').toLowerCase();
}

/** A message with the places of its numbers and names left open: "执行率应为 …%". */
export function open(message: string): string {
  return message.replace(/\{\w+\}/gu, '…').replace(/…{2,}/gu, '…');
}

/** How a function is called, its parameters in the language's words: "PERF.GRADE(总分, [评分办法])". */
export function signature({ name, parameters }: FunctionDefinition, language: Language): string {
  const shown = parameters.map(({ name: called, optional, repeating }) => {
    const word = optional ? `[${called[language]}]` : called[language];
    return repeating ? `${word}, …` : word;
  });
  return `${namespace}.${name}(${shown.join(', ')})`;
}

/** What an example gives, on one line; a blank as the words say. */
export function outcomeText(result: Outcome, blank: string): string {
  if (Array.isArray(result)) {
    return result
      .map((row: readonly Output[]) => row.map((one) => outputText(one, blank)).join('，'))
      .join('；');
  }
  return outputText(result as Output, blank);
}

function outputText(value: Output, blank: string): string {
  if (value === '') return blank;
  return typeof value === 'object' ? `${value.error} ${value.message}`.trim() : String(value);
}
