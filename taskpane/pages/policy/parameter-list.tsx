import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Policy } from '../../../src/policies';
import { useWords } from '../../pane-context';
import { shownParameters } from './parameters';
import { words } from './words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0 },
  parameter: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  source: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** Every parameter of a policy with its value and where that comes from. */
export function ParameterList({ policy }: { policy: Policy }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {shownParameters(policy, say).map(({ key, name, value, source }) => (
        <div key={key} className={styles.parameter}>
          <dt className={styles.name}>{name}</dt>
          {value.map((line) => (
            <dd key={line} className={styles.value}>
              {line}
            </dd>
          ))}
          <dd className={styles.source}>{say.source(source)}</dd>
        </div>
      ))}
    </dl>
  );
}
