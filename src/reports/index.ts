/** Review → text and JSON. Knows no screen: colours and width are the caller's. */
export { type Counts, type FileReview, type Language, countsOf } from './file-review';
export { jsonReport } from './json';
export { type Palette, type TextStyle, noColour, textReport } from './text';
