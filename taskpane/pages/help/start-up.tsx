import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { Section } from '../page';
import { words } from './words';

/** Whether the add-in starts with this workbook; not there where that cannot be chosen. */
export function StartUp(): ReactNode {
  const pane = usePane();
  const { startsWithWorkbook } = usePaneState();
  const say = useWords(words);
  if (startsWithWorkbook === null) return null;
  return (
    <Section title={say.startUp}>
      <Checkbox
        checked={startsWithWorkbook}
        label={say.startsWithWorkbook}
        onChange={(_, { checked }) => void pane.startWithWorkbook(checked === true)}
      />
    </Section>
  );
}
