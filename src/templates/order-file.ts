import type { TemplateName } from './catalogue';
import { templates } from './catalogue';
import { OrderProblem, type TemplateOrder } from './order';

/** Orders as a small file: who has it has the workbook, byte for byte. One form stands in it plainly, several in a list. */
export function orderFile(...forms: readonly TemplateOrder[]): string {
  const [only, ...others] = forms.map(inFixedOrder);
  const kept = others.length === 0 ? { version: 1, ...only } : { version: 1, forms: [only, ...others] };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/** Always in this order, whatever the order was put together from. */
function inFixedOrder(order: TemplateOrder): Readonly<Record<string, unknown>> {
  const { layout, sheet, edition, rows, policy, unit, texts, printed, indicators, filled } = order;
  return { layout, sheet, edition, rows, policy, unit, texts, printed, indicators, filled };
}

/** What each part of an order may be; in the words of who wrote the file. */
const parts: Readonly<Record<keyof TemplateOrder, readonly [(value: unknown) => boolean, string, string]>> = {
  layout: [isLayout, '应为一个模板的名字', 'must be the name of a template'],
  sheet: [isText, '应为文字', 'must be a text'],
  edition: [
    (value) => value === 'perf' || value === 'native',
    '应为 perf 或 native',
    'must be perf or native',
  ],
  rows: [(value) => Number.isInteger(value), '应为整数', 'must be a whole number'],
  policy: [isText, '应为文字', 'must be a text'],
  unit: [isText, '应为文字', 'must be a text'],
  texts: [
    isRecordOf((value) => isText(value) || typeof value === 'number'),
    '应为“字段: 内容”',
    'must be texts by field',
  ],
  printed: [isRecordOf(isText), '应为“印发的文字: 改成的文字”', 'must be texts by what is printed'],
  indicators: [isLabels, '应为一列 level1、level2', 'must be a list of level1 and level2'],
  filled: [(value) => typeof value === 'boolean', '应为 true 或 false', 'must be true or false'],
};

/**
 * The orders that a file keeps, one a form.
 * @throws OrderProblem which part of it is wrong, and what it should be
 */
export function orderIn(text: string): readonly TemplateOrder[] {
  const { version, forms, ...only } = parsed(text);
  if (version !== 1) throw new OrderProblem('“version”应为 1', '"version" must be 1');
  if (forms === undefined) return [oneIn(only)];
  const [stray] = Object.keys(only);
  if (stray !== undefined) throw unknown(stray);
  if (!Array.isArray(forms) || !forms.every(isRecord))
    throw new OrderProblem('“forms”应为一列表', '"forms" must be a list of forms');
  return forms.map(oneIn);
}

function oneIn(read: Readonly<Record<string, unknown>>): TemplateOrder {
  for (const [name, value] of Object.entries(read)) {
    const [isRight, zh, en] = Object.hasOwn(parts, name) ? parts[name as keyof typeof parts] : [];
    if (!isRight) throw unknown(name);
    if (!isRight(value)) throw new OrderProblem(`“${name}”${zh}`, `"${name}" ${en}`);
  }
  for (const name of ['layout', 'edition']) {
    if (!(name in read)) throw new OrderProblem(`缺少“${name}”`, `"${name}" is missing`);
  }
  return read as unknown as TemplateOrder;
}

function unknown(name: string): OrderProblem {
  return new OrderProblem(`不认识“${name}”`, `There is no "${name}" in an order`);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  const problem = new OrderProblem('不是保存的模板选择', 'This is no order of a template (JSON)');
  try {
    const read: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (isRecord(read)) return read;
  } catch {
    throw problem;
  }
  throw problem;
}

function isLayout(value: unknown): value is TemplateName {
  return templates.some(({ name }) => name === value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf(isOne: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => isRecord(value) && Object.values(value).every(isOne);
}

function isLabels(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isRecord(one) &&
        isText(one['level1']) &&
        isText(one['level2']) &&
        (one['block'] === undefined || isText(one['block'])),
    )
  );
}
