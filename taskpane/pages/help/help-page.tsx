import { type ReactNode, useState } from 'react';
import type { ThemeChoice } from '../../shell/theme';
import { FunctionTopic } from './function-topic';
import { HelpList } from './help-list';
import { RuleTopic } from './rule-topic';
import { topicById } from './topics';

interface Props {
  /** The rule whose page is asked for, from a finding; null for the list. */
  readonly rule: string | null;
  readonly theme: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
}

/** The list of what there is to read, or one page of it. */
export function HelpPage({ rule, theme, onTheme }: Props): ReactNode {
  const [open, setOpen] = useState(rule);
  const [last, setLast] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const topic = topicById(open);
  const back = (): void => {
    setLast(open);
    setOpen(null);
  };
  if (topic?.kind === 'rule') return <RuleTopic rule={topic.rule} onBack={back} />;
  if (topic?.kind === 'function') return <FunctionTopic definition={topic.definition} onBack={back} />;
  return (
    <HelpList
      last={last}
      search={search}
      onSearch={setSearch}
      onOpen={setOpen}
      theme={theme}
      onTheme={onTheme}
    />
  );
}
