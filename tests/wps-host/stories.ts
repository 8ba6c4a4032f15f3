import { formulaPlan } from '../../src/formulas';
import { readForms } from '../../src/forms';
import { policyById } from '../../src/policies';
import { rewritings } from '../../taskpane/pages/formulas/rewritings';
import { placeOf } from '../../taskpane/model/open-pane.test-support';
import type { Finding } from '../../src/review';
import type { FindingPlace } from '../../taskpane/model';
import { templatePath } from '../../src/templates/catalogue';
import { textOf } from '../../src/words';
import { soon } from '../e2e/soon';
import type { AddInInWps } from './add-in';
import { BookModel } from './model';
import { hostIn } from './opened';
import { onSheets } from './saved';

/** What a user does with the add-in, told once and lived through in every WPS that the simulation can be. */
export interface Story {
  readonly called: string;
  readonly tell: (wps: AddInInWps) => Promise<void>;
}

const sheet = '自评表';
/** The finding of F19, where 120 were done of 10; undefined where it is not open. */
function finding(wps: AddInInWps): Finding | undefined {
  return wps.state.reviews[0]?.findings.find(
    ({ rule, cells: [cell] }) => rule === 'deviation-large' && cell?.row === 19 && cell.column === 6,
  );
}

/** Its place in the list. */
function f19(wps: AddInInWps): FindingPlace {
  const found = finding(wps);
  if (found === undefined) throw new Error('F19 is not found');
  return { form: 0, key: found.key };
}

const rulesOn = (wps: AddInInWps, row: number, column: number) =>
  wps.book
    .sheet(sheet)
    .rulesOver([{ row: row - 1, column: column - 1, rows: 1, columns: 1 }])
    .map(({ formula }) => formula);

/** Every story. */
export const stories: readonly Story[] = [
  {
    called:
      '校验 from the ribbon marks F19, goes there, shows the arithmetic, and 清除 leaves the sheet as it was',
    async tell(wps) {
      const before = onSheets(wps.et, wps.book);
      await wps.press('check');
      expect([wps.state.phase, wps.state.problem]).toEqual(['checked', null]);
      expect(finding(wps)?.steps.map(textOf).join()).toContain('(120 − 10) ÷ 10 × 100% = 1100%');
      expect(rulesOn(wps, 19, 6)).toEqual([expect.stringContaining('PERF:')]);
      expect(rulesOn(wps, 1, 1)).toEqual([]);
      await wps.pane.select(f19(wps));
      expect(wps.book.selection).toMatchObject({ row: 18, column: 5 });
      await wps.press('clear');
      expect(onSheets(wps.et, wps.book)).toEqual(before);
    },
  },
  {
    called: 'a suggestion is written and taken back, and what the user types is noticed',
    async tell(wps) {
      wps.hand.type(sheet, 'F20', 90);
      await wps.press('check');
      await wps.pane.fix(placeOf(wps.state, 'deviation-mismatch'));
      expect([wps.state.problem, wps.hand.entry(sheet, 'F20').value]).toEqual([null, 100]);
      await wps.pane.undo();
      expect([wps.state.problem, wps.hand.entry(sheet, 'F20').value]).toEqual([null, 90]);
      await wps.press('check');
      wps.hand.type(sheet, 'E19', 11);
      await soon(async () => {
        await wps.settle();
        expect(wps.state.stale).toBe(true);
      });
    },
  },
  {
    called: 'what was set aside is aside after saving and opening again',
    async tell(wps) {
      await wps.press('check');
      await wps.pane.setAside(f19(wps), '已附情况说明', '王科长');
      expect([wps.state.problem, finding(wps)]).toEqual([null, undefined]);
      wps.closePane();
      await wps.reopen();
      await wps.press('check');
      expect(finding(wps)).toBeUndefined();
      const [waived] = wps.state.reviews[0]?.setAside ?? [];
      expect(waived?.waiver).toMatchObject({ reason: '已附情况说明', by: '王科长' });
      if (waived) await wps.pane.restore(waived.waiver);
      expect(finding(wps)).toBeDefined();
    },
  },
  {
    called: '下一处 and 上一处 go from one finding to the next and back',
    async tell(wps) {
      const places: unknown[] = [];
      for (const button of ['next', 'next', 'previous'] as const) {
        await wps.press(button);
        places.push(wps.book.selection);
      }
      expect(places[0]).not.toBeNull();
      expect(places[1]).not.toEqual(places[0]);
      expect(places[2]).toEqual(places[0]);
    },
  },
  {
    called: 'the live check sees what is typed',
    async tell(wps) {
      await wps.press('check');
      wps.pane.setLive(true);
      expect(finding(wps)).toBeDefined();
      wps.hand.type(sheet, 'E19', 10);
      await soon(async () => {
        await wps.settle();
        expect(finding(wps)).toBeUndefined();
      });
    },
  },
  {
    called:
      'formulas are put in, compute, become values and come back, or are plain where WPS has no functions',
    async tell(wps) {
      await wps.press('check');
      const { functionPrefix } = wps.state.capabilities;
      if (functionPrefix === null) {
        wps.hand.type(sheet, 'I7', '=_xldudf_PERF_TOTAL(G12,I19:I24)');
      } else {
        const [read] = await hostIn(wps.et).readSheets('active');
        const [form] = read ? readForms(read) : [];
        const policy = policyById('chongqing');
        if (!read || !form || !policy) throw new Error('no form');
        const edits = formulaPlan(form, policy, functionPrefix).formulas.map(({ edit }) => edit);
        await wps.pane.write(edits, { zh: '填入', en: 'Inserted' }, [read]);
        expect(wps.hand.entry(sheet, 'I19').formula).toContain('=PERF.SCORE(');
        await wps.pane.rewrite(rewritings.values);
        expect(wps.hand.entry(sheet, 'I19')).toMatchObject({ value: 15 });
        expect(wps.hand.entry(sheet, 'I19').formula).toBeUndefined();
        await wps.pane.undo();
        expect(wps.hand.entry(sheet, 'I19').formula).toContain('=PERF.SCORE(');
      }
      await wps.pane.rewrite(rewritings.native);
      expect(wps.state.problem).toBeNull();
      wps.et.calculate(wps.book);
      const [cell, value] = functionPrefix === null ? ['I7', 100] : ['I19', 15];
      expect(wps.hand.entry(sheet, cell).formula).toMatch(/^=(?!.*PERF)/u);
      expect(Number(wps.hand.entry(sheet, cell).value)).toBe(value);
    },
  },
  {
    called: 'formulas that Excel saved are noticed when the pane opens, and mended with one click',
    async tell(wps) {
      wps.hand.type(sheet, 'I19', '=_xldudf_PERF_SCORE(H19,D19,E19,C19)');
      await wps.press('panel');
      await soon(() => expect(wps.state.unbound).toBe(1));
      const { functionPrefix } = wps.state.capabilities;
      await wps.pane.rewrite(functionPrefix === null ? rewritings.native : rewritings.rebind);
      expect([wps.state.problem, wps.state.unbound]).toEqual([null, 0]);
      wps.et.calculate(wps.book);
      const { formula, value } = wps.hand.entry(sheet, 'I19');
      expect(Number(value)).toBe(15);
      expect(formula).toMatch(functionPrefix === null ? /^=(?!.*PERF)/u : /^=PERF\.SCORE\(/u);
    },
  },
  {
    called: '模板 opens a copy of a blank form beside the workbook',
    async tell(wps) {
      const edition = wps.profile.customFunctions ? 'perf' : 'native';
      wps.et.files.set(`C:/perf/${templatePath('mof-project', edition)}`, () => {
        const blank = new BookModel('mof-project.xlsx', '', 0, [sheet]);
        blank.active.enter(0, 0, '项目支出绩效自评表');
        blank.active.enter(1, 0, edition === 'perf' ? '=_xldudf_PERF_DEVIATION(10,120)' : '=1000+100');
        return blank;
      });
      await wps.press('templates');
      expect(wps.state.page).toBe('formulas');
      await wps.pane.openTemplate({ name: 'mof-project' });
      expect([wps.state.problem, wps.et.books.length]).toEqual([null, 2]);
      const made = wps.et.active;
      if (made === null) throw new Error('no workbook');
      wps.et.calculate(made);
      expect([made.name === wps.book.name, made.active.entry(1, 0).value]).toEqual([false, 1100]);
    },
  },
  {
    called: 'there is one pane, put away and shown again, and another once the user closed it',
    async tell(wps) {
      const visible = () => wps.et.panes.all.map((pane) => pane.visible);
      await wps.press('check');
      await wps.press('next');
      expect(visible()).toEqual([true]);
      wps.collapse();
      expect(visible()).toEqual([false]);
      await wps.press('panel');
      expect(visible()).toEqual([true]);
      wps.closePane();
      await wps.press('check');
      expect([visible(), wps.state.phase]).toEqual([[true], 'checked']);
    },
  },
  {
    called: 'a command is done once where the pane is open twice',
    async tell(wps) {
      await wps.press('panel');
      const first = wps.pane;
      wps.openPaneAgain();
      await wps.press('check');
      expect([wps.state.phase, first.getState().phase]).toEqual(['checked', 'idle']);
    },
  },
  {
    called: 'the pane stays with the workbook that it checked, and says when that is closed',
    async tell(wps) {
      await wps.press('check');
      const other = wps.et.open(['另一张表'], '别的.xlsx');
      await wps.pane.select(f19(wps));
      expect([wps.et.active === wps.book, wps.state.problem]).toEqual([true, null]);
      await wps.pane.fix(f19(wps));
      expect([other.active.cells.size, other.active.rules]).toEqual([0, []]);
      wps.et.close(wps.book);
      await wps.pane.select(f19(wps));
      expect(wps.state.problem?.zh).toContain('工作簿已关闭，请重新校验');
      await wps.pane.check();
      expect([wps.state.reviews, wps.state.lookedAt]).toEqual([[], ['另一张表']]);
    },
  },
  {
    called: 'while a cell is edited nothing is written and the user is told, and afterwards it is',
    async tell(wps) {
      wps.hand.type(sheet, 'F20', 90);
      await wps.press('check');
      const before = onSheets(wps.et, wps.book);
      wps.et.cellEditing = true;
      await wps.pane.fix(placeOf(wps.state, 'deviation-mismatch'));
      expect(wps.state.problem?.zh).toContain('请先按 Enter 结束编辑');
      expect(onSheets(wps.et, wps.book)).toEqual(before);
      wps.et.cellEditing = false;
      await wps.pane.fix(placeOf(wps.state, 'deviation-mismatch'));
      expect([wps.state.problem, wps.hand.entry(sheet, 'F20').value]).toEqual([null, 100]);
    },
  },
  {
    called: 'a protected sheet is judged, neither marked nor written, and that is said',
    async tell(wps) {
      wps.hand.type(sheet, 'F20', 90);
      wps.book.sheet(sheet).isProtected = true;
      const before = onSheets(wps.et, wps.book);
      await wps.press('check');
      expect(wps.state.phase).toBe('checked');
      expect(finding(wps)).toBeDefined();
      expect(wps.state.problem?.zh).toContain('保护');
      await wps.pane.fix(placeOf(wps.state, 'deviation-mismatch'));
      expect(wps.state.problem?.zh).toContain('保护');
      expect(onSheets(wps.et, wps.book)).toEqual(before);
    },
  },
  {
    called: 'what another add-in wrote meanwhile is not overwritten, and its own marks outlive ours',
    async tell(wps) {
      wps.hand.type(sheet, 'F20', 90);
      wps.hand.addConditionalFormat(sheet, 'A1:K24', '=$A1=1', '#00FF00');
      await wps.press('check');
      await hostIn(wps.et).write([{ sheet, cell: { row: 20, column: 6 }, value: '80', as: 'number' }]);
      await wps.pane.fix(placeOf(wps.state, 'deviation-mismatch'));
      expect(wps.hand.entry(sheet, 'F20').value).toBe(80);
      expect(wps.state.problem?.zh).toContain('重新校验');
      await wps.press('check');
      await wps.press('clear');
      expect(rulesOn(wps, 20, 6)).toEqual(['=$A1=1']);
    },
  },
  {
    called: 'a hidden row is judged, and a jump to it says so and shows nothing that was hidden',
    async tell(wps) {
      wps.hand.hideRow(sheet, 19);
      await wps.press('check');
      await wps.pane.select(f19(wps));
      expect(wps.state.problem?.zh).toMatch(/隐藏或筛选/u);
      expect(wps.book.selection).toMatchObject({ row: 18, column: 5 });
      expect(wps.book.sheet(sheet).hiddenRows.has(18)).toBe(true);
    },
  },
  {
    called: 'a workbook that closes in the middle of a check is said to be gone, and the next one is checked',
    async tell(wps) {
      await wps.press('panel');
      let left = 40;
      wps.et.bridge.before = () => {
        left -= 1;
        if (left === 0) wps.et.close(wps.book);
      };
      await wps.pane.check();
      wps.et.bridge.before = () => undefined;
      expect([wps.state.phase, wps.state.reviews]).toEqual(['failed', []]);
      expect(wps.state.problem?.zh).toContain('工作簿已关闭，请重新校验');
      expect([wps.et.updatesScreen, wps.et.tellsEvents]).toEqual([true, true]);
      wps.et.open([sheet], '下一个.xlsx');
      await wps.pane.check();
      expect([wps.state.phase, wps.state.problem]).toEqual(['checked', null]);
    },
  },
];
