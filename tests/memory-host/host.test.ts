import { type HostProblem, sheetFromRows, type SpreadsheetHost } from '../../src/sheets';
import { memoryHost, type MemoryWorkbook, memoryWorkbook } from '.';

describe('a workbook in memory', () => {
  let workbook: MemoryWorkbook;
  let host: SpreadsheetHost;
  beforeEach(() => {
    workbook = memoryWorkbook([sheetFromRows('表', [['甲']])]);
    host = memoryHost(workbook);
  });

  const edit = { sheet: '表', cell: { row: 1, column: 1 }, value: '乙', as: 'text' } as const;

  it('refuses every request while it is told to', async () => {
    workbook.refuse('cell-editing');
    const requests = [
      host.readSheets('all'),
      host.select({ sheet: '表', cell: edit.cell }),
      host.highlight([]),
      host.clearHighlights(),
      host.write([edit]),
      host.readSettings(),
      host.writeSettings('x'),
    ];
    for (const request of requests) {
      await expect(request).rejects.toMatchObject({ reason: 'cell-editing' } satisfies Partial<HostProblem>);
    }
    workbook.refuse(null);
    expect((await host.readSheets('all'))[0]?.cells[0]?.text).toBe('甲');
    expect(await host.readSettings()).toBeNull();
  });

  it('refuses an undo too', async () => {
    const written = await host.write([edit]);
    workbook.refuse('failed');
    await expect(written.undo()).rejects.toMatchObject({ reason: 'failed' });
  });

  it('answers nothing while it pauses, and then everything', async () => {
    const resume = workbook.pause();
    const answers: string[] = [];
    const writing = host.write([edit]).then(() => answers.push('written'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answers).toEqual([]);
    resume();
    await writing;
    expect(answers).toEqual(['written']);
  });

  it('lets a reading be called off while it pauses', async () => {
    workbook.pause();
    const controller = new AbortController();
    const reading = host.readSheets('all', controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ reason: 'cancelled' });
  });

  it('tells of a sheet by its new name once the user has renamed it', async () => {
    const told: (readonly string[])[] = [];
    host.onChange((sheets) => told.push(sheets));
    workbook.rename('表', '新表');
    workbook.typeCell('新表', { row: 2, column: 1 }, '丙');
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([['新表']]);
  });
});
