import {
  Button,
  type ButtonProps,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowCounterclockwiseRegular,
  ClipboardTaskListLtrRegular,
  DocumentCheckmarkRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  SaveEditRegular,
  SaveRegular,
  ShieldCheckmarkRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { FileButton } from '../taskpane/shell/file-button';
import { openable } from './openable';
import type { Said } from './said';
import { useWords } from './words';

/** Out of sight, and read aloud all the same. */
const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

/** The buttons of the bar in all their width beside the name; below it the name is left to its sign. */
const tight = '@media (max-width: 989px)';
/** Of all buttons but the first no more than the signs find room. */
const signsOnly = '@media (max-width: 679px)';
/** Of all that is left, the signs that are no buttons are missed least. */
const narrowest = '@media (max-width: 340px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > *': { flexShrink: 0 },
    '& > button': {
      whiteSpace: 'nowrap',
      [tight]: { minWidth: '32px', paddingLeft: '8px', paddingRight: '8px' },
      [signsOnly]: { paddingLeft: '5px', paddingRight: '5px' },
    },
    [tight]: { columnGap: '4px', paddingLeft: '8px', paddingRight: '8px' },
    [narrowest]: { columnGap: '2px', paddingLeft: '4px', paddingRight: '4px' },
    '@media (max-height: 480px)': { paddingTop: '2px', paddingBottom: '2px' },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginRight: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    [tight]: { marginRight: 0 },
    [narrowest]: { display: 'none' },
  },
  sign: { flexShrink: 0, fontSize: '22px', color: tokens.colorBrandForeground1 },
  page: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 1109px)': { display: 'none' },
  },
  inName: { [tight]: unseen },
  inButton: { [signsOnly]: unseen },
  icon: {
    [signsOnly]: { '& .fui-Button__icon': { marginRight: 0 } },
  },
  // Whole or not at all: words that find no room fall into a second line, which is out of sight; the sign and its title stay.
  local: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    flexBasis: '20px',
    minWidth: '20px',
    height: '20px',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    [narrowest]: { display: 'none' },
  },
  shield: { flexShrink: 0, height: '20px', fontSize: '16px' },
  message: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    // What a conversion could not carry may be long.
    maxHeight: '30vh',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  trouble: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

interface BarProps {
  /** What could not be done, what was, or what is being done. */
  readonly message: Said | null;
  /** What stays true until something is done about it. */
  readonly warning: string | null;
  readonly onDismiss: () => void;
  readonly onOpen: (files: readonly File[]) => void;
  /** Asks for files that can be written back; null where the browser has no such dialog. */
  readonly onChoose: (() => void) | null;
  /** Null where nothing is open. */
  readonly onSave: (() => void) | null;
  readonly onSaveAs: (kind: 'same' | 'xls') => void;
  readonly onRestore: () => void;
  readonly onDesk: () => void;
  readonly onKeeper: () => void;
}

/** The page's own commands, and the promise that files stay here. */
export function Bar({
  message,
  warning,
  onDismiss,
  onOpen,
  onChoose,
  onSave,
  onSaveAs,
  onRestore,
  onDesk,
  onKeeper,
}: BarProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <header data-part="bar">
      <div className={styles.bar}>
        <span className={styles.name} title={say.product}>
          <DocumentCheckmarkRegular className={styles.sign} />
          <span className={styles.inName}>{say.product}</span>
          <span className={styles.page}>· {say.page}</span>
        </span>
        <FileButton
          label={say.open}
          title={say.openHint}
          appearance="primary"
          icon={<FolderOpenRegular />}
          takes="files"
          accept={openable}
          onChoose={onChoose}
          onFiles={onOpen}
        />
        <BarButton
          words={say.save}
          hint={say.saveHint}
          icon={<SaveRegular />}
          disabled={onSave === null}
          onClick={() => onSave?.()}
        />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <BarButton
              words={say.saveAs}
              hint={say.saveAs}
              icon={<SaveEditRegular />}
              appearance="subtle"
              disabled={onSave === null}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => onSaveAs('same')}>{say.saveAsSame}</MenuItem>
              <MenuItem onClick={() => onSaveAs('xls')}>{say.saveAsXls}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <BarButton
          words={say.restore}
          hint={say.restoreHint}
          icon={<ArrowCounterclockwiseRegular />}
          appearance="subtle"
          onClick={onRestore}
        />
        <BarButton
          words={say.desk}
          hint={say.deskHint}
          icon={<ClipboardTaskListLtrRegular />}
          onClick={onDesk}
        />
        <BarButton
          words={say.keeper}
          hint={say.keeperHint}
          icon={<DocumentTableRegular />}
          appearance="subtle"
          onClick={onKeeper}
        />
        <span className={styles.local} title={say.local}>
          <ShieldCheckmarkRegular className={styles.shield} />
          <span>{say.local}</span>
        </span>
      </div>
      <div role="status" aria-live="polite">
        {warning !== null && <div className={mergeClasses(styles.message, styles.trouble)}>{warning}</div>}
        {message !== null && (
          <div className={mergeClasses(styles.message, message.isTrouble && styles.trouble)}>
            {message.text}
            <Button size="small" appearance="transparent" onClick={onDismiss}>
              {say.dismiss}
            </Button>
          </div>
        )}
      </div>
    </header>
  );
}

type BarButtonProps = Omit<Extract<ButtonProps, { as?: 'button' }>, 'title' | 'children' | 'className'> & {
  readonly words: string;
  readonly hint: string;
};

/** A command of the page. In a narrow window its words are only read aloud; its hint is there for everybody. */
function BarButton({ words, hint, ...button }: BarButtonProps): ReactNode {
  const styles = useStyles();
  // What a menu gives to the button that opens it is among the rest.
  return (
    <Button {...button} className={styles.icon} title={hint}>
      <span className={styles.inButton}>{words}</span>
    </Button>
  );
}
