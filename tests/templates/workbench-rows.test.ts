/** Rows put in and taken out by the commands of the web version's spreadsheet, at three places of every form of the PERF edition. */
import type { FRange, FWorksheet } from '@univerjs/preset-sheets-core';
import { type IRange, RANGE_TYPE } from '@univerjs/presets';
import { univerHost } from '../../src/hosts/univer';
import type { Position, Sheet } from '../../src/sheets';
import { templateSheets, templates } from '../../src/templates';
import { calculated, spreadsheetWithFunctions } from './calculated';
import type { Reading } from './expected';
import {
  type Compared,
  type Subject,
  comparedLonger,
  comparedMissed,
  comparedShorter,
  copiesIn,
  lineOf,
  neededOf,
  putIn,
  roomOf,
  rowsOf,
  sharedPoints,
  subjectOf,
} from './three-rows';

type Session = ReturnType<typeof spreadsheetWithFunctions>;

/** A sheet of the workbook, in front and with a hand on it. */
function sheetIn({ api }: Session, name: string): FWorksheet {
  const sheet = api.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.activate();
}

/** Puts the copies in as a user does: 在上方插入行, then the line beside the new one filled into it. */
async function putCopiesIn({ api }: Session, sheet: FWorksheet, subject: Subject): Promise<void> {
  for (const { at, copyOf } of putIn(subject)) {
    sheet.getRange(`A${at}`).activate();
    expect(await api.executeCommand('sheet.command.insert-row-before', { value: 1 })).toBe(true);
    const line = (row: number): IRange => sheet.getRange(lineOf(subject, row)).getRange();
    const sourceRange = line(copyOf);
    const targetRange = {
      ...sourceRange,
      startRow: Math.min(at, copyOf) - 1,
      endRow: Math.max(at, copyOf) - 1,
    };
    const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
    const filling = { ...place, sourceRange, targetRange, applyType: 'COPY' };
    expect(await api.executeCommand('sheet.command.auto-fill', filling)).toBe(true);
  }
}

/** Takes the three rows out: 删除行. */
async function takeOut({ api }: Session, sheet: FWorksheet, subject: Subject): Promise<void> {
  for (const row of [...rowsOf(subject)].reverse()) {
    const range = {
      ...sheet.getRange(row - 1, 0, 1, sheet.getMaxColumns()).getRange(),
      rangeType: RANGE_TYPE.ROW,
    };
    expect(await api.executeCommand('sheet.command.remove-row', { range })).toBe(true);
  }
}

/** Which columns of a row these lie over, from the table's first one on: "4-6 9-9". */
const spansIn =
  (subject: Subject, ranges: readonly IRange[]) =>
  (row: number): string =>
    ranges
      .filter(({ startRow, endRow }) => startRow < row && row <= endRow + 1)
      .filter(({ startColumn }) => startColumn + 1 >= (subject.form.places.find('0.name')?.column ?? 1))
      .map(({ startColumn, endColumn }) => `${startColumn}-${endColumn}`)
      .sort()
      .join(' ');

/** Every copy is ruled and merged as its origin is. */
function comparedRows(subject: Subject, sheet: FWorksheet): readonly Compared[] {
  const ruled = spansIn(
    subject,
    sheet.getDataValidations().flatMap(({ rule }) => rule.ranges as readonly IRange[]),
  );
  const merged = spansIn(subject, sheet.getSheet().getMergeData());
  return copiesIn(subject).flatMap(({ row, origin }): readonly Compared[] => [
    ['rules of a copy', ruled(row), ruled(origin)],
    ['merges of a copy', merged(row), merged(origin)],
    ['has rules', Number(ruled(row) !== ''), 1],
  ]);
}

/** Reads again until the engine is done with everything: all is as it is meant. */
async function becomes(compared: () => Promise<readonly Compared[]>): Promise<void> {
  for (let turns = 0; ; turns += 1) {
    const differing = (await compared()).filter(([, shown, meant]) => shown !== meant);
    if (differing.length === 0) return;
    if (turns === 20) expect(differing).toEqual([]);
  }
}

it.each(templates.map(({ name }) => name))(
  'rows put into %s belong to its sums and lists, and rows taken out leave all of them right',
  async (layout) => {
    const subject = subjectOf(layout);
    const session = spreadsheetWithFunctions();
    try {
      const host = univerHost(session.api);
      const [form] = templateSheets({ layout, edition: 'perf', texts: subject.samples });
      if (!form) throw new Error('no form');
      await host.addSheets(['longer', 'shorter'].map((name) => ({ ...form, name })));
      const reading = async (name: string): Promise<Reading> =>
        readingOf(await calculated(host), name, subject);
      const sheet = sheetIn(session, 'longer');
      const cell = ({ row, column }: Position): FRange => sheet.getRange(row - 1, column - 1);
      await putCopiesIn(session, sheet, subject);
      for (const { at, value } of sharedPoints(subject)) cell(at).setValue(value);
      await takeOut(session, sheetIn(session, 'shorter'), subject);
      await becomes(async () => comparedLonger(subject, await reading('longer')));
      await becomes(async () => comparedShorter(subject, await reading('shorter')));
      await becomes(() => Promise.resolve(comparedRows(subject, sheet)));
      for (const at of neededOf(subject)) cell(at).clearContent();
      await becomes(async () => [comparedMissed(String((await reading('longer'))[0]))]);
    } finally {
      session.close();
    }
  },
  120_000,
);

function readingOf(sheets: readonly Sheet[], called: string, subject: Subject): Reading {
  const { to } = roomOf(subject);
  const reading = Array.from({ length: to.row * to.column }, (): string | number => '');
  for (const { row, column, content } of sheets.find(({ name }) => name === called)?.cells ?? [])
    if (row <= to.row && column <= to.column)
      reading[(row - 1) * to.column + column - 1] = typeof content === 'number' ? content : String(content);
  return reading;
}
