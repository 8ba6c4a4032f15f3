import {
  Button,
  Input,
  Select,
  ToggleButton,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ArrowDown20Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp20Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import { severities } from '../../../src/words';
import { type Filter, countsOf, showCountsOf } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { SeveritySign } from '../finding/severity-sign';
import { words } from '../words';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  wrapping: { flexWrap: 'wrap' },
  steps: { display: 'flex', marginLeft: 'auto' },
  chip: {
    minWidth: 0,
    // What is clicked is no lower than a finger can hit.
    minHeight: '24px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  search: { flexGrow: 1, flexBasis: '100px', minWidth: 0, maxWidth: '320px' },
  choice: { flexShrink: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const shows: readonly Filter['show'][] = ['open', 'fixed', 'set-aside', 'passed'];
const groupings: readonly Filter['groupBy'][] = ['form', 'rule', 'severity'];

/** Which findings the list shows: by severity, by words, by what became of them; and from one to the next. */
export function Filters(): ReactNode {
  const pane = usePane();
  const state = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const { filter } = state;
  const counts = countsOf(state);
  const showCounts = showCountsOf(state);
  return (
    <div className={styles.filters}>
      <div className={mergeClasses(styles.line, styles.wrapping)}>
        <div role="group" aria-label={say.severities} className={styles.line}>
          {severities.map((severity) => {
            const checked = filter.severities.has(severity);
            const chosen = new Set(
              severities.filter((one) => (one === severity) !== filter.severities.has(one)),
            );
            return (
              <ToggleButton
                key={severity}
                size="small"
                shape="circular"
                className={styles.chip}
                checked={checked}
                icon={<SeveritySign severity={severity} />}
                onClick={() => pane.setFilter({ severities: chosen })}
              >
                {say.severity[severity]} {counts[severity]}
              </ToggleButton>
            );
          })}
        </div>
        <div className={styles.steps}>
          <Button
            title={say.previous}
            aria-label={say.previous}
            size="small"
            appearance="subtle"
            icon={<ArrowUp20Regular />}
            aria-keyshortcuts="Shift+F8"
            onClick={() => void pane.previous()}
          />
          <Button
            title={say.next}
            aria-label={say.next}
            size="small"
            appearance="subtle"
            icon={<ArrowDown20Regular />}
            aria-keyshortcuts="F8"
            onClick={() => void pane.next()}
          />
        </div>
      </div>
      <div className={mergeClasses(styles.line, styles.wrapping)}>
        <Input
          type="search"
          size="small"
          className={styles.search}
          aria-label={say.searchTip}
          title={say.searchTip}
          placeholder={say.search}
          value={filter.search}
          onChange={(_, { value }) => pane.setFilter({ search: value })}
        />
        <Select
          size="small"
          className={styles.choice}
          aria-label={say.show}
          value={filter.show}
          onChange={(_, { value }) => pane.setFilter({ show: oneOf(shows, value) })}
        >
          {shows.map((show) => (
            <option key={show} value={show}>
              {`${say.shows[show]} ${showCounts[show]}`}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          className={styles.choice}
          aria-label={say.groupBy}
          value={filter.groupBy}
          onChange={(_, { value }) => pane.setFilter({ groupBy: oneOf(groupings, value) })}
        >
          {groupings.map((groupBy) => (
            <option key={groupBy} value={groupBy}>
              {say.groups[groupBy]}
            </option>
          ))}
        </Select>
      </div>
      {filter.show === 'set-aside' && showCounts['set-aside'] > 0 && state.settingsNote && (
        <p className={styles.note}>{state.settingsNote[state.language]}</p>
      )}
    </div>
  );
}

/** A choice of ours, from what the browser says was chosen. */
function oneOf<Choice extends string>(choices: readonly Choice[], value: string): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new RangeError(value);
  return chosen;
}
