import type { Form } from '../forms';
import { type Position, address } from '../sheets';
import { templateForm, templates } from '../templates/blank-sheets';

/** Which field of its own layout a cell of a form is, where the form is laid out as the template is. */
export interface OwnFields {
  /** Of what stands above the tables, or under them. */
  readonly fieldAt: (cell: Position) => string | undefined;
  /** The column of a table that a cell stands in: "ofStaff". */
  readonly columnAt: (cell: Position) => string | undefined;
}

const none: OwnFields = { fieldAt: () => undefined, columnAt: () => undefined };

/** Sure of a cell only where the names of the indicators stand in the column of the template's. */
export function ownFieldsOf(form: Form): OwnFields {
  const known = templates.find(({ name }) => name === form.layout);
  const [first, last] = [form.indicators[0], form.indicators.at(-1)];
  if (!known || !first || !last) return none;
  const fields = [...templateForm({ layout: known.name, edition: 'native' }).fields.values()];
  const rows = fields.filter(({ field }) => /^\d+\.name$/u.test(field)).map(({ at }) => at);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top?.column !== first.name.cell.column || !bottom) return none;
  const elsewhere = new Map(
    fields.flatMap(({ field, at }) =>
      /^\d/u.test(field) || (at.row > top.row && at.row < bottom.row) ? [] : [[address(at), field] as const],
    ),
  );
  const columns = new Map(
    fields.flatMap(({ field, at }) => {
      const [, role] = /^0\.(\w+)$/u.exec(field) ?? [];
      return role === undefined ? [] : [[at.column, role] as const];
    }),
  );
  return {
    fieldAt: ({ row, column }) => {
      const down = row < first.row ? first.row - top.row : row > last.row ? last.row - bottom.row : null;
      return down === null || row <= down ? undefined : elsewhere.get(address({ row: row - down, column }));
    },
    columnAt: ({ column }) => columns.get(column),
  };
}
