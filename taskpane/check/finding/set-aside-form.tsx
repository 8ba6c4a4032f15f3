import { Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { type SubmitEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FindingPlace } from '../../model';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, scrollMarginBottom: tokens.spacingVerticalL },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Sets findings aside with one reason: it is required, the name is the one given last. */
export function SetAsideForm({
  places,
  onClose,
}: {
  readonly places: readonly FindingPlace[];
  readonly onClose: () => void;
}): ReactNode {
  const pane = usePane();
  const { by, settingsNote, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [name, setName] = useState(by);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = (): void => form.current?.querySelector('textarea')?.focus();
  useEffect(() => {
    focusReason();
    // Down to its buttons, once the row has grown by it.
    const frame = requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, []);

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      focusReason();
      return;
    }
    const [only] = places;
    if (places.length === 1 && only) void pane.setAside(only, reason.trim(), name.trim());
    else void pane.setAsideAll(places, reason.trim(), name.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };

  return (
    <form
      noValidate
      ref={form}
      className={styles.form}
      aria-label={places.length === 1 ? say.setAsideTitle : say.setAsideTitleAll(places.length)}
      onSubmit={onSubmit}
    >
      {places.length > 1 && <p className={styles.note}>{say.setAsideTitleAll(places.length)}</p>}
      <Field
        label={say.reason}
        required
        size="small"
        {...(isMissing && reason.trim() === '' && { validationMessage: say.reasonMissing })}
      >
        <Textarea
          size="small"
          rows={2}
          placeholder={say.reasonHint}
          value={reason}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <Field label={say.by} size="small">
        <Input
          size="small"
          value={name}
          autoComplete="name"
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      {settingsNote && <p className={styles.note}>{settingsNote[language]}</p>}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {say.confirmSetAside}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
