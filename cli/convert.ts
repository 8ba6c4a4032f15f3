import type { Form } from '../src/forms';
import type { Language } from '../src/words';
import { CommandProblem } from './command-problem';
import { readInput } from './input';
import { choiceOf } from './template';
import { writeFileWhole } from './written-file';

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
 * `perfcheck convert FILE --to LAYOUT -o OUT`: filled forms in another layout, as a workbook; the file itself stays as it is.
 * @returns what was written, what could not be carried and what is left blank, for the user
 * @throws CommandProblem
 */
export async function convert(path: string, options: ConvertOptions): Promise<string> {
  const { to, output, edition, policy, force, lang } = options;
  const choice = choiceOf(to, lang);
  const { forms, reason } = await readInput(path);
  if (reason) throw new CommandProblem(`${path}: ${reason[lang]}`);
  const meant = formsMeant(forms, path, options);
  // What lays forms out and writes workbooks is loaded only now: most runs check files.
  const [{ ConversionProblem, conversionReport, conversionsOf }, { OrderProblem, templateWorkbook }] =
    await Promise.all([import('../src/conversion'), import('../src/templates')]);
  try {
    const wanted = { layout: choice.name, edition, ...(policy !== undefined && { policy }) };
    const conversions = conversionsOf(meant, wanted);
    const workbook = await templateWorkbook(...conversions.map(({ order }) => order));
    await writeFileWhole(output, workbook, force, lang);
    const told = conversions.flatMap((one, i) => [
      ...(conversions.length > 1 ? [`[${i + 1}]`] : []),
      ...conversionReport(one, lang),
    ]);
    return [`${output}: ${choice.title[lang]}`, ...told].join('\n');
  } catch (error) {
    if (error instanceof ConversionProblem || error instanceof OrderProblem)
      throw new CommandProblem(`${path}: ${error[lang]}`, { cause: error });
    throw error;
  }
}

/** The form that is asked for, else all of them, each on a sheet of its own. */
function formsMeant(forms: readonly Form[], path: string, { form, lang }: ConvertOptions): readonly Form[] {
  const zh = lang === 'zh';
  if (forms.length === 0)
    throw new CommandProblem(`${path}: ${zh ? '没有找到绩效自评表' : 'no performance form was found'}`);
  if (form === undefined) return forms;
  const chosen = forms[Number(form) - 1];
  if (chosen) return [chosen];
  const list = forms.map(({ title, sheet }, i) => `  ${i + 1}  ${title?.text ?? ''} ${sheet.name}`);
  const said = zh
    ? `文件里有 ${forms.length} 张表，用 --form 指明换第几张：`
    : `There are ${forms.length} forms in the file; say which by --form:`;
  throw new CommandProblem([`${path}: ${said}`, ...list].join('\n'));
}
