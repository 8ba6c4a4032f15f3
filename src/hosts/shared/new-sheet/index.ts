/** A sheet that is to be added, in the pieces in which any spreadsheet takes it. */
export { type ContentBlock, contentBlocks } from './content';
export { framesOf, looksOf, numberFormatsOf, type SameLook } from './looks';
export { mergesAcross } from './merges';
export { freeNames } from './names';
export { type Run, runsOf } from './runs';
