import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { Section } from '../page';
import { words } from './words';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  // Under each other: the name of a form takes the whole width of a narrow pane.
  choice: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  select: { width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Blank forms whose formulas are in place already; not there where none can be opened. */
export function TemplatePart(): ReactNode {
  const pane = usePane();
  const { templates, downloads, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [first] = templates;
  const [chosen, setChosen] = useState(first?.name ?? '');
  if (!first) return null;
  return (
    <Section title={say.templates}>
      <p className={styles.text}>{say.templatesLead}</p>
      <div className={styles.choice}>
        <Select
          className={styles.select}
          aria-label={say.template}
          value={chosen}
          onChange={(_, { value }) => setChosen(value)}
        >
          {templates.map(({ name, title }) => (
            <option key={name} value={name}>
              {title[language]}
            </option>
          ))}
        </Select>
        <div className={styles.buttons}>
          <Button onClick={() => void pane.openTemplate(chosen)}>{say.openTemplate}</Button>
          {downloads && (
            <Button appearance="subtle" onClick={() => void pane.downloadTemplate(chosen)}>
              {say.downloadTemplate}
            </Button>
          )}
        </div>
        {downloads && <p className={styles.text}>{say.downloadLead}</p>}
      </div>
    </Section>
  );
}
