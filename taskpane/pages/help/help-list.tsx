import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePaneState, useWords } from '../../pane-context';
import { shortcuts } from '../../shell/shortcuts';
import type { ThemeChoice } from '../../shell/theme';
import { version } from '../../shell/version';
import { PageFrame, Section } from '../page';
import { Looks } from './looks';
import { StartUp } from './start-up';
import { type Topic, gist, topicTitle, topicsAbout } from './topics';
import { words } from './words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  note: { maxWidth: '60%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  key: { fontFamily: tokens.fontFamilyMonospace },
  does: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** The topic the user comes back from: its line takes the focus, and so comes into sight. */
  readonly last: string | null;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onOpen: (id: string) => void;
  readonly theme: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
}

/** What there is to read, found by any word of it; looks and language; shortcuts; privacy; version. */
export function HelpList({ last, search, onSearch, onOpen, theme, onTheme }: Props): ReactNode {
  const { hostName, doorKeys, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const found = topicsAbout(search);
  const functions = found.filter(({ kind }) => kind === 'function');
  const rules = found.filter(({ kind }) => kind === 'rule');
  const keys = [
    ...shortcuts.map(({ keys: pressed, does }) => ({ keys: pressed, does: say.does[does] })),
    ...say.moreKeys,
  ];
  return (
    <PageFrame title={say.title}>
      <Input
        type="search"
        value={search}
        aria-label={say.search}
        placeholder={say.search}
        contentBefore={<SearchRegular />}
        onChange={(_, { value }) => onSearch(value)}
      />
      {search === '' && <Looks theme={theme} onTheme={onTheme} />}
      {search === '' && <StartUp />}
      {search === '' && (
        <Section title={say.shortcuts}>
          <Keys keys={keys} />
          <p className={styles.quiet}>{say.shortcutsWhere}</p>
          {doorKeys.length > 0 && (
            <>
              <Keys
                keys={doorKeys.map(({ keys: pressed, does }) => ({ keys: pressed, does: does[language] }))}
              />
              <p className={styles.quiet}>{say.doorKeysWhere(hostName)}</p>
            </>
          )}
        </Section>
      )}
      <p role="status" className={styles.quiet} hidden={found.length > 0}>
        {found.length === 0 ? say.nothing(search) : ''}
      </p>
      {functions.length > 0 && (
        <Section title={say.functions(functions.length)}>
          <Topics topics={functions} last={last} onOpen={onOpen} />
        </Section>
      )}
      {rules.length > 0 && (
        <Section title={say.rules(rules.length)}>
          <Topics topics={rules} last={last} onOpen={onOpen} />
        </Section>
      )}
      {search === '' && (
        <Section title={say.privacy}>
          <p className={styles.quiet}>{say.privacyText}</p>
          <p className={styles.quiet}>{say.version(version, hostName)}</p>
        </Section>
      )}
    </PageFrame>
  );
}

function Keys({ keys }: { keys: readonly { readonly keys: string; readonly does: string }[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.keys}>
      {keys.map(({ keys: pressed, does }) => [
        <dt key={`${pressed} keys`} className={styles.key}>
          {pressed}
        </dt>,
        <dd key={pressed} className={styles.does}>
          {does}
        </dd>,
      ])}
    </dl>
  );
}

function Topics(props: {
  topics: readonly Topic[];
  last: string | null;
  onOpen: (id: string) => void;
}): ReactNode {
  const { topics, last, onOpen } = props;
  const { language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {topics.map((topic) => (
        <li key={topic.id} className={styles.item}>
          <button
            type="button"
            ref={topic.id === last ? takeFocus : undefined}
            className={styles.open}
            onClick={() => onOpen(topic.id)}
          >
            <span className={styles.title}>{topicTitle(topic, language)}</span>
            <span className={styles.note}>
              {topic.kind === 'rule' ? say.severity[topic.rule.severity] : gist(topic, language)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function takeFocus(line: HTMLElement | null): void {
  line?.focus();
}
