import {
  Button,
  Dropdown,
  Link,
  Option,
  OptionGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type ColumnMeaning,
  type ColumnNaming,
  type ToldColumn,
  type UnnamedColumn,
  columnMeanings,
  meaningNamed,
  meaningsIn,
  toldColumns,
} from '../../../src/forms';
import { address } from '../../../src/sheets';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { CellLinks } from '../finding/cell-links';
import { words } from '../words';

const useStyles = makeStyles({
  columns: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: '2px' },
  column: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  said: { flexGrow: 1, flexShrink: 1, flexBasis: '8rem', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  choice: { minWidth: '7.5rem', flexShrink: 0 },
  list: { maxHeight: '16rem' },
});

/** How the columns of a form were read, where their headers do not say it: what nobody could name can be named here. */
export function Columns({ form }: { readonly form: number }): ReactNode {
  const { reviews, language, settingsNote } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  // Whoever named a column goes on at the way back, which stands where the choice stood.
  const [justNamed, setJustNamed] = useState<string | null>(null);
  const lost = useLost();
  const review = reviews[form];
  if (!review) return null;
  const { unnamed, unread, fundsApart, wordless, byContents, named, misnamed } = toldColumns(review.form);
  const open = [...unread, ...unnamed];
  if (
    !wordless &&
    fundsApart === null &&
    open.length + byContents.length + named.length + misnamed.length + lost.length === 0
  )
    return null;
  const title = (meaning: ColumnMeaning): string => meaningNamed(meaning).title[language];
  return (
    <ul className={styles.columns} aria-label={say.columns}>
      <Unnamed form={form} columns={open} onNamed={({ text }) => setJustNamed(text)} />
      {named.map((column) => (
        <li key={keyOf(column)} className={styles.column}>
          <span className={styles.said}>
            {say.readAs(column.text, title(column.meaning))}{' '}
            <CellLinks form={form} cells={[column.cell]} isReachable />
          </span>
          <WayBack naming={column.naming} takesFocus={column.text === justNamed} />
        </li>
      ))}
      {misnamed.map((column) => (
        <li key={keyOf(column)} className={styles.column}>
          <span className={styles.said}>
            {say.notReadAs(column.text, title(column.meaning), say.whyNot[column.why])}{' '}
            <CellLinks form={form} cells={[column.cell]} isReachable />
          </span>
          <WayBack naming={column.naming} takesFocus={column.text === justNamed} />
        </li>
      ))}
      {lost.map((naming, i) => (
        <li key={i} className={styles.column}>
          <span className={styles.said}>
            {say.noSuchColumn(naming.header ?? naming.column ?? '', title(naming.holds))}
          </span>
          <WayBack naming={naming} takesFocus={false} />
        </li>
      ))}
      {settingsNote && open.length + named.length + misnamed.length + lost.length > 0 && (
        <li className={mergeClasses(styles.column, styles.quiet)}>{settingsNote[language]}</li>
      )}
      {fundsApart !== null && (
        <li className={mergeClasses(styles.column, styles.quiet)}>
          <span>{say.fundsApart(fundsApart)}</span>
        </li>
      )}
      {wordless && (
        <li className={mergeClasses(styles.column, styles.quiet)}>
          <span>{say.wordless(wordless.count, address(wordless.cell))}</span>
        </li>
      )}
      {byContents.length > 0 && (
        <li className={mergeClasses(styles.column, styles.quiet)}>
          <span>
            {say.byContents(
              byContents
                .map((column) => say.as(`${column.text} ${address(column.cell)}`, title(column.meaning)))
                .join(say.joint),
            )}
          </span>
        </li>
      )}
    </ul>
  );
}

/** So many stand there at once; a sheet may have dozens of remarks beside its table. */
const mostShown = 3;

function Unnamed({
  form,
  columns,
  onNamed,
}: {
  readonly form: number;
  readonly columns: readonly UnnamedColumn[];
  readonly onNamed: (column: UnnamedColumn) => void;
}): ReactNode {
  const pane = usePane();
  const say = useWords(words);
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? columns : columns.slice(0, mostShown);
  return (
    <>
      {shown.map((column) => (
        <li key={keyOf(column)} className={styles.column}>
          <span className={styles.said}>
            {say.unnamed(column.text)} <CellLinks form={form} cells={[column.cell]} isReachable />
          </span>
          <Choice
            column={column}
            onChoice={(holds) => {
              onNamed(column);
              void pane.nameColumn(form, column, holds);
            }}
          />
        </li>
      ))}
      {columns.length > shown.length && (
        <li className={styles.column}>
          <Link as="button" className={styles.link} onClick={() => setAll(true)}>
            {say.moreUnnamed(columns.length - shown.length)}
          </Link>
        </li>
      )}
    </>
  );
}

/** "这一列是…" and what it may be, in the words of the form. */
function Choice({
  column,
  onChoice,
}: {
  readonly column: UnnamedColumn;
  readonly onChoice: (holds: ColumnMeaning) => void;
}): ReactNode {
  const { language, phase } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const option = (meaning: ColumnMeaning): ReactNode => (
    <Option key={meaning} value={meaning}>
      {meaningNamed(meaning).title[language]}
    </Option>
  );
  return (
    <Dropdown
      size="small"
      className={styles.choice}
      placeholder={say.thisColumnIs}
      aria-label={say.whatIs(column.text, address(column.cell))}
      listbox={{ className: styles.list }}
      // A list as high as the window would cover what it is about.
      positioning={{ position: 'below', align: 'end', autoSize: false }}
      disabled={phase === 'checking'}
      selectedOptions={[]}
      value=""
      onOptionSelect={(_, { optionValue }) => {
        const chosen = columnMeanings.find(({ meaning }) => meaning === optionValue);
        if (chosen) onChoice(chosen.meaning);
      }}
    >
      {option('ignored')}
      <OptionGroup label={say.tables[column.table]}>
        {meaningsIn(column.table).map(({ meaning }) => option(meaning))}
      </OptionGroup>
    </Dropdown>
  );
}

function WayBack({
  naming,
  takesFocus,
}: {
  readonly naming: ColumnNaming;
  readonly takesFocus: boolean;
}): ReactNode {
  const pane = usePane();
  const say = useWords(words);
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <span ref={place}>
      <Button
        size="small"
        aria-label={say.forget(naming.header ?? naming.column ?? '')}
        onClick={() => void pane.forgetColumn(naming)}
      >
        {say.forgetShort}
      </Button>
    </span>
  );
}

/** What the workbook keeps of columns that are on no form any more, as far as the last check could tell. */
function useLost(): readonly ColumnNaming[] {
  const { reviews, settings, phase, stale } = usePaneState();
  if (phase !== 'checked' || stale) return [];
  const told = reviews.flatMap(({ form }) => [...form.named, ...form.misnamed].map(({ naming }) => naming));
  return settings.columns.filter(
    (one) => !told.some((other) => JSON.stringify(one) === JSON.stringify(other)),
  );
}

function keyOf({ cell }: ToldColumn): string {
  return address(cell);
}
