import { wpsHost } from '../../src/hosts/wps';
import { settingsSheetName } from '../../src/hosts/shared/settings-sheet';
import { HostProblem } from '../../src/sheets';
import { turns } from '../contract/turns';
import { builds, opened } from './given';
import { handOn } from './hand';
import { hostIn, pageOf } from './opened';
import { onSheets } from './saved';

const edit = (row: number, value: string, as: 'text' | 'number' | 'formula' = 'text') => ({
  sheet: '自评表',
  cell: { row, column: 2 },
  value,
  as,
});
const mark = (row: number) => ({
  sheet: '自评表',
  cell: { row, column: 2 },
  severity: 'error' as const,
});

describe.each(builds)('%s', (_, profile) => {
  const filled = () => {
    const all = opened(profile, ['自评表', '附表']);
    const sheet = all.book.sheet('自评表');
    ['预算数', '执行数', '执行率'].forEach((label, row) => sheet.enter(row, 0, label));
    sheet.enter(0, 1, 100);
    sheet.enter(1, 1, '=B1/2');
    sheet.change(2, 1, (entry) => ({ ...entry, value: 0.5, numberFormat: '0%' }));
    return all;
  };

  it('is left as it was by a write that fails at any of its calls, and draws and tells again', async () => {
    const calls = await (async () => {
      const { et, host } = filled();
      await host.readSheets('active');
      et.bridge.forget();
      await host.write([edit(1, '5', 'number'), edit(2, '无'), edit(3, '已完成')]);
      return et.bridge.calls;
    })();
    expect(calls).toBeGreaterThan(20);
    for (let failing = 1; failing <= calls; failing++) {
      const { et, book, host } = filled();
      await host.readSheets('active');
      const before = onSheets(et, book);
      et.bridge.forget();
      et.bridge.before = (_member, call) => {
        if (call === failing) throw new Error('0x800706BA');
      };
      const outcome = await host.write([edit(1, '5', 'number'), edit(2, '无'), edit(3, '已完成')]).then(
        () => 'written',
        (error: unknown) => error,
      );
      et.bridge.before = () => undefined;
      expect([failing, et.updatesScreen, et.tellsEvents]).toEqual([failing, true, true]);
      if (outcome !== 'written') {
        expect(outcome).toBeInstanceOf(HostProblem);
        expect([failing, onSheets(et, book)]).toEqual([failing, before]);
      }
    }
  });

  it('keeps the marks it had when new ones fail at any call', async () => {
    const calls = await (async () => {
      const { et, host } = filled();
      await host.highlight([mark(1)]);
      et.bridge.forget();
      await host.highlight([mark(2), mark(3)]);
      return et.bridge.calls;
    })();
    for (let failing = 1; failing <= calls; failing++) {
      const { et, book, host } = filled();
      await host.highlight([mark(1)]);
      const before = onSheets(et, book);
      et.bridge.forget();
      et.bridge.before = (_member, call) => {
        if (call === failing) throw new Error('0x800706BA');
      };
      const outcome = await host.highlight([mark(2), mark(3)]).then(
        () => 'marked',
        (error: unknown) => error,
      );
      et.bridge.before = () => undefined;
      expect([failing, et.updatesScreen, et.tellsEvents]).toEqual([failing, true, true]);
      if (outcome !== 'marked') {
        expect(outcome).toBeInstanceOf(HostProblem);
        expect([failing, onSheets(et, book)]).toEqual([failing, before]);
      }
    }
  });

  it('says what to do while a cell is edited, whether WPS refuses or swallows what is written', async () => {
    const { et, book, host } = filled();
    const before = onSheets(et, book);
    et.cellEditing = true;
    for (const asked of [host.write([edit(1, '5')]), host.highlight([mark(1)]), host.writeSettings('{}')]) {
      await expect(asked).rejects.toMatchObject({ zh: '请先按 Enter 结束编辑' });
    }
    expect(onSheets(et, book)).toEqual(before);
    // What is read while the user types is what stood there.
    expect((await host.readSheets('active'))[0]?.cells[0]?.text).toBe('预算数');
  });

  it('says that the workbook is gone when it is closed in the middle', async () => {
    const { et, book, host } = filled();
    await host.readSheets('active');
    et.bridge.before = () => {
      et.bridge.before = () => undefined;
      et.close(book);
    };
    await expect(host.highlight([mark(1)])).rejects.toBeInstanceOf(HostProblem);
    await expect(host.readSheets('active')).rejects.toMatchObject({ details: ['没有打开的工作簿'] });
  });

  it('marks, writes and jumps in the workbook that was read, also when another has come forward', async () => {
    const { et, book, host } = filled();
    await host.readSheets('active');
    const other = et.open(['自评表'], '别的.xlsx');
    await host.highlight([mark(1)]);
    await host.write([edit(1, '7', 'number')]);
    await host.writeSettings('{"a":1}');
    expect(et.active).toBe(other);
    expect([other.active.rules, other.active.cells.size, other.sheets.length]).toEqual([[], 0, 1]);
    expect([book.sheet('自评表').rules.length, book.sheet('自评表').entry(0, 1).value]).toEqual([1, 7]);
    await host.select({ sheet: '自评表', cell: { row: 3, column: 2 } });
    expect([et.active, book.selection?.row]).toEqual([book, 2]);
    et.close(book);
    await expect(host.select({ sheet: '自评表', cell: { row: 1, column: 1 } })).rejects.toMatchObject({
      details: ['工作簿已关闭，请重新校验'],
    });
  });

  it('knows the workbook again that is looked at in another window, and when the first was closed', async () => {
    const { et, book, host } = filled();
    await host.readSheets('active');
    et.openWindow(book);
    await host.highlight([mark(1)]);
    await host.select({ sheet: '自评表', cell: { row: 3, column: 2 } });
    const [second = 0] = book.windows;
    book.windows = [second];
    await host.write([edit(1, '7', 'number')]);
    expect([book.sheet('自评表').entry(0, 1).value, book.selection?.row]).toEqual([7, 2]);
  });

  it('hears of what another add-in writes, where WPS tells of changes', async () => {
    const { et, book, host } = filled();
    await host.readSheets('all');
    const told: string[] = [];
    const stop = host.onChange((sheets) => told.push(...sheets));
    const other = hostIn(et);
    const sheet = profile.sheetChange === 'never' ? '自评表' : '附表';
    et.tellsEvents = true;
    await other.write([{ sheet, cell: { row: 9, column: 1 }, value: '别的插件', as: 'text' }]);
    et.typed(book, book.sheet(sheet), { row: 8, column: 0, rows: 1, columns: 1 });
    await turns(60);
    stop();
    expect(told).toEqual([sheet]);
  });

  it('leaves the other listeners of its page when it stops listening', async () => {
    const { et, book } = filled();
    const page = pageOf(et);
    const [first, second] = [wpsHost(page, () => () => undefined), wpsHost(page, () => () => undefined)];
    const told: string[] = [];
    const stop = first.onChange(() => undefined);
    second.onChange((sheets) => told.push(...sheets));
    stop();
    handOn(et, book).type('自评表', 'A9', '新的');
    await turns(60);
    // Where WPS tells of nothing, only a look at the sheet would show it.
    expect(told).toEqual(profile.sheetChange === 'never' ? [] : ['自评表']);
  });

  it('makes one step of a write for the user’s Ctrl+Z where it can, and the user’s own rules outlive every mark', async () => {
    const { et, book, host } = filled();
    handOn(et, book).addConditionalFormat('自评表', 'B1:B3', '=$B1>50', '#00FF00');
    const before = onSheets(et, book);
    await host.highlight([mark(1)]);
    await host.clearHighlights();
    expect(onSheets(et, book)).toEqual(before);
    expect(et.bridge.byMember.has('FormatConditions.Delete')).toBe(false);
    const steps = et.history.count(book);
    await host.write([edit(1, '5', 'number'), edit(3, '已完成')]);
    const made = et.history.count(book) - steps;
    if (profile.undoTransactions) expect(made).toBe(1);
    else expect(made).toBeGreaterThan(1);
    expect(et.history.isOpen(book)).toBe(false);
    if (profile.undoTransactions) {
      handOn(et, book).undo();
      expect(onSheets(et, book)).toEqual(before);
    }
  });

  it('keeps settings on the sheet alone where the structure is protected or parts cannot be had', async () => {
    const { et, book, host } = filled();
    book.hasFixedStructure = true;
    await host.writeSettings('{"a":1}');
    expect([book.customXml.length, book.sheets.length]).toEqual([1, 2]);
    book.hasFixedStructure = false;
    et.bridge.before = (member) => {
      if (member.endsWith('.CustomXMLParts')) throw new Error('0x80004001');
    };
    await host.writeSettings('{"a":2}');
    expect(await host.readSettings()).toBe('{"a":2}');
    et.bridge.before = () => undefined;
    // The part is older now, and the newer record wins.
    expect(await host.readSettings()).toBe('{"a":2}');
    expect(book.sheets.at(-1)?.visible).toBe(2);
    expect(et.active?.active.name).toBe('自评表');
  });
});

describe.each(builds)('settings in %s', (_, profile) => {
  it('that WPS took and kept nowhere are said to be lost, and the earlier ones are still there', async () => {
    const { et, host } = opened(profile);
    await host.writeSettings('{"a":1}');
    et.forgets = new Set(['custom-xml', 'very-hidden']);
    await expect(host.writeSettings('{"a":2}')).rejects.toMatchObject({
      reason: 'failed',
      zh: '表格软件未能完成操作（工作簿没有存下这些设置）',
    });
    expect(await host.readSettings()).toBe('{"a":1}');
  });

  it.each(['custom-xml', 'very-hidden'] as const)(
    'that WPS does not keep as %s are kept in the other place',
    async (lost) => {
      const { et, host } = opened(profile);
      et.forgets = new Set([lost]);
      for (const settings of ['{"a":1}', '{"a":2}', null, '{"a":3}']) {
        await host.writeSettings(settings);
        expect(await host.readSettings()).toBe(settings);
      }
    },
  );

  it('are kept, or said not to be, whichever call fails, and no sheet is left over', async () => {
    const calls = await (async () => {
      const { et, host } = opened(profile);
      await host.writeSettings('{"a":1}');
      return et.bridge.calls;
    })();
    for (let failing = 1; failing <= calls; failing++) {
      const { et, book, host } = opened(profile);
      et.bridge.before = (_member, call) => {
        if (call === failing) throw new Error('0x800706BA');
      };
      const outcome = await host.writeSettings('{"a":1}').then(
        () => 'kept',
        (error: unknown) => error,
      );
      et.bridge.before = () => undefined;
      const isLeft = (name: string): boolean => name !== '自评表' && name !== settingsSheetName;
      expect([failing, book.sheets.filter(({ name }) => isLeft(name))]).toEqual([failing, []]);
      expect([failing, et.updatesScreen, et.tellsEvents, et.displaysAlerts]).toEqual([
        failing,
        true,
        true,
        true,
      ]);
      if (outcome === 'kept') expect([failing, await host.readSettings()]).toEqual([failing, '{"a":1}']);
      else expect(outcome).toBeInstanceOf(HostProblem);
    }
  });
});

describe('the simulated ET', () => {
  it('throws by name where a page uses a member that nobody modelled', () => {
    const { et } = opened();
    const { Application } = et.page().globals as { Application: Record<string, unknown> };
    expect(() => Application['Redo']).toThrow('Application has no Redo');
    const sheet = Application['ActiveSheet'] as Record<string, unknown>;
    expect(() => sheet['ListObjects']).toThrow('has no ListObjects');
    expect(() => (sheet['Nmae'] = 1)).toThrow('has no Nmae to assign');
  });

  it('does not let Value be assigned, and answers its own text for a member called by itself', () => {
    const { et } = opened();
    const { Application } = et.page().globals as {
      Application: { ActiveCell: { Value: unknown; Address(): string } };
    };
    const cell = Application.ActiveCell;
    expect(() => (cell.Value = 5)).toThrow('Cannot redefine property: Value');
    const unbound: () => string = Reflect.get(cell, 'Address');
    expect(unbound()).toContain('function Address');
  });

  it('has every switch both ways among its builds', () => {
    const names = Object.keys(builds[0]?.[1] ?? {}) as (keyof (typeof builds)[number][1])[];
    const lone = names.filter((name) => new Set(builds.map(([, profile]) => profile[name])).size === 1);
    expect(lone).toEqual([]);
  });
});
