import { Button, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowResetRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';
import { titleOf } from '../../../src/forms';
import { type Policy, type PolicyProblem, defaultPolicy, policies, policyById } from '../../../src/policies';
import { type FormReview, policyOf } from '../../../src/review';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { FileButton } from '../../shell/file-button';
import { PageFrame, Section } from '../page';
import { readPolicyFile } from './policy-file';
import { ParameterList } from './parameter-list';
import { PolicyForm } from './policy-form';
import { words } from './words';

const useStyles = makeStyles({
  policy: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  fold: {
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  why: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
  forms: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  select: { alignSelf: 'stretch', minWidth: 0 },
  problems: {
    alignSelf: 'stretch',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  problemList: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** Which policy judges the forms, why, what is in it, and how to use another. */
export function PolicyPage(): ReactNode {
  const { reviews, settings, language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const chosen = policyOf(settings);
  const used = chosen ? [chosen] : usedPolicies(reviews);
  const why = (policy: Policy): string => {
    if (chosen) return say.byUser;
    const review = reviews.find((one) => one.policy.id === policy.id);
    return review ? say.byLayout(titleOf(review.form.layout)[language]) : say.byDefault;
  };
  return (
    <PageFrame title={say.title} lead={say.lead}>
      <Section title={say.using}>
        {settings.policy !== null && chosen === null && <p role="alert">{say.unread}</p>}
        {used.map((policy) => (
          <div key={policy.id} className={styles.policy}>
            <p className={styles.title}>{policy.title[language]}</p>
            <p className={styles.why}>{why(policy)}</p>
            {used.length > 1 && <p className={styles.forms}>{say.forms(namesOf(reviews, policy))}</p>}
          </div>
        ))}
        <PolicyChoice chosen={chosen} />
      </Section>
      {used.map((policy) => (
        <Section
          key={policy.id}
          title={used.length > 1 ? `${say.parameters} · ${policy.title[language]}` : say.parameters}
        >
          <details>
            <summary className={styles.fold}>{say.change}</summary>
            <PolicyForm key={policy.id} policy={policy} />
          </details>
          <ParameterList policy={policy} />
        </Section>
      ))}
    </PageFrame>
  );
}

function usedPolicies(reviews: readonly FormReview[]): readonly Policy[] {
  const byId = new Map(reviews.map(({ policy }) => [policy.id, policy]));
  return byId.size === 0 ? [defaultPolicy] : [...byId.values()];
}

function namesOf(reviews: readonly FormReview[], policy: Policy): string {
  const names = reviews
    .filter((review) => review.policy.id === policy.id)
    .map(({ form }) => form.title?.text ?? form.sheet.name);
  return [...new Set(names)].join('、');
}

interface Refused {
  readonly file: string;
  readonly problems: readonly PolicyProblem[];
}

function PolicyChoice({ chosen }: { chosen: Policy | null }): ReactNode {
  const pane = usePane();
  const { language, settingsNote } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const field = useId();
  const [refused, setRefused] = useState<Refused | null>(null);
  const own = chosen && !policyById(chosen.id) ? chosen : null;

  const choose = (policy: Policy | null): void => {
    setRefused(null);
    void pane.choosePolicy(policy);
  };
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const reading = await readPolicyFile(file);
    if ('policy' in reading) choose(reading.policy);
    else setRefused({ file: file.name, problems: reading.problems });
  };

  return (
    <div className={styles.choices}>
      <label htmlFor={field}>{say.choose}</label>
      {settingsNote && <p className={styles.why}>{settingsNote[language]}</p>}
      <Select
        id={field}
        className={styles.select}
        value={chosen?.id ?? ''}
        onChange={(_, { value }) => choose(own?.id === value ? own : (policyById(value) ?? null))}
      >
        <option value="">{say.automatic}</option>
        {policies.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
        {own && <option value={own.id}>{own.title[language]}</option>}
      </Select>
      <FileButton
        label={say.load}
        appearance="subtle"
        icon={<FolderOpenRegular />}
        accept=".json,application/json"
        onFiles={([file]) => void load(file)}
      />
      {chosen && (
        <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={() => choose(null)}>
          {say.back}
        </Button>
      )}
      {refused && (
        <div role="alert" className={styles.problems}>
          {say.problems(refused.problems.length, refused.file)}
          <ul className={styles.problemList}>
            {refused.problems.map((problem) => (
              <li key={`${problem.path} ${problem.zh}`}>
                <code>{problem.path === '' ? say.whole : problem.path}</code> {problem[language]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
