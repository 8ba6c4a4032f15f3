import type { Form } from '../forms';
import { type Conversion, ConversionProblem, type Wanted } from './conversion';
import { converted } from './converted';
import { summarised } from './summarised';

/**
 * Filled forms in another layout: one each, but of a summary one for all of them, a row a form. The closing row of a summary is no form of its own.
 * @throws ConversionProblem where there is nothing to convert
 * @throws OrderProblem where the template cannot be had so
 */
export function conversionsOf(forms: readonly Form[], wanted: Wanted): readonly Conversion[] {
  const meant = forms.filter((form) => !isClosingRow(form));
  if (meant.length === 0)
    throw new ConversionProblem('没有找到绩效自评表', 'There is no performance form to convert');
  return wanted.layout === 'summary'
    ? [summarised(meant, wanted)]
    : meant.map((form) => converted(form, wanted));
}

/** 合计 under the projects of a summary, which the reader takes for one more of them. */
function isClosingRow({ layout, title, statedTotal }: Form): boolean {
  return (
    layout === 'summary' && /^[合总小]\s*计$/u.test(title?.text ?? '') && (statedTotal?.text ?? '') === ''
  );
}
