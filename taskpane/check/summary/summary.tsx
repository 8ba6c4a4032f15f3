import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { verdictOf } from '../../model/verdict';
import { usePaneState, useWords } from '../../pane-context';
import { Columns } from './columns';
import { Score } from './score';
import { words } from '../words';

const useStyles = makeStyles({
  summary: { display: 'grid', gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM}` },
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  facts: {
    margin: 0,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  // Facts wrap whole. A line that begins with a dot has it cut off by the edge.
  line: { display: 'flex', flexWrap: 'wrap', marginLeft: '-12px' },
  fact: {
    position: 'relative',
    paddingLeft: '12px',
    '::before': { content: '"·"', position: 'absolute', left: 0, width: '12px', textAlign: 'center' },
  },
  form: { minWidth: 0 },
});

/** The judgement in one sentence; then one form: what it is, how much was checked, its score. */
export function Summary(): ReactNode {
  const state = usePaneState();
  const { reviews, language } = state;
  const say = useWords(words);
  const styles = useStyles();
  const [shown, choose] = useShownForm();
  const verdict = verdictOf(state);
  const review = reviews[shown];
  if (!review) return null;
  const { form, policy, checks } = review;
  const facts = [
    ...(reviews.length > 1 ? [] : [review.name]),
    policy.title[language],
    ...(form.year === null ? [] : [say.year(form.year)]),
    say.checks(checks.run, checks.passed),
  ];
  return (
    <section className={styles.summary} aria-label={verdict[language]}>
      <h1 className={mergeClasses(styles.verdict, verdict.tone === 'ready' && styles.ready)}>
        {verdict[language]}
      </h1>
      {reviews.length > 1 && (
        <Select
          size="small"
          className={styles.form}
          aria-label={say.form}
          value={String(shown)}
          onChange={(_, { value }) => choose(Number(value))}
        >
          {reviews.map(({ name }, i) => (
            <option key={i} value={String(i)}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <div className={styles.facts}>
        <div className={styles.line}>
          {facts.map((fact, i) => (
            <span key={i} className={styles.fact}>
              {fact}
            </span>
          ))}
        </div>
      </div>
      <Columns form={shown} />
      <Score review={review} />
    </section>
  );
}

/** The form of the selected finding, until another is chosen; a choice holds until the selection moves. */
function useShownForm(): readonly [number, (form: number) => void] {
  const { reviews, selected } = usePaneState();
  const [choice, setChoice] = useState<{ readonly form: number; readonly beside: typeof selected } | null>(
    null,
  );
  const wanted =
    choice !== null && choice.beside === selected ? choice.form : (selected?.form ?? choice?.form ?? 0);
  return [wanted < reviews.length ? wanted : 0, (form) => setChoice({ form, beside: selected })];
}
