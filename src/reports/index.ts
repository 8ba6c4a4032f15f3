/** Review → text for a terminal, and the formats of a file. Knows no screen: colours and width are the caller's. */
export { type Counts, type FileReview, countsOf } from './file-review';
export { type ReportFormat, reportFormats } from './formats';
export { htmlPage } from './html-page';
export { type Markup, markup } from './markup';
export { shown } from './shown';
export { textReport } from './text';
export { type Palette, type TextStyle, noColour } from './text-style';
