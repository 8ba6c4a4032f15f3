import type { Form } from '../src/forms';
import type { Language } from '../src/words';
import { CommandProblem } from './command-problem';
import { readInput } from './input';
import { choiceOf, writeWorkbook } from './template';

/** The options of `perfcheck convert`. */
export interface ConvertOptions {
  readonly to: string;
  readonly output: string;
  /** As it was typed: the number of the form in the file, from 1. */
  readonly form?: string;
  readonly edition: 'perf' | 'native';
  readonly policy?: string;
  readonly force: boolean;
  readonly lang: Language;
}

/**
 * `perfcheck convert FILE --to LAYOUT -o OUT`: a filled form in another layout, as a workbook; the file itself stays as it is.
 * @returns what was written, what could not be carried and what is left blank, for the user
 * @throws CommandProblem
 */
export async function convert(path: string, options: ConvertOptions): Promise<string> {
  const { to, output, edition, policy, force, lang } = options;
  const choice = choiceOf(to, lang);
  const { forms, reason } = await readInput(path);
  if (reason) throw new CommandProblem(`${path}: ${reason[lang]}`);
  const form = formOf(forms, path, options);
  // What lays forms out and writes workbooks is loaded only now: most runs check files.
  const [{ ConversionProblem, conversionReport, converted }, { OrderProblem, templateWorkbook }] =
    await Promise.all([import('../src/conversion'), import('../src/templates')]);
  try {
    const wanted = { layout: choice.name, edition, ...(policy !== undefined && { policy }) };
    const conversion = converted(form, wanted);
    await writeWorkbook(output, await templateWorkbook(conversion.order), force, lang);
    return [`${output}: ${choice.title[lang]}`, ...conversionReport(conversion, lang)].join('\n');
  } catch (error) {
    if (error instanceof ConversionProblem || error instanceof OrderProblem)
      throw new CommandProblem(`${path}: ${error[lang]}`, { cause: error });
    throw error;
  }
}

function formOf(forms: readonly Form[], path: string, { form, lang }: ConvertOptions): Form {
  const zh = lang === 'zh';
  if (forms.length === 0)
    throw new CommandProblem(`${path}: ${zh ? '没有找到绩效自评表' : 'no performance form was found'}`);
  const chosen = form === undefined ? (forms.length === 1 ? forms[0] : undefined) : forms[Number(form) - 1];
  if (chosen) return chosen;
  const list = forms.map(({ title, sheet }, i) => `  ${i + 1}  ${title?.text ?? ''} ${sheet.name}`);
  const said = zh
    ? `文件里有 ${forms.length} 张表，用 --form 指明换第几张：`
    : `There are ${forms.length} forms in the file; say which by --form:`;
  throw new CommandProblem([`${path}: ${said}`, ...list].join('\n'));
}
