import type { Language } from '../words';

/** How the text report paints its words; the identity of each where there is no terminal. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** How the report is set: its language, its colours, the columns of the terminal. */
export interface TextStyle {
  readonly language: Language;
  readonly palette: Palette;
  readonly width: number;
  /** Also which rules could not check what, and why. */
  readonly verbose?: boolean;
}

const asIs = (text: string): string => text;

/** No colour at all: for files and pipes. */
export const noColour: Palette = {
  error: asIs,
  warning: asIs,
  hint: asIs,
  good: asIs,
  strong: asIs,
  faint: asIs,
};
