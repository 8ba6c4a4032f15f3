import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../../src/words';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { type ThemeChoice, themeChoices } from '../../shell/theme';
import { Section } from '../page';
import { words } from './words';

const languages: readonly (readonly [Language, string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
];

const useStyles = makeStyles({
  choices: { display: 'flex', gap: tokens.spacingHorizontalM },
  choice: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    flex: '1 1 0',
    minWidth: 0,
  },
  select: { minWidth: 0 },
});

/** The pane's language and theme; both are remembered. */
export function Looks(props: { theme: ThemeChoice; onTheme: (choice: ThemeChoice) => void }): ReactNode {
  const pane = usePane();
  const { language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <Section title={say.looks}>
      <div className={styles.choices}>
        <label className={styles.choice}>
          {say.language}
          <Select
            className={styles.select}
            value={language}
            onChange={(_, { value }) => pane.setLanguage(value === 'en' ? 'en' : 'zh')}
          >
            {languages.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </label>
        <label className={styles.choice}>
          {say.theme}
          <Select
            className={styles.select}
            value={props.theme}
            onChange={(_, { value }) => props.onTheme(themeChoices.find((one) => one === value) ?? 'system')}
          >
            {themeChoices.map((choice) => (
              <option key={choice} value={choice}>
                {say.themes[choice]}
              </option>
            ))}
          </Select>
        </label>
      </div>
    </Section>
  );
}
