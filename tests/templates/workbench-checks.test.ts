/** The checks of the PERF edition as the spreadsheet of the web version computes them: the status line, and the conditions of the colours. */
import { univerHost } from '../../src/hosts/univer';
import {
  type CellCheck,
  type NewSheet,
  type Position,
  type Sheet,
  address,
  position,
} from '../../src/sheets';
import { type TemplateName, templateSheets, templates } from '../../src/templates';
import { calculated, spreadsheetWithFunctions } from './calculated';
import { type Fill, filledAtRandom } from './fills';
import { type Planted, plantedIn } from './planted';

/** The checks that colour a cell for a mistake. */
function checksAt({ checks }: NewSheet, { at, severity }: Planted): readonly CellCheck[] {
  return checks.filter(
    (check) =>
      check.severity === severity &&
      check.at.from.row <= at.row &&
      at.row <= check.at.to.row &&
      check.at.from.column <= at.column &&
      at.column <= check.at.to.column,
  );
}

/** A condition, which is written for the first cell of its range, as it holds for another one. */
function conditionAt({ formula, at: { from } }: CellCheck, place: Position): string {
  const outsideTexts = /"[^"]*"|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b/gu;
  return formula.replace(
    outsideTexts,
    (whole, fixedColumn?: string, column = '', fixedRow = '', row = '') => {
      const cell = position(`${column}${row}`);
      if (fixedColumn === undefined || !cell) return whole;
      const moved = address({
        row: cell.row + (fixedRow === '' ? place.row - from.row : 0),
        column: cell.column + (fixedColumn === '' ? place.column - from.column : 0),
      });
      return moved.replace(/^[A-Z]+/u, (letters) => `${fixedColumn}${letters}${fixedRow}`);
    },
  );
}

/** The form with the conditions of some mistakes beside it, a column each, from the second free one on. */
function withConditions(form: NewSheet, name: string, conditions: readonly string[]): NewSheet {
  const style = form.cells[0]?.style ?? { size: 11, horizontal: 'left', vertical: 'top' };
  const beside = conditions.map((condition, at) => ({
    row: 1,
    column: form.columns.length + 2 + at,
    formula: `IF(${condition},1,0)`,
    style,
  }));
  return { ...form, name, cells: [...form.cells, ...beside], rules: [], checks: [] };
}

/** What the conditions of a form came to. */
function heldIn({ cells }: Sheet, { columns }: NewSheet): readonly unknown[] {
  return cells.flatMap(({ row, column, content }) => (row === 1 && column > columns.length ? [content] : []));
}

function formOf(layout: TemplateName, texts: Fill): NewSheet {
  const [form] = templateSheets({ layout, edition: 'perf', texts });
  if (!form) throw new Error('no form');
  return form;
}

it.each(templates.map(({ name }) => name))(
  'a mistake in %s is said by its status line and coloured where it is, and nothing is on the right form',
  async (layout) => {
    const { form: built, fills } = filledAtRandom(layout, 2, 1);
    const samples = fills[1] ?? {};
    const planted = plantedIn(built, samples);
    expect(planted.length).toBeGreaterThan(0);
    const clean = formOf(layout, samples);
    const conditions = planted.map((mistake) =>
      checksAt(clean, mistake).map((check) => conditionAt(check, mistake.at)),
    );
    const sheets = [
      withConditions(clean, 'clean', conditions.flat()),
      ...planted.map(({ entries }, at) =>
        withConditions(formOf(layout, { ...samples, ...entries }), String(at), conditions[at] ?? []),
      ),
    ];
    const session = spreadsheetWithFunctions();
    try {
      const host = univerHost(session.api);
      await host.addSheets(sheets);
      const [right, ...wrong] = await calculated(host);
      if (!right) throw new Error('no sheet');
      expect(right.cells[0]?.content).toBe('填报检查：可以提交');
      expect(heldIn(right, clean)).toEqual(conditions.flat().map(() => 0));
      const told = wrong.map((sheet, at) => ({
        what: planted[at]?.what,
        said: sheet.cells[0]?.content,
        coloured: heldIn(sheet, clean).includes(1),
      }));
      expect(told).toEqual(
        planted.map(({ what, says }) => ({
          what,
          said: expect.stringContaining(says ?? '可以提交') as string,
          coloured: true,
        })),
      );
    } finally {
      session.close();
    }
  },
  120_000,
);
