import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import {
  type FreedFormula,
  type Freeing,
  type NotFreed,
  breaksElsewhere,
  withoutPerf,
} from '../../../src/formulas';
import { type Sheet, type SpreadsheetHost, address } from '../../../src/sheets';
import { usePane, useWords } from '../../pane-context';
import { CellLink, Foldable } from './cell-list';
import { rewritings } from './rewritings';
import { words } from './words';

const freeings: readonly Freeing[] = ['native', 'values'];

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  before: { color: tokens.colorNeutralForeground2 },
});

/** PERF formulas of the whole workbook into plain formulas or values, for a machine without the add-in. */
export function FreePart({ host, sheets }: { host: SpreadsheetHost; sheets: readonly Sheet[] }): ReactNode {
  const pane = usePane();
  const say = useWords(words);
  const styles = useStyles();
  const [freeing, setFreeing] = useState<Freeing>('native');
  const runsPerf = host.capabilities.functionPrefix !== null;
  const breaking = useMemo(() => breaksElsewhere(sheets), [sheets]);
  const { formulas, stay } = useMemo(
    () => withoutPerf(sheets, freeing, runsPerf),
    [sheets, freeing, runsPerf],
  );
  const all = formulas.length + stay.length;
  if (all === 0) return <p className={styles.text}>{say.freeNone}</p>;
  return (
    <>
      <p className={styles.text}>{say.freeLead(all)}</p>
      <Foldable title={say.breaking(breaking.length)}>
        <ul className={styles.list}>
          {breaking.map(({ sheet, cell, formula, why }) => (
            <li key={`${sheet}!${address(cell)}`}>
              <CellLink host={host} place={{ sheet, cell }} /> {say.breakingWhy[why]}
              <code className={styles.code}>={formula}</code>
            </li>
          ))}
        </ul>
      </Foldable>
      <RadioGroup
        aria-label={say.free}
        value={freeing}
        onChange={(_, { value }) => setFreeing(freeings.find((one) => one === value) ?? 'native')}
      >
        {freeings.map((one) => (
          <Radio key={one} value={one} label={`${say.freeing[one]} · ${say.freeingFor[one]}`} />
        ))}
      </RadioGroup>
      <div>
        <Button disabled={formulas.length === 0} onClick={() => void pane.rewrite(rewritings[freeing])}>
          {say.freeCount(formulas.length)}
        </Button>
      </div>
      <div>
        {formulas.length > 0 && (
          <Foldable title={say.preview(formulas.length)}>
            <ul className={styles.list}>
              {formulas.map((one) => (
                <Replaced key={`${one.sheet}!${address(one.cell)}`} host={host} freed={one} />
              ))}
            </ul>
          </Foldable>
        )}
        {stay.length > 0 && (
          <Foldable title={say.stay(stay.length)} open>
            <ul className={styles.list}>
              {stay.map((one) => (
                <Staying key={`${one.sheet}!${address(one.cell)}`} host={host} staying={one} />
              ))}
            </ul>
          </Foldable>
        )}
      </div>
    </>
  );
}

function Replaced({ host, freed }: { host: SpreadsheetHost; freed: FreedFormula }): ReactNode {
  const styles = useStyles();
  const { edit, formula } = freed;
  return (
    <li>
      <CellLink host={host} place={freed} /> {freed.shows}
      <code className={styles.code}>
        <span className={styles.before}>={formula} →</span>{' '}
        {edit.as === 'formula' ? `=${edit.value}` : edit.value}
      </code>
    </li>
  );
}

function Staying({ host, staying }: { host: SpreadsheetHost; staying: NotFreed }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  return (
    <li>
      <CellLink host={host} place={staying} /> {staying.shows} {say.stayWhy[staying.why]}
      <code className={styles.code}>={staying.formula}</code>
    </li>
  );
}
