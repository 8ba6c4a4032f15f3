/**
 * A form of which a filter shows some rows only: people look at one kind of indicators, and check and fill in all the same.
 * @jest-environment jsdom
 */
import { describe, expect, it } from '@jest/globals';
import { excelHost } from '../../../src/hosts/excel';
import { formulaPlan } from '../../../src/formulas';
import { policyFor } from '../../../src/review';
import { address } from '../../../src/sheets';
import { createPane } from '../../../taskpane/model';
import { storageInMemory } from '../../../taskpane/model/open-pane.test-support';
import { openExcel } from '../boot';
import { filled } from '../filled';
import { entryAt, handOn } from '../hand';
import { onSheets } from '../saved';
import { form, typedForm } from './given';

const lines = [
  '指标名称|指标性质|指标值|完成值|偏离度（%）|指标权重|指标得分',
  '走访企业|≥|10|8||20|',
  '回访企业|≥|10|10||20|',
  '培训人次|≥|100|90||30|',
  '办结件数|≥|50|50||30|',
];

function opened() {
  const excel = openExcel(filled([typedForm(lines)]));
  const pane = createPane(excelHost(), { storage: storageInMemory(), today: () => '2026-11-22' });
  return { excel, pane, sheet: excel.workbook.sheet(form), hand: handOn(excel.workbook) };
}

const onlyEnterprises = (value: unknown): boolean => String(value).endsWith('企业');

describe('under a filter', () => {
  it('a check finds what it finds without', async () => {
    const { pane, hand } = opened();
    await pane.check();
    const found = (): unknown =>
      pane.getState().reviews.map(({ findings }) => findings.map(({ key }) => key));
    const before = found();
    hand.filter(form, 'A1', onlyEnterprises);
    await pane.check();
    expect(found()).toEqual(before);
  });

  it('each row gets its own formula, rows that are not seen too, and all of it can be taken back', async () => {
    const { excel, pane, sheet, hand } = opened();
    await pane.check();
    const [review] = pane.getState().reviews;
    if (!review) throw new Error('no form');
    hand.filter(form, 'A1', (value) => value !== '回访企业');
    const hidden = sheet.hiddenRows;
    expect([...hidden]).toContain(2);
    const cells = () => onSheets(excel.workbook).map((one) => one.cells);
    const before = cells();
    const plan = formulaPlan(review.form, policyFor(review.form), 'PERF.').formulas;
    const wanted = plan.map(({ cell, edit }) => [address(cell), `=${edit.value}`]);
    expect(wanted.map(([cell]) => cell)).toEqual(expect.arrayContaining(['G2', 'G3', 'G4', 'G5']));
    const edits = plan.map(({ edit }) => edit);
    await pane.write(edits, { zh: '填入', en: 'insert' }, [review.form.sheet]);
    expect(pane.getState().problem).toBeNull();
    expect(plan.map(({ cell }) => [address(cell), entryAt(sheet, address(cell)).formula])).toEqual(wanted);
    expect(sheet.hiddenRows).toEqual(hidden);
    await pane.undo();
    expect(cells()).toEqual(before);
    hand.clearFilter(form);
    expect(cells()).toEqual(before);
  });
});
