import { readFile } from 'node:fs/promises';
import { type TemplateChoice, templates } from '../src/templates/catalogue';
import type { TemplateOrder } from '../src/templates';
import type { Language } from '../src/words';
import { CommandProblem } from './command-problem';
import { writeFileWhole } from './written-file';

/** The options of `perfcheck template`. */
export interface TemplateOptions {
  readonly output: string;
  /** As it was typed: whether that many rows can be had is for the template to say. */
  readonly rows?: string;
  readonly edition: 'perf' | 'native';
  readonly policy?: string;
  readonly filled?: 'sample';
  /** A file that keeps the whole order: then nothing else is asked for. */
  readonly order?: string;
  /** Where to keep the order, so that it can be had again. */
  readonly saveOrder?: string;
  readonly force: boolean;
  readonly lang: Language;
}

/**
 * `perfcheck template LAYOUT… -o FILE`: blank forms, or ones with sample values, as a workbook with a sheet a form.
 * @returns what was written, for the user
 * @throws CommandProblem
 */
export async function template(layouts: readonly string[], options: TemplateOptions): Promise<string> {
  const { output, saveOrder, force, lang } = options;
  // What lays forms out and writes workbooks is loaded only now: most runs check files.
  const { OrderProblem, orderFile, orderIn, templateWorkbook } = await import('../src/templates');
  const orFail = (error: unknown): never => {
    throw error instanceof OrderProblem ? new CommandProblem(error[lang], { cause: error }) : error;
  };
  const forms = await ordersOf(layouts, options, orderIn).catch(orFail);
  const bytes = await templateWorkbook(...forms).catch(orFail);
  await writeFileWhole(output, bytes, force, lang);
  if (saveOrder !== undefined) await writeFileWhole(saveOrder, Buffer.from(orderFile(...forms)), force, lang);
  const titles = forms.map((form) => choiceOf(form.layout, lang).title[lang]);
  return `${output}: ${titles.join(lang === 'zh' ? '、' : ', ')}`;
}

/** What the options ask for, once for each layout that is named; or what a file keeps. */
async function ordersOf(
  layouts: readonly string[],
  { order: file, edition, rows, policy, filled, lang }: TemplateOptions,
  read: (text: string) => readonly TemplateOrder[],
): Promise<readonly TemplateOrder[]> {
  if (file !== undefined) return read(await readFile(file, 'utf8').catch(() => notThere(file, lang)));
  return (layouts.length === 0 ? [''] : layouts).map((layout) => ({
    layout: choiceOf(layout, lang).name,
    edition,
    filled: filled === 'sample',
    ...(rows !== undefined && { rows: Number(rows) }),
    ...(policy !== undefined && { policy }),
  }));
}

function notThere(file: string, lang: Language): never {
  throw new CommandProblem(`${file}: ${lang === 'zh' ? '读不出来' : 'It cannot be read'}`);
}

/** `perfcheck templates`: a line a template: its name, what it is, the policies it fits. */
export function listTemplates(language: Language): string {
  const widest = Math.max(...templates.map(({ name }) => name.length));
  const line = ({ name, title, policies }: TemplateChoice): string =>
    `${name.padEnd(widest)}  ${title[language]}  ${policies.join(language === 'zh' ? '、' : ', ')}\n`;
  return templates.map(line).join('');
}

/** The template of a name; a problem where there is none. */
export function choiceOf(layout: string, lang: Language): TemplateChoice {
  const choice = templates.find(({ name }) => name === layout);
  if (choice) return choice;
  const known = templates.map(({ name }) => name);
  throw new CommandProblem(
    lang === 'zh'
      ? `没有模板 ${layout}；可用：${known.join('、')}`
      : `There is no template ${layout}; there are: ${known.join(', ')}`,
  );
}
