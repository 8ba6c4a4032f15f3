import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { defaultPolicy } from '../../../src/policies';
import { policyOf } from '../../../src/review';
import { type Rule, everyAdvice } from '../../../src/rules';
import { sentence } from '../../../src/words';
import { usePaneState, useWords } from '../../pane-context';
import { TopicFrame, TopicPart } from './topic-frame';
import { open } from './topics';
import { words } from './words';

const useStyles = makeStyles({
  message: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});

/** The page of a rule, from the rule itself; its basis under the policy that is in use. */
export function RuleTopic({ rule, onBack }: { rule: Rule; onBack: () => void }): ReactNode {
  const { language, reviews, settings } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const policy = policyOf(settings) ?? reviews[0]?.policy ?? defaultPolicy;
  return (
    <TopicFrame
      title={rule.title[language]}
      under={`${say.severity[rule.severity]} · ${say.looksAt} ${say.scope[rule.scope]}`}
      onBack={onBack}
    >
      <TopicPart title={say.says}>
        {Object.entries(rule.messages).map(([id, message]) => (
          <p key={id} className={styles.message}>
            {open(sentence(message.what[language], message.why?.[language], language))}
          </p>
        ))}
      </TopicPart>
      <TopicPart title={say.advice}>
        {everyAdvice(rule).map((advice) => (
          <p key={advice.en} className={styles.text}>
            {open(advice[language])}
          </p>
        ))}
      </TopicPart>
      <TopicPart title={say.basis}>
        <p className={styles.text}>{rule.basis(policy)}</p>
      </TopicPart>
    </TopicFrame>
  );
}
