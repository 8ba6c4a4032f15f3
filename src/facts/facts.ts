import type { Form } from '../forms';
import type { Policy } from '../policies';
import { type CellFacts, cellFacts } from './cells';
import { type ComparisonFacts, comparisonFacts } from './comparisons';
import { type FundsFacts, fundsFacts } from './funds';
import { type Computations, lazily } from './once';
import { type PointFacts, pointFacts } from './points';
import { type Readings, readings } from './readings';
import { type RowFacts, rowFacts } from './rows';
import { type ScoreFacts, scoreFacts } from './scores';
import { type WhoseFacts, whoseFacts } from './whose-form';

/** What facts are worked out from. */
interface Given {
  readonly form: Form;
  readonly policy: Policy;
}

type Worked = Readings &
  CellFacts &
  RowFacts &
  ComparisonFacts &
  PointFacts &
  ScoreFacts &
  FundsFacts &
  WhoseFacts;

/** What is true of one form under one policy. Each fact is worked out when it is first asked for, and once. */
export type Facts = Given & Worked;

/** How a family of facts is worked out. */
export type HowOf<Family> = Computations<Family, Facts>;

const how: HowOf<Worked> = {
  ...readings,
  ...cellFacts,
  ...rowFacts,
  ...comparisonFacts,
  ...pointFacts,
  ...scoreFacts,
  ...fundsFacts,
  ...whoseFacts,
};

const lazyFacts = lazily<Given, Worked>(how);

/** The facts of a form under a policy; none is worked out yet. */
export function factsOf(form: Form, policy: Policy): Facts {
  return lazyFacts({ form, policy });
}
