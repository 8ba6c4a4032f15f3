import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, Suspense, lazy, useEffect } from 'react';
import { usePane, usePaneState, useWords } from '../pane-context';
import { BeforeCheck, CheckFailed, FirstCheck } from './states/before-findings';
import { QuietLine } from './states/quiet-line';
import { words } from './words';

// The pane stands before the list is loaded, which nobody needs until something is found.
const loadFindings = () => import(/* webpackChunkName: "findings" */ './findings');
const Findings = lazy(loadFindings);
// It brings the formulas along, which few workbooks need before a check.
const Unbound = lazy(async () => ({ default: (await import('./states/unbound')).Unbound }));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    height: '100%',
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/**
 * The page of findings. Stands under a Suspense: the list comes in a script of its own.
 * @param onRule opens the page of a rule; the help page is opened unless given
 */
export function CheckPage({ onRule }: { onRule?: (rule: string) => void }): ReactNode {
  const pane = usePane();
  const { phase, reviews, unbound, settingsLost, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  // While the user reads what a check does: it then has nothing to wait for. What fails here is told when the list is wanted.
  useEffect(() => void loadFindings().catch(() => undefined), []);
  const before = reviews.length === 0 && beforeFindings[phase];
  return (
    <div className={styles.page}>
      {settingsLost && (
        <QuietLine
          text={settingsLost[language]}
          action={say.understood}
          onAction={() => pane.dismissLoss()}
        />
      )}
      {before && unbound > 0 && (
        <Suspense fallback={null}>
          <Unbound />
        </Suspense>
      )}
      {before || <Findings onRule={onRule ?? (() => pane.goTo('help'))} />}
    </div>
  );
}

const beforeFindings = {
  idle: <BeforeCheck />,
  checking: <FirstCheck />,
  failed: <CheckFailed />,
  checked: null,
} as const;
