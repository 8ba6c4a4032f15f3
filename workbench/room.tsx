import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { keepFocus } from '../taskpane/shell/kept-focus';
import { paneStorage } from '../taskpane/shell/storage';
import { useTheme } from '../taskpane/shell/theme';
import { useLanguage } from './language';
import { turnRegions } from './regions';

const useStyles = makeStyles({
  provider: { height: '100%' },
  room: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    // What is clicked is as high as a finger can hit.
    '& summary': { paddingTop: '2px', paddingBottom: '2px' },
    '& select': { textOverflow: 'ellipsis' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface RoomProps {
  readonly name: string;
  /** What the way back is called. */
  readonly back: string;
  readonly onClose: () => void;
  /** Beside the way back. */
  readonly bar: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What lies over the whole page: its bar with the way back on top, in the theme and the language of the pane. F6 goes round its regions. */
export function Room({ name, back, onClose, bar, className = '', children }: RoomProps): ReactNode {
  const styles = useStyles();
  const { theme, scheme } = useTheme(useMemo(() => paneStorage(), []));
  const language = useLanguage();
  const room = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!room.current) return undefined;
    // Who enters by the keyboard stands at the way back, with all of the room before him.
    room.current.querySelector('button')?.focus();
    return keepFocus(room.current);
  }, []);
  return (
    <FluentProvider theme={theme} className={styles.provider} style={{ colorScheme: scheme }}>
      {/* Nothing here is clicked: a key that reaches the whole page is heard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <main
        ref={room}
        className={`${styles.room} ${className}`}
        aria-label={name}
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        onKeyDown={turnRegions}
      >
        <div className={styles.bar} data-region="bar" role="toolbar" aria-label={name}>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
            {back}
          </Button>
          {bar}
        </div>
        {children}
      </main>
    </FluentProvider>
  );
}
