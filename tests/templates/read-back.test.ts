/** What is filled into a template is what its form says once it was written as a file and read again. */
import * as fc from 'fast-check';
import { readForms } from '../../src/forms';
import { sheetsFromBytes } from '../../src/hosts/workbook-file';
import { type TemplateOrder, templateWorkbook, templates } from '../../src/templates';
import { type BuiltForm, builtForm, resultsIn } from '../../src/templates/build';
import { type Fill, wholeFillOf } from './fills';
import { type Said, saidBy } from './said-by-form';

it.each(templates.map(({ name }) => name))(
  'what is filled into %s is what is read of its file, in both editions',
  async (layout) => {
    const form = builtForm({ layout, edition: 'native' });
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(wholeFillOf(form), async (texts) => {
        turn += 1;
        const order = { layout, edition: turn % 2 === 0 ? 'native' : 'perf', texts } as const;
        const [sheet] = await sheetsFromBytes(await templateWorkbook(order), `${layout}.xlsx`);
        expect(said(saidBy(sheet ? readForms(sheet) : [], form))).toEqual(said(meantBy(texts, form, order)));
      }),
      // The first that differs is told as it is: a form has a hundred cells to shrink.
      { numRuns: 4, seed: 19, endOnFailure: true },
    );
    expect(turn).toBe(4);
  },
);

/** Without what is blank. */
function said(all: Said): Said {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** What was filled in, what the formulas come to, and what is printed: the labels that a row stands under, the points of the rate. */
function meantBy(fill: Fill, form: BuiltForm, order: TemplateOrder): Said {
  const all = { ...printedIn(form), ...fill, ...Object.fromEntries(resultsIn(form, order)) };
  const meant = Object.entries(all).flatMap(([field, value]) =>
    // The status line is the sheet's, and nothing of the form.
    field === 'status' ? [] : [[field, String(value).trim()] as const],
  );
  return { ...Object.fromEntries(meant), year: /\d{4}/u.exec(String(fill['year']))?.[0] ?? '' };
}

function printedIn({ cells, policy }: BuiltForm): Fill {
  const printed: Record<string, string | number> = {};
  const labels: Record<string, string | number> = {};
  for (const { cell } of cells) {
    const { field = '', look, text = '', term } = cell;
    const [, row = '', role = ''] = /^(\d+)\.(level1|level2|name)$/u.exec(field) ?? [];
    if (look === 'fixed' && field !== '') printed[field] = term === undefined ? text : policy[term].value;
    if (role === 'level1' || role === 'level2') labels[role] = text;
    if (role === 'name')
      for (const [level, label] of Object.entries(labels)) printed[`${row}.${level}`] = label;
  }
  return printed;
}
