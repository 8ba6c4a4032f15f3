/** Review → text, JSON and HTML. Knows no screen: colours and width are the caller's. */
export { type Counts, type FileReview, type Language, countsOf } from './file-review';
export { htmlReport } from './html';
export { jsonReport } from './json';
export { shown } from './shown';
export { type Palette, type TextStyle, noColour, textReport } from './text';
