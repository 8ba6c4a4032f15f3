/**
 * Headers are given words of no list, one at a time and all together, in clean forms and in faulty ones. A column is then known by what
 * stands in it, or it is told to be unnamed; it is never read as something else.
 */
import { subjects, words } from './subjects';
import { type Fate, type Trial, headersOf, trialsOn } from './trial';

const trials: readonly Trial[] = subjects.flatMap(([, sheet], nth) => {
  const headers = headersOf(sheet);
  const tried = trialsOn(sheet);
  const word = (i: number): string => words[(nth + i) % words.length] ?? '';
  return [...headers.map((header, i) => tried([header], [word(i)])), tried(headers, words)];
});

const of = (fate: Fate): readonly Trial[] => trials.filter((trial) => trial.fate === fate);
const told = ({ sheet, renamed, differences }: Trial): string =>
  [sheet, ...renamed.slice(0, 2), ...differences].join(' · ');

describe('headers in words of no list', () => {
  it('are tried in every form', () => {
    expect(trials.length).toBeGreaterThan(250);
  });

  it('never make a column what it is not', () => {
    expect(of('wrong').map(told)).toEqual([]);
  });

  it('are recovered, or told to be unnamed, in 95 of 100', () => {
    expect(
      of('silent')
        .map(told)
        .slice(0, trials.length / 20),
    ).toEqual(of('silent').map(told));
    expect(of('recovered').length).toBeGreaterThan(trials.length * 0.7);
  });
});
