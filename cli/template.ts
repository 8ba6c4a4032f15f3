import { writeFile } from 'node:fs/promises';
import { type TemplateChoice, templates } from '../src/templates/catalogue';
import type { Language } from '../src/words';
import { CommandProblem } from './command-problem';

/** The options of `perfcheck template`. */
export interface TemplateOptions {
  readonly output: string;
  /** As it was typed: whether that many rows can be had is for the template to say. */
  readonly rows?: string;
  readonly edition: 'perf' | 'native';
  readonly policy?: string;
  readonly filled?: 'sample';
  readonly force: boolean;
  readonly lang: Language;
}

/**
 * `perfcheck template LAYOUT -o FILE`: a blank form, or one with sample values, as a workbook.
 * @returns what was written, for the user
 * @throws CommandProblem
 */
export async function template(layout: string, options: TemplateOptions): Promise<string> {
  const { output, edition, rows, policy, filled, force, lang } = options;
  const choice = choiceOf(layout, lang);
  // What lays forms out and writes workbooks is loaded only now: most runs check files.
  const { OrderProblem, templateWorkbook } = await import('../src/templates');
  const order = {
    layout: choice.name,
    edition,
    filled: filled === 'sample',
    ...(rows !== undefined && { rows: Number(rows) }),
    ...(policy !== undefined && { policy }),
  };
  const bytes = await templateWorkbook(order).catch((error: unknown) => {
    throw error instanceof OrderProblem ? new CommandProblem(error[lang], { cause: error }) : error;
  });
  await writeWorkbook(output, bytes, force, lang);
  return `${output}: ${choice.title[lang]}`;
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

/** Never over a file that is there, unless that is asked for. */
export async function writeWorkbook(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  lang: Language,
): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const said =
      code === 'EEXIST'
        ? { zh: '文件已存在；要覆盖请加 --force', en: 'The file is there already; --force writes over it' }
        : { zh: `写不进去（${code ?? ''}）`, en: `It cannot be written (${code ?? ''})` };
    throw new CommandProblem(`${path}: ${said[lang]}`, { cause: error });
  }
}
