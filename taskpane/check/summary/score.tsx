import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';
import type { FormReview } from '../../../src/review';
import { useWords } from '../../pane-context';
import { PointsChart } from './points-chart';
import { words } from '../words';

const useStyles = makeStyles({
  score: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  totals: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalL, margin: 0 },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  total: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    // Its own height at least: forced colours put a plate behind the figure, which would cover the name above.
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  differs: { color: tokens.colorStatusDangerForeground1 },
});

/** The stated total beside the recomputed one, and where the points lie. Nothing for forms without scores. */
export function Score({ review }: { review: FormReview }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const stated = review.score.stated?.number ?? null;
  const { computed } = review.score;
  if (stated === null && computed === null) return null;
  const differs = stated !== null && computed !== null && !stated.eq(computed);
  return (
    <div className={styles.score}>
      <dl className={styles.totals}>
        <div>
          <dt className={styles.name}>{say.stated}</dt>
          <dd className={styles.total}>{stated?.toString() ?? '—'}</dd>
        </div>
        <div>
          <dt className={styles.name}>{say.computed}</dt>
          <dd
            className={mergeClasses(styles.total, differs && styles.differs)}
            {...(differs && { title: say.differs })}
          >
            {computed?.toString() ?? '—'}
            {differs && <ErrorCircle16Filled aria-label={say.differs} />}
          </dd>
        </div>
      </dl>
      <PointsChart review={review} />
    </div>
  );
}
