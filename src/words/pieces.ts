/** A run of text and, where it was read off something, what that was: "95" and the cell F12. */
export interface Piece<Place> {
  readonly text: string;
  readonly from?: Place;
}

/** A line of text that knows where its numbers and names come from. */
export type Pieces<Place> = readonly Piece<Place>[];

/** The line as it is read. */
export function textOf(pieces: Pieces<unknown>): string {
  return pieces.map(({ text }) => text).join('');
}

/** A template of texts, pieces and lines, as one line: spliced`${done} ÷ ${aim} = 90%`. */
export function spliced<Place>(
  texts: TemplateStringsArray,
  ...parts: readonly (string | Piece<Place> | Pieces<Place>)[]
): Pieces<Place> {
  return joined(texts.flatMap((text, i) => [{ text }, ...piecesOf(parts[i] ?? '')]));
}

/** The pieces with what comes from nowhere run together; empty ones are left out. */
export function joined<Place>(pieces: Pieces<Place>): Pieces<Place> {
  const runs: Piece<Place>[] = [];
  for (const piece of pieces) {
    const before = runs.at(-1);
    if (piece.text === '') continue;
    if (before && !('from' in before) && !('from' in piece)) {
      runs[runs.length - 1] = { text: before.text + piece.text };
    } else {
      runs.push(piece);
    }
  }
  return runs;
}

function piecesOf<Place>(part: string | Piece<Place> | Pieces<Place>): Pieces<Place> {
  if (typeof part === 'string') return [{ text: part }];
  return 'text' in part ? [part] : part;
}
