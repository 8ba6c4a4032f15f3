import type { Validation } from './looks';
import { rangesIn } from './ranges';
import { type Tree, isSaid, textWithin, within } from './tree';

const kinds: ReadonlySet<string> = new Set(['list', 'whole', 'decimal', 'textLength', 'custom']);

/** A `<dataValidation>`, also Excel 2010's, which writes its formulas and ranges as elements; null for a kind that is not shown. */
export function validationOf(element: Tree): Validation | null {
  const kind = element.attributes.get('type') ?? 'none';
  const ranges = rangesIn(element.attributes.get('sqref') ?? textOf(within(element, 'sqref')) ?? '');
  if (!kinds.has(kind) || ranges.length === 0) return null;
  const formulas = [textOf(within(element, 'formula1')), textOf(within(element, 'formula2'))];
  const message = element.attributes.get('error');
  const style = element.attributes.get('errorStyle') ?? 'stop';
  return {
    kind: kind as Validation['kind'],
    operator: element.attributes.get('operator') ?? 'between',
    formulas: formulas.filter((formula) => formula !== undefined),
    ranges,
    allowsBlank: isSaid(element, 'allowBlank'),
    reaction: !isSaid(element, 'showErrorMessage')
      ? 'none'
      : style === 'warning' || style === 'information'
        ? style
        : 'stop',
    ...(message !== undefined && { message }),
  };
}

/** Whether an element lets anything in: it stands for a prompt alone. */
export function isPrompt(element: Tree): boolean {
  return (element.attributes.get('type') ?? 'none') === 'none';
}

function textOf(element: Tree | undefined): string | undefined {
  return element && textWithin(element).trim();
}
