/** Our field among the workbook's custom ones, which Univer saves with it and shows nowhere. */
export const settingsField = 'perf-form-check';
