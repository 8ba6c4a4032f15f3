import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { namespace } from '../../../src/functions/catalogue';
import type { FunctionDefinition } from '../../../src/functions/function';
import { formulaOf, outcomeText, signature } from '../../../src/functions/written';
import { usePaneState, useWords } from '../../pane-context';
import { TopicFrame, TopicPart } from './topic-frame';
import { words } from './words';

const useStyles = makeStyles({
  code: {
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  result: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** The page of a function, from the very literal that computes it: how to call it and what its examples give. */
export function FunctionTopic(props: { definition: FunctionDefinition; onBack: () => void }): ReactNode {
  const { definition } = props;
  const { language } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  return (
    <TopicFrame
      title={`${namespace}.${definition.name}`}
      under={definition.description[language]}
      onBack={props.onBack}
    >
      <TopicPart title={say.call}>
        <code className={styles.code}>={signature(definition, language)}</code>
      </TopicPart>
      <TopicPart title={say.parameters}>
        <dl className={styles.list}>
          {definition.parameters.map(({ name, description, optional }) => (
            <div key={name.en}>
              <dt className={styles.name}>
                {name[language]}
                {optional && <span className={styles.optional}> · {say.optional}</span>}
              </dt>
              <dd className={styles.text}>{description[language]}</dd>
            </div>
          ))}
        </dl>
      </TopicPart>
      <TopicPart title={say.examples}>
        <dl className={styles.list}>
          {definition.examples.map((example) => {
            const formula = formulaOf(definition.name, example);
            return (
              <div key={formula}>
                <dt className={styles.formula}>{formula}</dt>
                <dd className={styles.result}>
                  {say.gives} {outcomeText(example.result, say.blank)}
                </dd>
              </div>
            );
          })}
        </dl>
      </TopicPart>
    </TopicFrame>
  );
}
