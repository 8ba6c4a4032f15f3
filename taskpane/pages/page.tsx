import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A page of the pane other than 校验: one heading, one sentence that says what the page is for, sections under it. */
export function PageFrame(props: { title: string; lead?: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{props.title}</h1>
        {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
      </div>
      {props.children}
    </div>
  );
}

/** A part of a page under its own heading. */
export function Section(props: { title: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={props.title}>
      <h2 className={styles.heading}>{props.title}</h2>
      {props.children}
    </section>
  );
}
