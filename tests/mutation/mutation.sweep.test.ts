import {
  type Outcome,
  type Plant,
  cleanSubjects,
  kinds,
  otherSubjects,
  plantsIn,
  regionalSubjects,
  seeded,
  tried,
} from '.';

/** So many of each kind, drawn by a seed; `npm run mutation` tries all of the thousands. */
const drawnOfKind = 5;
const drawnOfShift = 14;

/**
 * Measured: of all 292 moved rows 288 are told (99 %), and 2 bring a false error; docs/mutation.md lists them. They are
 * rows that read just as well where they stand. All planted errors together: 99.8 % found.
 */
const shiftedFoundAtLeast = 0.95;
const falseErrorsPerShiftAtMost = 0.05;
const allFoundAtLeast = 0.99;

describe('errors planted in clean forms', () => {
  const subjects = [...cleanSubjects(), ...otherSubjects(), ...regionalSubjects()];
  const outcomes = drawn(subjects.flatMap((subject) => plantsIn(subject))).map(tried);
  const isShift = ({ plant }: Outcome): boolean => plant.rule === 'row-shifted';
  const inPlace = outcomes.filter((outcome) => !isShift(outcome));
  const shifted = outcomes.filter(isShift);

  it('stand in forms that have none before', () => {
    expect(subjects.map(({ before }) => [...before])).toEqual(subjects.map(() => []));
  });

  it('are drawn of every kind', () => {
    expect([...new Set(outcomes.map(({ plant }) => plant.kind))].sort()).toEqual(Object.keys(kinds).sort());
  });

  it('are found at their cell', () => {
    expect(inPlace.filter(({ found }) => !found).map(nameOf)).toEqual([]);
  });

  it('bring no error but what follows from them', () => {
    const followed = inPlace.filter(({ falseErrors }) => falseErrors.length > 0);
    expect(followed.map((one) => [nameOf(one), one.falseErrors.map(({ rule }) => rule)])).toEqual([]);
  });

  it('crash no rule', () => {
    expect(outcomes.filter(({ crashes }) => crashes > 0).map(nameOf)).toEqual([]);
  });

  it('are found, all kinds together, as the goal asks', () => {
    expect(outcomes.filter(({ found }) => found).length / outcomes.length).toBeGreaterThanOrEqual(
      allFoundAtLeast,
    );
  });

  it('as moved rows are told as often as measured, with no more false errors than measured', () => {
    const found = shifted.filter((one) => one.found).length;
    const falseErrors = shifted.reduce((sum, one) => sum + one.falseErrors.length, 0);
    expect(shifted.length).toBeGreaterThan(50);
    expect(found / shifted.length).toBeGreaterThanOrEqual(shiftedFoundAtLeast);
    expect(falseErrors / shifted.length).toBeLessThanOrEqual(falseErrorsPerShiftAtMost);
  });
});

/** As many of each kind as wanted, in an order drawn by a seed. */
function drawn(plants: readonly Plant[]): readonly Plant[] {
  const random = seeded(20260101);
  const shuffled = plants
    .map((plant) => ({ plant, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ plant }) => plant);
  const counts = new Map<string, number>();
  return shuffled.filter(({ kind, rule }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= (rule === 'row-shifted' ? drawnOfShift : drawnOfKind);
  });
}

function nameOf({ plant, instead }: Outcome): string {
  return `${plant.subject.name}: ${plant.kind}, ${plant.what}; told: ${instead.join(', ')}`;
}
