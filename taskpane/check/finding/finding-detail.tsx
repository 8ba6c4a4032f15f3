import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EyeOff16Regular } from '@fluentui/react-icons/svg/eye-off';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { type ReactNode, useState } from 'react';
import type { FindingRow } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { CellLinks, WithCells } from './cell-links';
import { EditPreview, changesIn } from './edit-preview';
import { RuleMenu, usePlacesOf } from '../list/rule-menu';
import { SetAsideForm } from './set-aside-form';
import { words } from '../words';

const useStyles = makeStyles({
  detail: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `2px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 32px`,
    overflowWrap: 'anywhere',
  },
  box: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen where the system forces its colours and takes the background away.
    border: '1px solid transparent',
  },
  steps: { margin: 0, padding: 0, listStyleType: 'none', fontVariantNumeric: 'tabular-nums' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { margin: 0, minWidth: 0 },
  advice: { margin: 0 },
  basis: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  rule: { fontSize: 'inherit', lineHeight: 'inherit', whiteSpace: 'nowrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** An opened finding: the arithmetic, what should stand there, what to do, on what it rests, and what can be done here. */
export function FindingDetail({
  row,
  isReachable,
  onRule,
}: {
  row: FindingRow;
  isReachable: boolean;
  onRule: (rule: string) => void;
}): ReactNode {
  const pane = usePane();
  const { language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [settingAside, setSettingAside] = useState<'this' | 'rule' | null>(null);
  const ofRule = usePlacesOf(row.finding.rule);
  const { finding, place, review } = row;
  const outgrown = review.outgrown.find((one) => one.finding.key === finding.key)?.waiver;
  const { fix } = finding;
  const where = { form: place.form, isReachable };
  const tabIndex = isReachable ? 0 : -1;
  return (
    <div className={styles.detail}>
      {finding.steps.length > 0 && (
        <ul className={mergeClasses(styles.steps, styles.box)} aria-label={say.arithmetic}>
          {finding.steps.map((step, i) => (
            <li key={i}>
              <WithCells pieces={step} {...where} />
            </li>
          ))}
        </ul>
      )}
      <dl className={styles.facts}>
        {finding.expected !== null && <dt className={styles.name}>{say.expected}</dt>}
        {finding.expected !== null && <dd className={styles.value}>{finding.expected}</dd>}
        {finding.actual !== null && <dt className={styles.name}>{say.actual}</dt>}
        {finding.actual !== null && (
          <dd className={styles.value}>{finding.actual === '' ? say.empty : finding.actual}</dd>
        )}
        {finding.cells.length > 0 && <dt className={styles.name}>{say.cells}</dt>}
        {finding.cells.length > 0 && (
          <dd className={styles.value}>
            <CellLinks cells={finding.cells} {...where} />
          </dd>
        )}
      </dl>
      {outgrown && (
        <p className={styles.advice}>
          {say.outgrownWaiver(outgrown.reason, say.waived(outgrown.by, outgrown.on))}
        </p>
      )}
      <p className={styles.advice}>
        <WithCells pieces={finding.advice[language]} {...where} />
      </p>
      <p className={styles.basis}>
        {say.basis} {finding.basis} ·{' '}
        <Link as="button" className={styles.rule} tabIndex={tabIndex} onClick={() => onRule(finding.rule)}>
          {say.rule}
        </Link>
      </p>
      {fix && (
        <div className={styles.box}>
          <EditPreview
            title={say.mending[fix.kind]}
            changes={changesIn(review.form.sheet, fix.edits)}
            isReachable={isReachable}
          />
        </div>
      )}
      {settingAside !== null ? (
        <SetAsideForm
          places={settingAside === 'this' ? [place] : ofRule}
          onClose={() => setSettingAside(null)}
        />
      ) : (
        <div className={styles.actions}>
          {fix && (
            <Button
              size="small"
              appearance={fix.kind === 'safe' ? 'primary' : 'secondary'}
              icon={<Wrench16Regular />}
              tabIndex={tabIndex}
              onClick={() => void pane.fix(place)}
            >
              {fix.kind === 'safe' ? say.fix : say.adopt}
            </Button>
          )}
          <Button
            size="small"
            appearance={fix ? 'subtle' : 'secondary'}
            icon={<EyeOff16Regular />}
            tabIndex={tabIndex}
            onClick={() => setSettingAside('this')}
          >
            {say.setAside}
          </Button>
          <RuleMenu
            rule={finding.rule}
            isReachable={isReachable}
            onSetAside={() => setSettingAside('rule')}
          />
        </div>
      )}
    </div>
  );
}
