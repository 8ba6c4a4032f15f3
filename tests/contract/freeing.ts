import { describe, expect, it } from '@jest/globals';
import { withoutPerf } from '../../src/formulas';
import { errorInText } from '../../src/functions/errors';
import { address } from '../../src/sheets';
import type { Implementation } from './contract-workbook';
import { cellIn, edit, form, opener } from './given';

const formulas = {
  G1: 'PERF.EXECRATE(85,100)',
  G2: 'PERF.EXECRATE(5,0)',
  G3: 'PERF.NOSUCH(1)',
  G4: '_xldudf_PERF_EXECRATE(85,100)',
  G5: 'PERF.EXECRATE(5,0)+1',
};

/** PERF formulas into values: what shows an error keeps its formula, whatever a spreadsheet makes of functions that it may not have. */
export function freeingContract(implementation: Implementation): void {
  const open = opener(implementation);

  describe('PERF formulas made values', () => {
    it('are the numbers that they showed, and an error is made no value', async () => {
      const { host } = await open();
      await host.write(Object.entries(formulas).map(([cell, formula]) => edit(cell, formula, 'formula')));
      const before = await host.readSheets('all');
      const showsError = Object.keys(formulas).filter(
        (cell) => errorInText(String(cellIn(before, cell)?.content)) !== null,
      );
      expect(showsError).toEqual(expect.arrayContaining(['G2', 'G3']));

      const runsPerf = host.capabilities.functionPrefix !== null;
      const { formulas: freed, stay } = withoutPerf(before, 'values', runsPerf);
      await host.write(
        freed.map((one) => one.edit),
        before,
      );
      const after = await host.readSheets('all');
      expect(stay.map(({ cell }) => address(cell))).toEqual(showsError);
      for (const cell of Object.keys(formulas)) {
        const [was, is] = [cellIn(before, cell), cellIn(after, cell)];
        if (showsError.includes(cell)) expect(is).toEqual(was);
        else expect([is?.content, is?.formula]).toEqual([was?.content, undefined]);
      }
      expect(stay.every(({ sheet }) => sheet === form)).toBe(true);
    });
  });
}
