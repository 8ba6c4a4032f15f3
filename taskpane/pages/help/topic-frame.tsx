import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../pane-context';
import { words } from './words';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  back: { alignSelf: 'flex-start', marginLeft: `-${tokens.spacingHorizontalS}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  under: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** One page of the help: back to the list, a title that takes the focus, so that the keyboard goes on from there. */
export function TopicFrame(props: {
  title: string;
  under: string;
  onBack: () => void;
  children: ReactNode;
}): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const panel = title.current?.closest('[role="tabpanel"]');
    if (panel) panel.scrollTop = 0;
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className={styles.page}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={styles.back}
        onClick={props.onBack}
      >
        {say.back}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {props.title}
      </h1>
      <p className={styles.under}>{props.under}</p>
      {props.children}
    </article>
  );
}

/** A part of a help page under a quiet heading. */
export function TopicPart({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
