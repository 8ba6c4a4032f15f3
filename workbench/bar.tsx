import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowCounterclockwiseRegular,
  ClipboardTaskListLtrRegular,
  DocumentCheckmarkRegular,
  FolderOpenRegular,
  SaveEditRegular,
  SaveRegular,
  ShieldCheckmarkRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { FileButton } from '../taskpane/shell/file-button';
import { openable } from './openable';
import { useWords } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Buttons keep their words; those that find no room are reached by scrolling or Tab.
    '& > *': { flexShrink: 0 },
    '@media (max-width: 900px)': { overflowX: 'auto' },
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
    // Of 320 pixels it leaves the first button its own, in two lines if need be.
    '@media (max-width: 480px)': {
      maxWidth: 'calc(100% - 120px)',
      marginRight: 0,
      lineHeight: tokens.lineHeightBase200,
      whiteSpace: 'normal',
    },
  },
  sign: { flexShrink: 0, fontSize: '22px', color: tokens.colorBrandForeground1 },
  page: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 480px)': { display: 'none' },
  },
  local: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
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
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
});

interface BarProps {
  /** What could not be done, or what is being done. */
  readonly message: string | null;
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
        <span className={styles.name}>
          <DocumentCheckmarkRegular className={styles.sign} />
          {say.product}
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
        <Button
          icon={<SaveRegular />}
          title={say.saveHint}
          disabled={onSave === null}
          onClick={() => onSave?.()}
        >
          {say.save}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<SaveEditRegular />} disabled={onSave === null}>
              {say.saveAs}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => onSaveAs('same')}>{say.saveAsSame}</MenuItem>
              <MenuItem onClick={() => onSaveAs('xls')}>{say.saveAsXls}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button
          appearance="subtle"
          icon={<ArrowCounterclockwiseRegular />}
          title={say.restoreHint}
          onClick={onRestore}
        >
          {say.restore}
        </Button>
        <Button icon={<ClipboardTaskListLtrRegular />} title={say.deskHint} onClick={onDesk}>
          {say.desk}
        </Button>
        <Button appearance="subtle" title={say.keeperHint} onClick={onKeeper}>
          {say.keeper}
        </Button>
        <span className={styles.local}>
          <ShieldCheckmarkRegular />
          {say.local}
        </span>
      </div>
      <div role="status" aria-live="polite">
        {warning !== null && <div className={styles.message}>{warning}</div>}
        {message !== null && (
          <div className={styles.message}>
            {message}
            <Button size="small" appearance="transparent" onClick={onDismiss}>
              {say.dismiss}
            </Button>
          </div>
        )}
      </div>
    </header>
  );
}
