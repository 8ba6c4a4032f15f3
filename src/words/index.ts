/**
 * The words that every room says: a text in both languages, a message and how its halves are joined, a line that knows where
 * its numbers come from, what the severities are called, and why something was not checked. Imports nothing.
 */
export { counted } from './counted';
export { type Message, type Said, type SaidMessage, joint, sentence, sentenceOf } from './message';
export { type Piece, type Pieces, joined, spliced, textOf } from './pieces';
export { type Severity, byCaseNames, severities, severityNames, severityTitles } from './severity';
export { whyUnchecked } from './unchecked';
export type { Language, Wording } from './wording';
