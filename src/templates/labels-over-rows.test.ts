import { templateSheets } from '.';
import type { TemplateName } from './catalogue';
import type { TemplateSheet } from './sheet';
import { textHeight } from './text-height';

function formOf(layout: TemplateName): TemplateSheet {
  const [form] = templateSheets({ layout, edition: 'native' });
  if (!form) throw new Error('an order without a form');
  return form;
}

/** The labels of levels and of the whole table: what stands in cells that go over rows of indicators. */
function labelsOverRows({ cells, merges, print }: TemplateSheet): TemplateSheet['cells'] {
  const header = print.repeated?.from ?? 18;
  return cells.filter(
    ({ row, column, value }) =>
      value !== undefined &&
      merges.some(
        ({ from, to }) => from.row === row && from.column === column && row >= header && to.row > row + 1,
      ),
  );
}

describe('labels that go over several rows', () => {
  it.each([
    'mof-project',
    'wuhan-department-2019',
    'yunnan-gk14',
    'sichuan-0013zp',
    'shenzhen-project',
    'hubei',
    'transfer-payment',
    'monitoring',
  ] as const)('stand whole in the first of them, wherever a page ends: %s', (layout) => {
    const form = formOf(layout);
    const labels = labelsOverRows(form);
    expect(labels.length).toBeGreaterThan(1);
    for (const { row, column, value, style } of labels) {
      expect([value, style.vertical]).toEqual([value, 'top']);
      const needed = textHeight(String(value), (form.columns[column - 1] ?? 0) - 1, style.size);
      expect(form.heights[row - 1]).toBeGreaterThanOrEqual(needed);
    }
  });
});

describe('what every page begins with', () => {
  it('is the header of the table, and nothing where each of several tables has its own', () => {
    expect(formOf('mof-project').print.repeated).toBeDefined();
    expect(formOf('wuhan-department-2019').print.repeated).toBeUndefined();
  });
});
