import fc from 'fast-check';
import { rangeAddress } from '../../src/sheets';
import type { Area } from '../excel-host/model/area';
import { opened, smallPlace } from './given';
import { meets } from './model';

/** Merges that do not overlap, some with something in their first cell, and cells that hold something between them. */
const sheets = fc.record({
  merges: fc.array(
    fc.record({
      place: smallPlace,
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
      full: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  full: fc.array(smallPlace, { maxLength: 60 }),
});

describe('merged cells', () => {
  it('are found, each once, whatever holds something and whatever does not', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async ({ merges, full }) => {
        const { book, host } = opened();
        const sheet = book.active;
        sheet.enter(0, 0, '项目支出绩效自评表');
        const areas: Area[] = [];
        for (const { place, rows, columns, full: holds } of merges) {
          const area = { ...place, rows, columns };
          if (rows * columns === 1 || areas.some((other) => meets(other, area))) continue;
          if (meets(area, { row: 0, column: 0, rows: 1, columns: 1 })) continue;
          areas.push(area);
          if (holds) sheet.enter(area.row, area.column, '名称');
        }
        sheet.merges = areas;
        for (const { row, column } of full) {
          const cell = { row, column, rows: 1, columns: 1 };
          if (!areas.some((area) => meets(area, cell))) sheet.enter(row, column, '内容');
        }
        const [read] = await host.readSheets('active');
        const [bottom, right] = (read?.cells ?? []).reduce(
          ([row, column], cell) => [Math.max(row, cell.row), Math.max(column, cell.column)],
          [0, 0],
        );
        const inReach = areas.filter(({ row, column }) => row < bottom && column < right);
        expect((read?.merges ?? []).map(rangeAddress).sort()).toEqual(inReach.map(addressOf).sort());
      }),
      { numRuns: 300 },
    );
  });

  it.each([60, 2000])(
    'of a form of %d rows, each with two merges, are found with few questions',
    async (rows) => {
      const { et, book, host } = opened();
      const sheet = book.active;
      const merges: Area[] = [];
      for (let row = 0; row < rows; row++) {
        ['产出', '数量', '走访企业', '', '≥10', '12', '', '原因'].forEach((text, column) => {
          if (text !== '') sheet.enter(row, column, text);
        });
        merges.push({ row, column: 2, rows: 1, columns: 2 }, { row, column: 5, rows: 1, columns: 2 });
      }
      sheet.merges = merges;
      await host.readSheets('active');
      et.bridge.forget();
      const [read] = await host.readSheets('active');
      expect(read?.merges).toHaveLength(2 * rows);
      // A sheet is read in pieces of some sixty rows.
      const pieces = Math.ceil(rows / 60);
      expect(et.bridge.byMember.get('Range.MergeCells') ?? 0).toBeLessThanOrEqual(5 * pieces);
      expect(et.bridge.byMember.get('Range.MergeArea') ?? 0).toBeLessThanOrEqual(5 * pieces);
    },
  );
});

function addressOf({ row, column, rows, columns }: Area): string {
  return rangeAddress({
    from: { row: row + 1, column: column + 1 },
    to: { row: row + rows, column: column + columns },
  });
}
