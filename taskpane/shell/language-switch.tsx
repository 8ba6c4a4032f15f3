import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../pane-context';
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

/** From Chinese to English and back, at hand on every page: who cannot read the pane cannot look for it. */
export function LanguageSwitch(): ReactNode {
  const pane = usePane();
  const other = usePaneState().language === 'zh' ? 'en' : 'zh';
  const say = useWords(words);
  return (
    <Button
      appearance="subtle"
      className={useStyles().button}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={`${say.otherLanguage.short} ${say.otherLanguage.long}`}
      title={say.otherLanguage.long}
      onClick={() => pane.setLanguage(other)}
    >
      {say.otherLanguage.short}
    </Button>
  );
}
