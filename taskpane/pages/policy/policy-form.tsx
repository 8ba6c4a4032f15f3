import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Policy } from '../../../src/policies';
import type { PolicyEffect } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import {
  type PolicyField,
  type Typed,
  changedFields,
  changedPolicy,
  fieldsWithoutFigure,
  policyFields,
} from './fields';
import { words } from './words';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS },
  field: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  figure: { width: '72px', minWidth: 0 },
  effect: {
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The figures of a policy to be changed one by one: beside each what it would add to the findings or take from them. */
export function PolicyForm({ policy }: { policy: Policy }): ReactNode {
  const pane = usePane();
  const { phase, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [typed, setTyped] = useState<Typed>({});
  const changed = changedFields(policy, typed);
  const whole = changedPolicy(policy, changed, typed);
  const nameOf = ({ key }: PolicyField): string => say.field[key][0] ?? '';
  const wrong = ('problems' in whole ? whole.problems : []).map((problem) => {
    const field = policyFields.find(({ path }) => path === problem.path);
    return field ? say.wrongFigure(nameOf(field), problem[language]) : problem[language];
  });
  const figureless = fieldsWithoutFigure(changed, typed).map((field) => say.noFigure(nameOf(field)));
  const use = (): void => {
    if (!('policy' in whole)) return;
    setTyped({});
    void pane.choosePolicy(whole.policy);
  };
  return (
    <div className={styles.form}>
      {policyFields.map((field) => {
        const value = field.read(policy);
        if (value === null) return null;
        return (
          <Field
            key={field.key}
            field={field}
            policy={policy}
            text={typed[field.key] ?? String(value)}
            onText={(text) => setTyped((before) => ({ ...before, [field.key]: text }))}
          />
        );
      })}
      {wrong.length > 0 && changed.length > 0 && (
        <p role="alert" className={styles.wrong}>
          {(figureless.length > 0 ? figureless : wrong).join(say.then)}
        </p>
      )}
      {'policy' in whole && whole.leavesGroupsFree && (
        <p role="status" className={styles.note}>
          {say.groupsFree}
        </p>
      )}
      {changed.length > 0 && (
        <div className={styles.actions}>
          <Button appearance="primary" disabled={'problems' in whole || phase === 'checking'} onClick={use}>
            {say.useChanged(changed.length)}
          </Button>
          <Button appearance="subtle" onClick={() => setTyped({})}>
            {say.unchange}
          </Button>
        </div>
      )}
    </div>
  );
}

function Field({
  field,
  policy,
  text,
  onText,
}: {
  readonly field: PolicyField;
  readonly policy: Policy;
  readonly text: string;
  readonly onText: (text: string) => void;
}): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const id = useId();
  const [before, after] = say.field[field.key];
  const effect = useEffectOf(field, policy, text);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{before}</label>
      <Input
        id={id}
        size="small"
        inputMode="decimal"
        className={styles.figure}
        value={text}
        aria-description={after}
        onChange={(_, { value }) => onText(value)}
      />
      <span aria-hidden>{after}</span>
      <span role="status" className={styles.effect}>
        {effect && say.effect(effect.added, effect.removed)}
      </span>
    </div>
  );
}

/** What this one change would do, once the forms were judged with it; null for none, and while that is not known. */
function useEffectOf(field: PolicyField, policy: Policy, text: string): PolicyEffect | null {
  const pane = usePane();
  const { reviews } = usePaneState();
  const [known, setKnown] = useState<{ readonly text: string; readonly effect: PolicyEffect | null } | null>(
    null,
  );
  useEffect(() => {
    const typed = { [field.key]: text };
    if (changedFields(policy, typed).length === 0) return undefined;
    const reading = changedPolicy(policy, [field], typed);
    if (!('policy' in reading)) return undefined;
    let isWanted = true;
    void pane.tryPolicy(reading.policy).then((effect) => {
      if (isWanted) setKnown({ text, effect });
    });
    return () => {
      isWanted = false;
    };
  }, [pane, field, policy, text, reviews]);
  const isChanged = changedFields(policy, { [field.key]: text }).length > 0;
  return isChanged && known?.text === text ? known.effect : null;
}
