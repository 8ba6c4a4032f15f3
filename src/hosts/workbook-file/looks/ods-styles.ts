import { attributeOf } from '../xml-retag';
import type { BorderLine, CellLook, Font } from './looks';
import { type Tree, allWithin, within } from './tree';

/**
 * What a style of columns, rows, cells or sheets says, its parents' words included (OpenDocument 1.3, part 3, 16): of several names
 * the first that the nearest says.
 */
export type Said = (group: string, ...names: readonly string[]) => string | undefined;

/** The styles of an .ods by family and name. */
export class OdsStyles {
  private readonly styles = new Map<string, Tree>();
  private readonly defaults = new Map<string, Tree>();
  private readonly faces = new Map<string, string>();

  /** Takes the styles and fonts of these elements, which both parts have. */
  constructor(parts: readonly Tree[]) {
    for (const part of parts) {
      for (const one of part.children) {
        const family = attributeOf(one.attributes, 'family') ?? '';
        const name = attributeOf(one.attributes, 'name') ?? '';
        if (one.name === 'style') this.styles.set(`${family}/${name}`, one);
        else if (one.name === 'default-style') this.defaults.set(family, one);
        else if (one.name === 'font-face')
          this.faces.set(name, attributeOf(one.attributes, 'font-family') ?? '');
      }
    }
  }

  of(family: string, name: string | undefined): Said {
    const chain: Tree[] = [];
    for (let next = name; next !== undefined && chain.length < deepest;) {
      const style = this.styles.get(`${family}/${next}`);
      if (!style) break;
      chain.push(style);
      next = attributeOf(style.attributes, 'parent-style-name');
    }
    const last = this.defaults.get(family);
    if (last) chain.push(last);
    return (group, ...names) => {
      for (const style of chain) {
        const attributes = within(style, group)?.attributes ?? new Map<string, string>();
        const values = names.map((said) => attributeOf(attributes, said));
        const value = values.find((one) => one !== undefined);
        if (value !== undefined) return value;
      }
      return undefined;
    };
  }

  lookOf(name: string | undefined): CellLook {
    const said = this.of('table-cell', name);
    const cell = (what: string): string | undefined => said('table-cell-properties', what);
    const fill = colour(cell('background-color'));
    const lines = (['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
      const line = lineOf(cell(`border-${side}`) ?? cell('border'));
      return line ? [[side, line] as const] : [];
    });
    const across = said('paragraph-properties', 'text-align');
    const horizontal = { start: 'left', end: 'right', left: 'left', right: 'right', center: 'center' }[
      across ?? ''
    ];
    const vertical = { top: 'top', middle: 'center', bottom: 'bottom' }[cell('vertical-align') ?? ''];
    const wraps = cell('wrap-option') === 'wrap';
    return {
      font: this.fontOf(said),
      ...(fill !== undefined && { fill }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
      alignment: {
        ...(horizontal !== undefined && { horizontal }),
        ...(vertical !== undefined && { vertical }),
        ...(wraps && { wraps }),
      },
    };
  }

  /** The font for Chinese where there is one: a style has one for each kind of writing. */
  private fontOf(said: Said): Font {
    const text = (...names: readonly string[]): string | undefined => said('text-properties', ...names);
    const face = text('font-name-asian', 'font-name', 'font-family-asian', 'font-family') ?? '';
    const name = (this.faces.get(face) ?? face).replace(/^'|'$/gu, '').slice(0, 64);
    const size = pixels(text('font-size'), 1000) * 0.75;
    const letters = colour(text('color'));
    return {
      ...(name !== '' && { name }),
      ...(size >= 1 && size <= 409 && { size: Math.round(size * 10) / 10 }),
      ...(/^(?:bold|[6-9]00)$/u.test(text('font-weight') ?? '') && { bold: true }),
      ...(text('font-style') === 'italic' && { italic: true }),
      ...((text('text-underline-style') ?? 'none') !== 'none' && { underlined: true }),
      ...((text('text-line-through-style') ?? 'none') !== 'none' && { struck: true }),
      ...(letters !== undefined && { colour: letters }),
    };
  }
}

/** Styles that lead to each other in a circle end here. */
const deepest = 16;

/** The elements that hold styles and fonts. */
export function styleHolders(root: Tree | undefined): readonly Tree[] {
  return ['font-face-decls', 'styles', 'automatic-styles'].flatMap((name) => allWithin(root, name));
}

const perInch = { in: 1, cm: 1 / 2.54, mm: 1 / 25.4, pt: 1 / 72, pc: 1 / 6, px: 1 / 96 } as const;

/** A length in pixels; NaN where it is none, no more than the limit. */
export function pixels(length: string | undefined, limit: number): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)(in|cm|mm|pt|pc|px)$/u.exec(length ?? '') ?? [];
  return number === '' ? NaN : Math.min(Number(number) * perInch[unit as keyof typeof perInch] * 96, limit);
}

/** The colour that is said, in small letters; undefined where it is none. */
export function colour(said: string | undefined): string | undefined {
  return /^#[\da-f]{6}$/iu.test(said ?? '') ? said?.toLowerCase() : undefined;
}

/** "0.06pt solid #000000" */
function lineOf(said: string | undefined): BorderLine | null {
  const [width = '', kind = '', ink] = (said ?? '').split(' ');
  const thickness = pixels(width, 100);
  if (Number.isNaN(thickness) || kind === 'none' || kind === 'hidden') return null;
  const thick = thickness > 3 ? 'thick' : thickness > 1.7 ? 'medium' : 'thin';
  const style =
    kind === 'double' ? 'double' : kind === 'dotted' ? 'dotted' : kind === 'dashed' ? 'dashed' : thick;
  const shade = colour(ink);
  return { style, ...(shade !== undefined && { colour: shade }) };
}
