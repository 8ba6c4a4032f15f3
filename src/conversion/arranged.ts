import type { Indicator } from '../forms';
import { foldedText } from '../values';

/** The labels that a row stands under. */
export interface Kind {
  readonly level1: string;
  readonly level2: string;
  /** The table of the other form, where that has several. */
  readonly block?: string;
}

/** An indicator with the labels that it gets. */
export interface Arranged extends Kind {
  readonly row: Indicator;
}

/** "产出指标\n（50分）" and "产出指标(50分)" are one name. */
function nameOf(label: string): string {
  return foldedText(label)
    .squeezed.replace(/[(（][^)）]*[)）]/gu, '')
    .replace(/指标$/u, '');
}

/**
 * The indicators in the order of a form's kinds, under its own labels where the names are the same. Kinds that the form does not print go
 * behind their group's, groups behind all; a row whose form tells no levels keeps blank ones.
 */
export function arranged(rows: readonly Indicator[], kinds: readonly Kind[]): readonly Arranged[] {
  const labels = rows.map((row) => ownLabels(row, kinds));
  const groups = [
    ...new Set([...kinds.map(({ level1 }) => nameOf(level1)), ...labels.map(({ level1 }) => nameOf(level1))]),
  ];
  return groups.flatMap((group) => {
    const own = [...kinds, ...labels].filter(({ level1 }) => nameOf(level1) === group);
    const names = [...new Set(own.map(({ level2 }) => nameOf(level2)))];
    return names.flatMap((name) =>
      rows.flatMap((row, i) => {
        const label = labels[i];
        return label && nameOf(label.level1) === group && nameOf(label.level2) === name
          ? [{ ...label, row }]
          : [];
      }),
    );
  });
}

/** A level-2 name tells its group where the form prints it in one group only. */
function ownLabels({ level1, level2 }: Indicator, kinds: readonly Kind[]): Kind {
  const [first, second] = [level1?.text ?? '', level2?.text ?? ''];
  const called = kinds.filter((kind) => nameOf(kind.level2) === nameOf(second) && second !== '');
  const inGroup = called.find((kind) => nameOf(kind.level1) === nameOf(first));
  if (inGroup) return inGroup;
  const [only, ...others] = called;
  if (first === '' && only && others.length === 0) return only;
  const group = kinds.find((kind) => nameOf(kind.level1) === nameOf(first) && first !== '');
  return { level1: group?.level1 ?? first, level2: second };
}

const pointsInLabel = /([(（])(\d+(?:\.\d+)?)(分[)）])/u;

/**
 * Labels with the points of their group, where the form prints them: "产出指标\n（50分）". What the filled form says of the group goes along, even
 * where its rows come to something else, which a check tells here as there.
 */
export function withPoints(rows: readonly Arranged[]): readonly Arranged[] {
  return rows.map((one) => {
    const group = rows.filter(({ level1 }) => level1 === one.level1).map(({ row }) => row);
    const [stated] = group.flatMap(({ level1 }) => pointsInLabel.exec(level1?.text ?? '')?.[2] ?? []);
    const summed = group.reduce((sum, { weight }) => sum + (weight?.number?.toNumber() ?? 0), 0);
    const points = stated ?? String(Number(summed.toFixed(4)));
    return { ...one, level1: one.level1.replace(pointsInLabel, `$1${points}$3`) };
  });
}
