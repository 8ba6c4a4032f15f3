const ticks = '☑√✓✔🗹';
const crosses = '×✕✗✘╳';
const empty = '□☐▢❏◻';
const anyBox = new RegExp(`[${ticks}${crosses}${empty}☒■●◉]`, 'u');
/** 口 is often typed for □; it is a box only right before a choice, and only where something is ticked. */
const typedBox = /口(?=[是否有无达未部已优良中差合不完])/g;
/** A box drawn with brackets: (√), [ ], 【】. */
const bracketed = new RegExp(String.raw`[([【]([${ticks}${crosses}]?)[)\]】]`, 'gu');
const longest = 200;

/** What the boxes of a cell say. `alone` is a sign without words: √ is done, × is not. */
export type Ticked =
  | { readonly says: 'alone'; readonly done: boolean }
  | { readonly says: 'choice'; readonly label: string }
  /** Boxes, but none or more than one of them is ticked. */
  | { readonly says: 'nothing' };

/**
 * Reads a cell with tick boxes: "□达成 ☑未达成" chooses 未达成, "口是 √否" 否; "√" alone says yes. Null where no box stands. The text is
 * folded ("☒" beside "□" is ticked, as Word prints it; beside "☑" it is not).
 */
export function readTicked(text: string): Ticked | null {
  if (text.length > longest || !anyBox.test(text)) return null;
  const squeezed = text.replace(/\s+/g, '');
  if (new RegExp(`^[${ticks}]$`, 'u').test(squeezed)) return { says: 'alone', done: true };
  if (new RegExp(`^[${crosses}☒]$`, 'u').test(squeezed)) return { says: 'alone', done: false };

  const marked = squeezed
    .replace(bracketed, (_, sign: string) => (sign === '' ? '□' : sign))
    .replace(typedBox, '□');
  const [on, off] = signsOf(marked);
  const signs = Array.from(marked).filter((sign) => on.has(sign) || off.has(sign));
  // A lone "■" or "□" begins a list; a choice has two boxes, or one that is ticked.
  if (signs.length === 0 || (signs.length < 2 && !signs.some((sign) => ticks.includes(sign)))) return null;
  const chosen = labelsOf(marked, on, off);
  const [label] = chosen;
  return chosen.length === 1 && label !== undefined && label !== ''
    ? { says: 'choice', label }
    : { says: 'nothing' };
}

/** Which signs are ticked and which are not, in this text: ■ and ● are bullets unless hollow ones stand beside them. */
function signsOf(text: string): readonly [on: ReadonlySet<string>, off: ReadonlySet<string>] {
  const on = new Set(Array.from(ticks));
  const off = new Set([...Array.from(empty), ...Array.from(crosses)]);
  const hollow = Array.from(empty).some((sign) => text.includes(sign));
  if (hollow) for (const sign of '■●◉') on.add(sign);
  if (text.includes('○') && /[●◉]/.test(text)) {
    on.add('●').add('◉');
    off.add('○');
  }
  (Array.from(ticks).some((sign) => text.includes(sign)) ? off : on).add('☒');
  return [on, off];
}

/** The labels whose sign is ticked. The sign stands before its label, unless the text begins with a label. */
function labelsOf(text: string, on: ReadonlySet<string>, off: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  for (const sign of text) {
    if (on.has(sign) || off.has(sign)) parts.push(sign, '');
    else if (parts.length === 0) parts.push('', sign);
    else parts.push((parts.pop() ?? '') + sign);
  }
  const signFirst = parts[0] !== '';
  const chosen: string[] = [];
  for (const [place, part] of parts.entries()) {
    if (!on.has(part)) continue;
    const label = (signFirst ? parts[place + 1] : parts[place - 1]) ?? '';
    chosen.push(label.replace(/[,，、;；。.:：/|()]/g, ''));
  }
  return chosen;
}
