import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { Form } from '../../../src/forms';
import { type FormulaPlan, type LeftOut, type PlannedFormula, formulaPlan } from '../../../src/formulas';
import type { Policy } from '../../../src/policies';
import { policyFor, policyOf } from '../../../src/review';
import { type SpreadsheetHost, address } from '../../../src/sheets';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { CellLink, Foldable } from './cell-list';
import { words } from './words';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'flex-start', paddingBottom: tokens.spacingVerticalS },
  body: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  values: { fontWeight: tokens.fontWeightSemibold },
  before: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  reasons: { margin: 0 },
  why: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  cells: { margin: 0 },
});

/** In the order of how much they deserve a look. */
const effects: readonly PlannedFormula['effect'][] = ['changes', 'raises', 'fills', 'same'];

interface Props {
  readonly host: SpreadsheetHost;
  readonly form: Form;
  readonly prefix: string;
}

/** The formulas that belong in a form: what stands there, what each would give, which to insert. */
export function InsertPart({ host, form, prefix }: Props): ReactNode {
  const pane = usePane();
  const { settings } = usePaneState();
  const say = useWords(words);
  const styles = useStyles();
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const plan = useMemo(
    () => chosenPlan(form, policyOf(settings) ?? policyFor(form), prefix, choices),
    [form, settings, prefix, choices],
  );
  const ticked = plan.formulas.filter((one) => isTicked(one, choices));
  const left = plan.formulas.filter((one) => altersValue(one.effect) && !isTicked(one, choices));
  const choose = ({ cell }: PlannedFormula, on: boolean): void => {
    setChoices((before) => new Map(before).set(address(cell), on));
  };
  /** What is ticked already too: a total changes once the scores do, and would drop out. */
  const chooseLeft = (): void => {
    const wanted = [...ticked, ...left].map(({ cell }) => [address(cell), true] as const);
    setChoices((before) => new Map([...before, ...wanted]));
  };
  const insert = (): void => {
    void pane.write(
      ticked.map(({ edit }) => edit),
      say.inserted(ticked.length),
      [form.sheet],
    );
  };

  return (
    <>
      <p className={styles.text}>
        {plan.formulas.length === 0 ? say.nothingToInsert : say.found(plan.formulas.length)}
        {plan.inPlace > 0 && ` ${say.inPlace(plan.inPlace)}`}
      </p>
      {plan.formulas.length > 0 && (
        <div>
          <Button appearance="primary" disabled={ticked.length === 0} onClick={insert}>
            {say.insertCount(ticked.length)}
          </Button>
        </div>
      )}
      {left.length > 0 && (
        <p className={styles.text}>
          {say.leftAlone(left.length)}{' '}
          <Link as="button" onClick={chooseLeft}>
            {say.tickAll}
          </Link>
        </p>
      )}
      <div>
        {effects.map((effect) => {
          const formulas = plan.formulas.filter((one) => one.effect === effect);
          if (formulas.length === 0) return null;
          return (
            <Foldable key={effect} title={say.effect[effect](formulas.length)} open={effect !== 'same'}>
              <ul className={styles.list}>
                {formulas.map((planned) => (
                  <Row
                    key={address(planned.cell)}
                    host={host}
                    planned={planned}
                    ticked={isTicked(planned, choices)}
                    onTick={(on) => choose(planned, on)}
                  />
                ))}
              </ul>
            </Foldable>
          );
        })}
        {plan.leftOut.length > 0 && <Reasons host={host} form={form} leftOut={plan.leftOut} />}
      </div>
    </>
  );
}

/** Totals are computed with the cells that stay as they are: the plan is made twice. */
function chosenPlan(
  form: Form,
  policy: Policy,
  prefix: string,
  choices: ReadonlyMap<string, boolean>,
): FormulaPlan {
  const whole = formulaPlan(form, policy, prefix);
  const kept = whole.formulas.filter((one) => !isTicked(one, choices)).map(({ cell }) => address(cell));
  return kept.length === 0 ? whole : formulaPlan(form, policy, prefix, new Set(kept));
}

/** What stands in such a cell would be another number afterwards: only the user says so, cell by cell or for all. */
function altersValue(effect: PlannedFormula['effect']): boolean {
  return effect === 'changes' || effect === 'raises';
}

function isTicked({ cell, effect }: PlannedFormula, choices: ReadonlyMap<string, boolean>): boolean {
  return choices.get(address(cell)) ?? !altersValue(effect);
}

interface RowProps {
  readonly host: SpreadsheetHost;
  readonly planned: PlannedFormula;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

function Row({ host, planned, ticked, onTick }: RowProps): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const { cell, name, about, now, gives, effect, edit } = planned;
  const what = `${say.name[name] ?? name} · ${about}`;
  return (
    <li className={styles.item}>
      <Checkbox
        checked={ticked}
        aria-label={`${address(cell)} ${what}`}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={styles.body}>
        <CellLink host={host} place={{ sheet: edit.sheet, cell }} /> {what}
        <div className={styles.values}>
          {effect !== 'same' && (
            <span className={styles.before}>
              {now === '' ? say.blank : now}{' '}
              <span role="img" aria-label={say.becomes}>
                →
              </span>{' '}
            </span>
          )}
          {gives === '' ? say.unfilled : gives}
        </div>
        <code className={styles.formula}>={edit.value}</code>
      </div>
    </li>
  );
}

function Reasons(props: { host: SpreadsheetHost; form: Form; leftOut: readonly LeftOut[] }): ReactNode {
  const say = useWords(words);
  const styles = useStyles();
  const { host, form, leftOut } = props;
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return (
    <Foldable title={say.leftOut(leftOut.length)}>
      <dl className={styles.reasons}>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt className={styles.why}>{say.why[reason]}</dt>
            <dd className={styles.cells}>
              {leftOut
                .filter(({ why }) => why === reason)
                .map(({ cell }) => (
                  <CellLink key={address(cell)} host={host} place={{ sheet: form.sheet.name, cell }} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </Foldable>
  );
}
