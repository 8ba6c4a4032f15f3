import { Button, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { editionFor } from '../../../src/templates/catalogue';
import type { TemplateWish } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { FileButton } from '../../shell/file-button';
import { Section } from '../page';
import { TemplateOptions } from './template-options';
import { words } from './words';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  // Under each other: the name of a form takes the whole width of a narrow pane.
  choice: { display: 'grid', gap: tokens.spacingVerticalS },
  label: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  // As wide as the pane lets it, never wider.
  field: { minWidth: 0, width: '100%' },
  rows: { width: '120px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Blank forms whose formulas are in place already; not there where none can be opened. */
export function TemplatePart(): ReactNode {
  const pane = usePane();
  const { templates, downloads, anyRows, addsTemplates, capabilities, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [first] = templates;
  const [name, setName] = useState(first?.name ?? '');
  const [rows, setRows] = useState('');
  const [edition, setEdition] = useState<'auto' | 'perf' | 'native'>('auto');
  if (!first) return null;
  const wish: TemplateWish = {
    name,
    ...(rows !== '' && { rows: Number(rows) }),
    ...(edition !== 'auto' && { edition }),
  };
  const isOfFiles = rows === '' || anyRows;
  return (
    <Section title={say.templates}>
      <p className={styles.text}>{say.templatesLead}</p>
      <div className={styles.choice}>
        <Select
          className={styles.field}
          aria-label={say.template}
          value={name}
          onChange={(_, { value }) => setName(value)}
        >
          <TemplateOptions templates={templates} language={language} />
        </Select>
        {(addsTemplates || anyRows) && (
          <label className={styles.label}>
            {say.templateRows}
            <Input
              className={styles.rows}
              type="number"
              min={1}
              placeholder={say.ownRows}
              value={rows}
              onChange={(_, { value }) => setRows(value)}
            />
          </label>
        )}
        <label className={styles.label}>
          {say.edition}
          <Select
            className={styles.field}
            value={edition}
            onChange={(_, { value }) => setEdition(value as typeof edition)}
          >
            <option value="auto">
              {say.editions.auto(editionFor(capabilities.functionPrefix) === 'perf', downloads)}
            </option>
            <option value="perf">{say.editions.perf}</option>
            <option value="native">{say.editions.native}</option>
          </Select>
        </label>
        <div className={styles.buttons}>
          {addsTemplates && (
            <Button appearance="primary" onClick={() => void pane.addTemplate(wish)}>
              {say.addTemplate}
            </Button>
          )}
          <Button disabled={!isOfFiles} onClick={() => void pane.openTemplate(wish)}>
            {say.openTemplate}
          </Button>
          <FileButton
            label={say.loadChoice}
            title={say.loadChoiceHint}
            accept=".json"
            onFiles={([file]) => void file?.text().then((choice) => pane.addChoice(choice))}
          />
          {downloads && (
            <Button
              appearance="subtle"
              disabled={!isOfFiles}
              onClick={() => void pane.downloadTemplate(wish)}
            >
              {say.downloadTemplate}
            </Button>
          )}
        </div>
        {!isOfFiles && <p className={styles.text}>{say.rowsOnlyHere}</p>}
        {addsTemplates && <p className={styles.text}>{say.addLead}</p>}
        {downloads && <p className={styles.text}>{say.downloadLead}</p>}
      </div>
    </Section>
  );
}
