import type { Form } from '../forms';
import { firstCellOf } from '../sheets';
import type { TemplateForm } from '../templates/blank-sheets';
import { type Arranged, arranged } from './arranged';
import { squeezed } from './carrying';

/** The tables of the other form that the rows go into: those of their goals where both name them, else those of the year in their turn. */
export function inBlocks(form: Form, blank: TemplateForm): readonly Arranged[] {
  const ofYear = blank.blocks.filter((block) => block.startsWith('annual'));
  const named = form.blocks.map(({ headerRow }) => blockOf(form, headerRow - 1, blank));
  const free = ofYear.filter((block) => !named.includes(block));
  const blocks = named.map((block) => block ?? free.shift() ?? ofYear.at(-1) ?? '');
  return blank.blocks.flatMap((block) => {
    const own = form.indicators.filter((row) => blocks[row.block] === block);
    return arranged(own, []).map((one) => ({ ...one, block }));
  });
}

/** The table whose goal stands in a row, by the label before it: "年度目标1：". */
export function blockOf(
  form: Form,
  row: number,
  { captions, blocks }: Pick<TemplateForm, 'captions' | 'blocks'>,
): string | undefined {
  const label = firstCellOf(form, row);
  const field = label && captions.get(squeezed(label.text));
  return blocks.find((block) => block === field);
}
