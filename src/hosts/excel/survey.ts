/// <reference types="office-js" />
import { isMarkFormula, type SurveyedSheet } from '../shared/marks';
import { isOfOnePart } from './problem';

/** What has to be known of every worksheet before marks are changed. */
export interface Survey {
  readonly sheets: readonly SurveyedWorksheet[];
}

/** A worksheet by Excel's id, which stays when the user renames it. */
export interface SurveyedWorksheet extends SurveyedSheet {
  readonly id: string;
  /** Ids of the conditional formats that are marks of ours. */
  readonly marks: readonly string[];
  /** Excel could not tell its conditional formats: marks of ours may be among them. */
  readonly isUnreadable?: true;
}

/** Asks for the worksheets and what the survey tells of each without looking at its cells, with the next sync. */
export function askForSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
  );
}

/** Asks for the survey of such sheets with the next sync, whatever else that carries; the answer gives it after the sync. */
export function askForSurvey(worksheets: readonly Excel.Worksheet[]): () => Survey {
  const asked = worksheets.map((worksheet) => ({ worksheet, formats: askForFormats(worksheet) }));
  return () => ({
    sheets: asked.map(({ worksheet: { id, name, protection }, formats }) => ({
      id,
      name,
      fixed: isFixed(protection),
      marks: marksAmong(formats),
    })),
  });
}

/** Surveys the workbook by itself: two syncs, more where Excel cannot tell all at once. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  try {
    const worksheets = askForSheets(context);
    await context.sync();
    const answer = askForSurvey(worksheets.items);
    await context.sync();
    return answer();
  } catch (error) {
    if (!isOfOnePart(error)) throw error;
    return surveyApart(context);
  }
}

/**
 * Surveys sheet by sheet and part by part. A format that came back by Ctrl+Z after it was deleted cannot be loaded until the
 * workbook is opened again (office-js #6396; of rules made in the window also #5222, #6827), and one such fails all that is asked
 * with it.
 */
async function surveyApart(context: Excel.RequestContext): Promise<Survey> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const sheets: SurveyedWorksheet[] = [];
  for (const worksheet of worksheets.items) sheets.push(await surveyOf(worksheet, context));
  return { sheets };
}

async function surveyOf(
  worksheet: Excel.Worksheet,
  context: Excel.RequestContext,
): Promise<SurveyedWorksheet> {
  const { id, name } = worksheet;
  const protection = worksheet.protection.load('protected,options');
  // Who does not know whether a sheet is protected may try; Excel then refuses.
  const fixed = await unlessPart(context.sync(), () => isFixed(protection), false);
  const formats = askForFormats(worksheet);
  const marks = await unlessPart(context.sync(), () => marksAmong(formats), null);
  return { id, name, fixed, marks: marks ?? [], ...(marks === null && { isUnreadable: true }) };
}

async function unlessPart<Answer, Else>(
  asked: Promise<void>,
  answer: () => Answer,
  otherwise: Else,
): Promise<Answer | Else> {
  try {
    await asked;
    return answer();
  } catch (error) {
    if (!isOfOnePart(error)) throw error;
    return otherwise;
  }
}

function askForFormats(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return worksheet
    .getRange()
    .conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
}

function marksAmong({ items }: Excel.ConditionalFormatCollection): readonly string[] {
  return items.filter(isMark).map(({ id }) => id);
}

function isFixed(protection: Excel.WorksheetProtection): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}

function isMark({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMarkFormula(custom.rule.formula);
}
