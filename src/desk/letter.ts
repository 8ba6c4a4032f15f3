import type { Finding } from '../review';
import { address } from '../sheets';
import { type Language, sentenceOf, textOf } from '../words';
import { type CheckedFile, type CheckedForm, headOf } from './checked-file';
import { countOf, readinessOf } from './readiness';
import { deskWords } from './words';

/** One thing to mend. */
export interface LetterItem {
  readonly where: string;
  readonly what: string;
  /** The arithmetic, a line a step. */
  readonly steps: readonly string[];
  readonly todo: string;
}

/** Things to mend under one head. */
export interface LetterList {
  readonly head: string;
  readonly items: readonly LetterItem[];
}

/** What is said of one form. */
export interface LetterForm {
  readonly head: string;
  readonly lists: readonly LetterList[];
  readonly notes: readonly string[];
}

/** 退回意见: what to mend in one file, addressed to who filled it in. Plain paragraphs, for any kind of document. */
export interface Letter {
  readonly title: string;
  readonly dear: string;
  readonly opening: string;
  readonly forms: readonly LetterForm[];
  readonly closing: string;
  readonly todoHead: string;
  readonly signature: readonly string[];
}

/** The letter of a file. Hints are counted, and what follows from something else is not listed beside it. */
export function letterOf(file: CheckedFile, language: Language, on: string): Letter {
  const say = deskWords[language].letter;
  const isReady = file.status === 'checked' && file.forms.every((form) => readinessOf(form) === 'ready');
  const name = file.path.split('/').at(-1) ?? file.path;
  const unit = file.forms.find((form) => form.unit !== '')?.unit ?? '';
  return {
    title: say.title,
    dear: say.dear(unit),
    opening: file.reason ? say.unread(name, file.reason[language]) : say.opening(name, isReady),
    forms: file.forms.map((form) => letterForm(form, language)),
    closing: say.closing(isReady || file.reason !== null),
    todoHead: say.todo,
    signature: [say.checker, `${say.date}${on}`],
  };
}

function letterForm(form: CheckedForm, language: Language): LetterForm {
  const say = deskWords[language].letter;
  const own = form.findings.filter(({ cause }) => cause === null);
  const listOf = (head: string, severity: Finding['severity']): LetterList => ({
    head,
    items: own
      .filter((finding) => finding.severity === severity)
      .map((finding) => itemOf(finding, form.sheet, language)),
  });
  const lists = [listOf(say.must, 'error'), listOf(say.explain, 'warning')].filter(
    ({ items }) => items.length > 0,
  );
  const follows = form.findings.filter(({ cause, severity }) => cause !== null && severity !== 'hint').length;
  const hints = countOf(form, 'hint');
  const notes = [
    lists.length === 0 ? say.nothing : '',
    follows > 0 ? say.follows(follows) : '',
    hints > 0 ? say.hints(hints) : '',
    form.crashes.length > 0 ? say.crashed : '',
  ];
  return { head: say.form(headOf(form), form.stated, form.sum), lists, notes: notes.filter(Boolean) };
}

function itemOf(finding: Finding, sheet: string, language: Language): LetterItem {
  return {
    where: deskWords[language].letter.at(sheet, finding.cells.map(address).join('、'), finding.about),
    what: sentenceOf(finding.message, language),
    steps: finding.steps.map(textOf),
    todo: textOf(finding.advice[language]),
  };
}
