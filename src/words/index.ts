/**
 * The words that every room says: a text in both languages, a message and how its halves are joined, a line that knows where
 * its numbers come from, and what the severities are called. Imports nothing.
 */
export { type Message, type Said, type SaidMessage, joint, sentence, sentenceOf } from './message';
export { type Piece, type Pieces, joined, spliced, textOf } from './pieces';
export { type Severity, severities, severityNames, severityTitles } from './severity';
export type { Language, Wording } from './wording';
