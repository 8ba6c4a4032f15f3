import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { Section } from '../page';
import { TemplateOptions } from './template-options';
import { words } from './words';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { display: 'grid', gap: tokens.spacingVerticalS },
  label: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  field: { minWidth: 0, width: '100%' },
  lines: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** A filled form of the workbook in another layout, and what could not be carried; not there where the door offers no templates. */
export function ConvertPart({ names }: { names: readonly string[] }): ReactNode {
  const pane = usePane();
  const { templates, addsTemplates, converted, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [first] = templates;
  const [form, setForm] = useState('0');
  const [into, setInto] = useState(first?.name ?? '');
  if (!first) return null;
  const isSummary = into === 'summary';
  const which = isSummary || form === 'all' ? null : Math.min(Number(form), names.length - 1);
  return (
    <Section title={say.convert}>
      <p className={styles.text}>{say.convertLead}</p>
      <div className={styles.choice}>
        {names.length > 1 && !isSummary && (
          <label className={styles.label}>
            {say.form}
            <Select
              className={styles.field}
              value={which === null ? 'all' : String(which)}
              onChange={(_, { value }) => setForm(value)}
            >
              <option value="all">{say.allForms(names.length)}</option>
              {names.map((name, i) => (
                <option key={i} value={String(i)}>
                  {name}
                </option>
              ))}
            </Select>
          </label>
        )}
        <label className={styles.label}>
          {say.convertInto}
          <Select className={styles.field} value={into} onChange={(_, { value }) => setInto(value)}>
            <TemplateOptions templates={templates} language={language} />
          </Select>
        </label>
        {isSummary && <p className={styles.text}>{say.intoSummary(names.length)}</p>}
        {into === 'monitoring' && <p className={styles.text}>{say.intoMonitoring}</p>}
        <div>
          <Button onClick={() => void pane.convert({ form: which, into })}>
            {addsTemplates ? say.convertHere : say.convertBeside}
          </Button>
        </div>
        {converted && (
          <p className={styles.lines} role="status">
            {converted[language].join('\n')}
          </p>
        )}
      </div>
    </Section>
  );
}
