import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { sentenceOf } from '../../../src/words';
import { type GroupRow, type Row, ruleTitle } from '../../model';
import { usePaneState, useWords } from '../../pane-context';
import { FindingDetail } from '../finding/finding-detail';
import { FindingHead } from '../finding/finding-head';
import { useWhy } from '../states/not-checked';
import { SetAsideForm } from '../finding/set-aside-form';
import { SetAsideBody } from '../finding/set-aside-body';
import { SeveritySign } from '../finding/severity-sign';
import { RuleMenu, usePlacesOf } from './rule-menu';
import type { TreeItem } from './tree';
import { words } from '../words';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    margin: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    outline: 'none',
    // Clear of the filters when it is brought into sight.
    scrollMarginTop: 'var(--covered, 0)',
    scrollMarginBottom: tokens.spacingVerticalS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Backgrounds on which every colour of a row is read, high contrast included: those of the theme's hover are not.
  finding: { ':hover': { backgroundColor: tokens.colorNeutralBackground3 } },
  opened: {
    marginBottom: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  selected: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  under: { marginLeft: '26px' },
  aside: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  head: { cursor: 'pointer' },
  group: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '34px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  done: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly item: TreeItem;
  /** Undefined where there is nothing to open. */
  readonly isOpen: boolean | undefined;
  /** The row that Tab reaches. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onActivate: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onRule: (rule: string) => void;
}

/** One line of the list as an item of the tree, with what it opens to. */
export function ListRow({
  item,
  isOpen,
  isActive,
  isSelected,
  onActivate,
  onKeyDown,
  onRule,
}: Props): ReactNode {
  const styles = useStyles();
  const { row, position, siblings } = item;
  const head = useRef<HTMLDivElement>(null);
  const [isSettingAside, setSettingAside] = useState(false);
  // What an opened row holds is for reading and copying: a click there closes nothing.
  const onClick = ({ target }: MouseEvent): void => {
    if (target instanceof Node && head.current?.contains(target)) onActivate();
  };
  return (
    <div
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      aria-level={row.level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      onClick={onClick}
      onKeyDown={onKeyDown}
      {...(isOpen !== undefined && { 'aria-expanded': isOpen })}
      className={mergeClasses(
        styles.row,
        row.kind === 'finding' && styles.finding,
        row.level === 3 && styles.under,
        row.kind === 'finding' && isOpen === true && styles.opened,
        isSelected && styles.selected,
      )}
    >
      <div ref={head}>
        <Head row={row} isOpen={isOpen === true}>
          {row.kind === 'group' && row.rule !== null && (
            <RuleMenu rule={row.rule} isReachable={isActive} onSetAside={() => setSettingAside(true)} />
          )}
        </Head>
      </div>
      {row.kind === 'group' && row.rule !== null && isSettingAside && (
        <SetAsideGroup rule={row.rule} onClose={() => setSettingAside(false)} />
      )}
      {row.kind === 'finding' && isOpen === true && (
        <FindingDetail row={row} isReachable={isActive} onRule={onRule} />
      )}
      {row.kind === 'set-aside' && <SetAsideBody row={row} isReachable={isActive} />}
    </div>
  );
}

function SetAsideGroup({ rule, onClose }: { rule: string; onClose: () => void }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.aside}>
      <SetAsideForm places={usePlacesOf(rule)} onClose={onClose} />
    </div>
  );
}

function Head({
  row,
  isOpen,
  children,
}: {
  row: Row;
  isOpen: boolean;
  /** What can be done with a group. */
  children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const { language, ruleNames } = usePaneState();
  const say = useWords(words);
  const why = useWhy();
  switch (row.kind) {
    case 'group':
      return (
        <div className={styles.group}>
          <GroupHead row={row} isOpen={isOpen} />
          {children}
        </div>
      );
    case 'finding':
      return (
        <div className={styles.head}>
          <FindingHead
            finding={row.finding}
            follows={row.level === 3}
            isOutgrown={row.review.outgrown.some(({ finding }) => finding.key === row.finding.key)}
            isOpen={isOpen}
          />
        </div>
      );
    case 'fixed':
      return (
        <div className={styles.line}>
          <DoneSign name={say.shows.fixed} />
          <span className={styles.text}>
            {sentenceOf(row.fixed.message, language)}
            <span className={styles.note}>{ruleTitle(ruleNames, row.fixed.rule)[language]}</span>
          </span>
        </div>
      );
    case 'set-aside':
      return row.finding === null ? null : (
        <FindingHead finding={row.finding} follows={false} isOutgrown={false} isOpen={false} />
      );
    case 'passed':
      return (
        <div className={styles.line}>
          <DoneSign name={say.shows.passed} />
          <span className={styles.text}>
            {ruleTitle(ruleNames, row.record.rule)[language]}
            <span className={styles.note}>
              {[say.ran(row.record.run, row.record.passed), why(row.record)]
                .filter((said) => said !== null)
                .join(' · ')}
            </span>
          </span>
        </div>
      );
  }
}

function DoneSign({ name }: { name: string }): ReactNode {
  const styles = useStyles();
  return (
    <span role="img" aria-label={name} className={styles.done}>
      <Checkmark16Filled aria-hidden />
    </span>
  );
}

function GroupHead({ row, isOpen }: { row: GroupRow; isOpen: boolean }): ReactNode {
  const styles = useStyles();
  const { language } = usePaneState();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <>
      <Chevron className={styles.chevron} aria-hidden />
      {row.severity !== null && <SeveritySign severity={row.severity} />}
      <span className={styles.title}>{row.title[language]}</span>
      <span className={styles.count}>{row.count}</span>
    </>
  );
}
