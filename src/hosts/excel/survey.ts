/// <reference types="office-js" />
import { isMarkFormula, type SurveyedSheet } from '../shared/marks';

/** What has to be known of every worksheet before marks are changed. */
export interface Survey {
  readonly sheets: readonly SurveyedWorksheet[];
}

/** A worksheet by Excel's id, which stays when the user renames it. */
interface SurveyedWorksheet extends SurveyedSheet {
  readonly id: string;
  /** Ids of the conditional formats that are marks of ours. */
  readonly marks: readonly string[];
}

/** Asks for the worksheets and what the survey tells of each without looking at its cells, with the next sync. */
export function askForSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  return context.workbook.worksheets.load(
    'items/id,items/name,items/protection/protected,items/protection/options',
  );
}

/** Asks for the survey of such sheets with the next sync, whatever else that carries; the answer gives it after the sync. */
export function askForSurvey(worksheets: readonly Excel.Worksheet[]): () => Survey {
  const asked = worksheets.map((worksheet) => ({
    worksheet,
    formats: worksheet
      .getRange()
      .conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
  }));
  return () => ({
    sheets: asked.map(({ worksheet: { id, name, protection }, formats }) => ({
      id,
      name,
      fixed: protection.protected && protection.options.allowFormatCells !== true,
      marks: formats.items.filter(isMark).map((format) => format.id),
    })),
  });
}

/** Surveys the workbook by itself: two syncs. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const worksheets = askForSheets(context);
  await context.sync();
  const answer = askForSurvey(worksheets.items);
  await context.sync();
  return answer();
}

function isMark({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMarkFormula(custom.rule.formula);
}
