import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../pane-context';
import { words } from './words';

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: '40px',
    padding: 0,
    borderRadius: 0,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Puts the pane out of sight. At the bottom: the bar of the program's own covers the top of a pane in some builds of WPS. */
export function CollapseButton({ onCollapse }: { onCollapse: () => void }): ReactNode {
  const say = useWords(words);
  return (
    <Button
      appearance="subtle"
      className={useStyles().button}
      aria-label={say.collapse}
      title={say.collapse}
      onClick={onCollapse}
    >
      »
    </Button>
  );
}
