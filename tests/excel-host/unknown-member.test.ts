/**
 * What the simulated Excel does not know.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { open } from './injected-faults/given';

describe('a member that the simulated Excel lacks', () => {
  it('is refused by name', async () => {
    open();
    const calling = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().calculate(true);
      await context.sync();
    });
    await expect(calling).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'the simulated Excel has no Worksheet.Calculate',
    });
  });
});
