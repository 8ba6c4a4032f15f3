/**
 * Since which ExcelApi the members of the model are there, where that is later than 1.3; as @types/office-js says. An older
 * Excel refuses them. The client library means to refuse them itself, but its check is never switched on.
 */
export const since: Readonly<Record<string, string>> = {
  'WorksheetCollection.GetItemOrNullObject': '1.4',
  'WorksheetCollection._RegisterDataChangedEvent': '1.9',
  'WorksheetCollection._UnregisterDataChangedEvent': '1.9',
  'WorksheetCollection._RegisterSelectionChangedEvent': '1.9',
  'WorksheetCollection._UnregisterSelectionChangedEvent': '1.9',
  'Worksheet.GetUsedRangeOrNullObject': '1.4',
  'Worksheet.GetRangeByIndexes': '1.7',
  'Worksheet.GetRanges': '1.9',
  'Range.GetIntersectionOrNullObject': '1.4',
  'Range.GetMergedAreasOrNullObject': '1.13',
  'Range.ConditionalFormats': '1.6',
  'Range.DataValidation': '1.8',
  'ConditionalFormat.GetRanges': '1.9',
  'RangeAreas.Address': '1.9',
  'RangeAreas.Format': '1.9',
  'RangeFormat.IndentLevel': '1.9',
  'Worksheet.PageLayout': '1.9',
  'Worksheet.ShowGridlines': '1.8',
  'RangeAreas.ConditionalFormats': '1.9',
  'RangeAreas.Areas': '1.9',
  'Workbook.CustomXmlParts': '1.5',
  'Runtime.EnableEvents': '1.8',
};
