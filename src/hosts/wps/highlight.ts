import type { Mark, Range } from '../../sheets';
import { severities } from '../../words';
import {
  addressLists,
  isMarkFormula,
  markColours,
  markFormula,
  rectangles,
  sheetsToMark,
  type SurveyedSheet,
} from '../shared/marks';
import { rangeCalled } from '../shared/range-called';
import { type NamedSheet, itemsOf } from './book';
import type { EtApplication, EtFormatCondition, EtWorksheet } from './et';
import type { Pace } from './pace';
import { quietly } from './problem';

/** Range() takes no more characters. */
const longestAddress = 255;

/** Marks made before ET may draw: some 30 ms of its time. */
const marksAtOnce = 20;

/** xlExpression. */
const byFormula = 2;

/** A mark and where it lies, one that is there or one to be made. */
interface Placed {
  readonly worksheet: EtWorksheet;
  readonly address: string;
  readonly formula: string;
}

/** A worksheet and the marks of ours on it, as they may have to be made again. */
interface SurveyedWorksheet extends SurveyedSheet {
  readonly worksheet: EtWorksheet;
  readonly marks: readonly Placed[];
}

/** Whether a workbook bears a mark of ours. */
export function isMarked(sheets: readonly NamedSheet[]): boolean {
  return sheets.some(({ worksheet }) => itemsOf(worksheet.Cells.FormatConditions).some(isMark));
}

/**
 * Puts these marks in the place of all others, refused before anything is changed. What fails on the way is taken back: ET does
 * each call at once.
 */
export async function replaceMarks(
  application: EtApplication,
  sheets: readonly NamedSheet[],
  marks: readonly Mark[],
  pace: Pace,
): Promise<void> {
  const changed = sheetsToMark(sheets.map(survey), marks);
  const wanted = changed.flatMap(({ worksheet, wanted: cells }) =>
    [...cells].flatMap(([severity, places]) => asMarks(worksheet, rectangles(places), markFormula(severity))),
  );
  try {
    quietly(application, () => {
      for (const { worksheet, marks: old } of changed) if (old.length > 0) removeMarks(worksheet);
    });
    await addMarks(application, wanted, pace);
  } catch (error) {
    quietly(application, () => {
      for (const { worksheet, marks: old } of changed) {
        removeMarks(worksheet);
        for (const { address, formula } of old) {
          for (const mark of asMarks(worksheet, rangesIn(address), formula)) addMark(mark);
        }
      }
    });
    throw error;
  }
}

async function addMarks(application: EtApplication, marks: readonly Placed[], pace: Pace): Promise<void> {
  for (let at = 0; at < marks.length; at += marksAtOnce) {
    quietly(application, () => {
      for (const mark of marks.slice(at, at + marksAtOnce)) addMark(mark);
    });
    await pace.breathe();
  }
}

/** The ranges under as few conditional formats as their addresses allow. */
function asMarks(worksheet: EtWorksheet, ranges: readonly Range[], formula: string): readonly Placed[] {
  return addressLists(ranges, longestAddress).map((address) => ({ worksheet, address, formula }));
}

function survey({ name, worksheet }: NamedSheet): SurveyedWorksheet {
  return {
    name,
    worksheet,
    fixed: worksheet.ProtectContents && !worksheet.Protection.AllowFormattingCells,
    marks: itemsOf(worksheet.Cells.FormatConditions)
      .filter(isMark)
      .map((mark) => ({ worksheet, address: mark.AppliesTo.Address(false, false), formula: mark.Formula1 })),
  };
}

/** One by one and from the last, each known by its sign: the collection's own Delete would take the user's along. */
function removeMarks(worksheet: EtWorksheet): void {
  const conditions = worksheet.Cells.FormatConditions;
  for (let at = conditions.Count; at > 0; at--) {
    const condition = conditions.Item(at);
    if (condition !== null && isMark(condition)) condition.Delete();
  }
}

function addMark({ worksheet, address, formula }: Placed): void {
  const condition = worksheet.Range(address).FormatConditions.Add(byFormula, undefined, formula);
  const severity = severities.find((each) => isSame(markFormula(each), formula)) ?? 'hint';
  const { fill, letters } = markColours[severity];
  condition.Interior.Color = bgr(fill);
  condition.Font.Color = bgr(letters);
  // Over the user's own rules.
  condition.SetFirstPriority();
}

function isSame(ours: string, given: string): boolean {
  return ours.toUpperCase() === given.replace(/\s/gu, '').toUpperCase();
}

/** Only rules by formula have one to look at; asking others for it throws. */
function isMark(condition: EtFormatCondition): boolean {
  return condition.Type === byFormula && isMarkFormula(condition.Formula1);
}

/** ET counts colours with red in the lowest byte. */
function bgr(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return red + green * 256 + blue * 65_536;
}

function rangesIn(addresses: string): readonly Range[] {
  return addresses.split(',').flatMap((each) => rangeCalled(each) ?? []);
}
