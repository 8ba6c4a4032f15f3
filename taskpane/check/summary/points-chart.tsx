import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormReview } from '../../../src/review';
import { Decimal } from '../../../src/values';
import { useWords } from '../../pane-context';
import { type GroupPoints, pointsByGroup } from './points';
import { words } from '../words';

// Gaps tell segments apart where the system forces its colours; the legend has the same order.
const hue = (fill: string) => ({ fill, '@media (forced-colors: active)': { fill: 'CanvasText' } });

const useStyles = makeStyles({
  chart: { flexGrow: 1, flexBasis: '150px', minWidth: 0 },
  bar: { display: 'block', width: '100%', height: '10px', marginTop: '3px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  swatch: { width: '8px', height: '8px', flexShrink: 0 },
  weight: { color: tokens.colorNeutralForeground3 },
  short: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  lost: { opacity: 0.25 },
  pattern: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    fill: 'none',
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  blue: hue(tokens.colorPaletteBlueBorderActive),
  green: hue(tokens.colorPaletteGreenForeground3),
  purple: hue(tokens.colorPaletteGrapeBorderActive),
  gold: hue(tokens.colorPaletteMarigoldBorderActive),
  teal: hue(tokens.colorPaletteTealBorderActive),
  rose: hue(tokens.colorPaletteCranberryBorderActive),
});

const hues = ['blue', 'green', 'purple', 'gold', 'teal', 'rose'] as const;
const gap = 0.8;

/** Points by group: a segment as wide as the group's weight, full as far as its score. The legend says the same in figures. */
export function PointsChart({ review }: { review: FormReview }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const groups = pointsByGroup(review);
  const all = groups.reduce((sum, { weight, score }) => sum.plus(Decimal.max(weight, score)), new Decimal(0));
  if (all.isZero()) return null;
  const nameOf = ({ name }: GroupPoints): string => name ?? say.rate;
  const shown = (name: string): string => (name === '' ? say.ungrouped : name);
  const hueOf = (i: number): string => styles[hues[i % hues.length] ?? 'blue'];
  const label = groups
    .map((group) => say.points(shown(nameOf(group)), group.score.toString(), group.weight.toString()))
    .join(say.joint);
  return (
    <div className={styles.chart}>
      <svg
        role="img"
        aria-label={`${say.pointsOf}：${label}`}
        className={styles.bar}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
      >
        {segmentsOf(groups, all).map(({ from, width, full }, i) => (
          <g key={i} className={hueOf(i)}>
            <rect className={styles.lost} x={from} y={0} width={width} height={10} />
            <rect x={from} y={0} width={full} height={10} />
            <path
              className={styles.pattern}
              d={patternOf(i, from, full, 10)}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        ))}
      </svg>
      <ul className={styles.legend} aria-hidden>
        {groups.map((group, i) => (
          <li key={i} className={styles.entry}>
            <svg className={mergeClasses(styles.swatch, hueOf(i))} viewBox="0 0 8 8">
              <rect width={8} height={8} rx={2} />
              <path className={styles.pattern} d={patternOf(i, 0, 8, 8)} />
            </svg>
            <span>
              {shown(nameOf(group))}{' '}
              <span className={mergeClasses(group.score.lt(group.weight) && styles.short)}>
                {group.score.toString()}
              </span>
              {!group.score.eq(group.weight) && (
                <span className={styles.weight}>/{group.weight.toString()}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Lines over a segment that tell it from the others without its colour: none, upright, level, both, slanting one way, the other.
 * @param nth which of the segments
 */
function patternOf(nth: number, from: number, width: number, height: number): string {
  const steps = (size: number, every: number): readonly number[] =>
    Array.from({ length: Math.max(0, Math.ceil(size / every) - 1) }, (_, i) => (i + 1) * every);
  const upright = steps(width, 2.5).map((x) => `M${from + x} 0V${height}`);
  const level = [`M${from} ${height / 2}H${from + width}`];
  const slanting = (by: number): readonly string[] =>
    steps(width - 2, 3).map((x) => `M${from + x + (by > 0 ? 0 : 2)} 0l${2 * by} ${height}`);
  const patterns = [[], upright, level, [...upright, ...level], slanting(1), slanting(-1)];
  return (patterns[nth % patterns.length] ?? []).join('');
}

interface Segment {
  readonly from: number;
  readonly width: number;
  readonly full: number;
}

function segmentsOf(groups: readonly GroupPoints[], all: Decimal): readonly Segment[] {
  const room = 100 - gap * (groups.length - 1);
  const wide = (points: Decimal): number => points.div(all).times(room).toNumber();
  let from = 0;
  return groups.map(({ weight, score }) => {
    const segment = { from, width: wide(Decimal.max(weight, score)), full: wide(Decimal.max(score, 0)) };
    from += segment.width + gap;
    return segment;
  });
}
