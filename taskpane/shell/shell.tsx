import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { SpreadsheetHost } from '../../src/sheets';
import { CheckPage } from '../check';
import type { Page, PaneStorage } from '../model/pane';
import { usePane, usePaneState, useWords } from '../pane-context';
import { CollapseButton } from './collapse-button';
import { ErrorBoundary } from './error-boundary';
import { FailedPage } from './failed-page';
import { FirstRun } from './first-run';
import { keepFocus } from './kept-focus';
import { LanguageSwitch } from './language-switch';
import { LiveRegion } from './live-region';
import { ProblemBar } from './problem-bar';
import { useShortcuts } from './shortcuts';
import { Tabs, panelId, tabId } from './tabs';
import { useTheme } from './theme';
import { words } from './words';

// 校验 is what the pane opens with; the others are loaded when they are first opened.
const FormulasPage = lazy(() => import('../pages/formulas'));
const PolicyPage = lazy(() => import('../pages/policy'));
const ReportPage = lazy(() => import('../pages/report'));
const HelpPage = lazy(() => import('../pages/help'));

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    height: '100%',
    minHeight: 0,
    overflow: 'hidden',
    // Within the line of a small field: what is clicked is as high as a finger can hit.
    '& .fui-Input__input, & .fui-Dropdown__button': { minHeight: '24px' },
    '& select': { textOverflow: 'ellipsis' },
  },
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  foot: {
    display: 'flex',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  loading: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** The frame around the pages: looks, tabs, what is said aloud, and what stands where a page fails. */
export function Shell({
  host,
  storage,
  onCollapse,
}: {
  host: SpreadsheetHost;
  storage: PaneStorage;
  onCollapse?: () => void;
}): ReactNode {
  const pane = usePane();
  const { page, language } = usePaneState();
  const [rule, setRule] = useState<string | null>(null);
  const { theme, scheme, choice, choose } = useTheme(storage);
  const say = useWords(words);
  const styles = useStyles();
  useShortcuts();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => (frame.current ? keepFocus(frame.current) : undefined), []);

  // From a finding 帮助 opens at its rule, from the tab at the list.
  const open = (next: Page, about: string | null = null): void => {
    setRule(about);
    pane.goTo(next);
  };
  const content: Readonly<Record<Page, () => ReactNode>> = {
    check: () => <CheckPage onRule={(id) => open('help', id)} />,
    formulas: () => <FormulasPage host={host} />,
    policy: () => <PolicyPage />,
    report: () => <ReportPage />,
    help: () => <HelpPage key={rule} rule={rule} theme={choice} onTheme={choose} />,
  };

  return (
    <FluentProvider
      theme={theme}
      // As a style, for Fluent copies the class of the provider to whatever it shows over the pane.
      style={{ height: '100%', colorScheme: scheme }}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
    >
      <section ref={frame} aria-label={say.pane} className={styles.pane}>
        <ProblemBar />
        <div key={page} id={panelId} role="tabpanel" aria-labelledby={tabId(page)} className={styles.page}>
          <ErrorBoundary instead={(error, again) => <FailedPage error={error} again={again} />}>
            <Suspense fallback={<p className={styles.loading}>{say.loading}</p>}>{content[page]()}</Suspense>
          </ErrorBoundary>
        </div>
        <FirstRun />
        <div className={styles.foot}>
          <Tabs onOpen={open} />
          <LanguageSwitch />
          {onCollapse && <CollapseButton onCollapse={onCollapse} />}
        </div>
        <LiveRegion />
      </section>
    </FluentProvider>
  );
}
