import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { type ReactNode, useMemo, useState } from 'react';
import type { FormReview } from '../../../src/review';
import type { SheetEdit } from '../../../src/sheets';
import { safeEditsOf } from '../../model/safe-edits';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { type Change, EditPreview, changesIn } from '../finding/edit-preview';
import { words } from '../words';

const useStyles = makeStyles({
  part: { flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalM}`,
  },
  sign: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  space: { flexGrow: 1 },
  preview: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  changes: { maxHeight: '220px', overflowY: 'auto' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** What can be mended at once, after a look at every cell; and the way back from the last change. */
export function MendBar(): ReactNode {
  const pane = usePane();
  const { reviews, undoable, language, phase } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [isPreviewing, setPreviewing] = useState(false);
  const { edits, fixes } = useMemo(() => safeEditsOf(reviews), [reviews]);
  const last = undoable[undoable.length - 1];
  const busy = phase === 'checking';
  if (fixes === 0 && !last) return null;
  const isOpen = isPreviewing && fixes > 0;
  const sheets = isOpen ? changesOf(reviews, edits) : [];
  return (
    <div className={styles.part}>
      {isOpen && (
        <section className={styles.preview} aria-label={say.preview}>
          <div className={styles.changes}>
            {sheets.map(({ sheet, changes }) => (
              <EditPreview key={sheet} title={sheets.length > 1 ? sheet : say.preview} changes={changes} />
            ))}
          </div>
          <div className={styles.actions}>
            <Button
              size="small"
              appearance="primary"
              disabled={busy}
              onClick={() => {
                setPreviewing(false);
                void pane.fixAllSafe();
              }}
            >
              {say.confirmFix(edits.length)}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setPreviewing(false)}>
              {say.cancel}
            </Button>
          </div>
        </section>
      )}
      <div className={styles.bar}>
        {fixes > 0 && (
          <>
            <Wrench16Regular className={styles.sign} aria-hidden />
            <span>
              {say.mendable(fixes)} ·{' '}
              <Link as="button" aria-expanded={isOpen} onClick={() => setPreviewing(!isPreviewing)}>
                {say.fixAll}
              </Link>
            </span>
          </>
        )}
        <span className={styles.space} />
        {last && (
          <Button
            title={say.undoTip(last.what[language])}
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            disabled={busy}
            onClick={() => void pane.undo()}
          >
            {say.undo}
          </Button>
        )}
      </div>
    </div>
  );
}

interface SheetChanges {
  readonly sheet: string;
  readonly changes: readonly Change[];
}

/** What the edits would change, sheet by sheet. */
function changesOf(reviews: readonly FormReview[], edits: readonly SheetEdit[]): readonly SheetChanges[] {
  const sheets = new Map(reviews.map(({ form }) => [form.sheet.name, form.sheet]));
  return [...sheets].flatMap(([name, sheet]) => {
    const changes = changesIn(
      sheet,
      edits.filter((edit) => edit.sheet === name),
    );
    return changes.length === 0 ? [] : [{ sheet: name, changes }];
  });
}
