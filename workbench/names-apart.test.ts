import { Workbook } from 'exceljs';
import { univerHost } from '../src/hosts/univer';
import { headlessUniver } from '../src/hosts/univer/headless.test-support';
import { cellAt } from '../src/sheets';
import { keepNamesApart } from './names-apart';
import { openedFile } from './open-file';

/** A form whose total speaks of its weights by a name. */
async function form(weights: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('自评表');
  for (const weight of [1, 2, 4]) sheet.addRow([weight]);
  sheet.getCell('B1').value = { formula: 'SUM(权重)', result: 0 };
  workbook.definedNames.add(`'自评表'!${weights}`, '权重');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

it('a name means the cells of its own workbook, also after another that has it was open', async () => {
  const univer = headlessUniver();
  const { api } = univer;
  try {
    keepNamesApart(univer.univer);
    const host = univerHost(api);
    /** What the total comes to once the last weight is another. */
    const totalIn = async (weights: string): Promise<unknown> => {
      const { snapshot } = await openedFile('表.xlsx', await form(weights));
      const book = api.createWorkbook(snapshot);
      book.getActiveSheet().getRange('A3').setValue(8);
      const [sheet] = await host.readSheets('all');
      api.disposeUnit(book.getId());
      return sheet && cellAt(sheet, { row: 1, column: 2 })?.content;
    };
    expect([await totalIn('$A$1:$A$3'), await totalIn('$A$2:$A$3')]).toEqual([11, 10]);
  } finally {
    univer.close();
  }
});
