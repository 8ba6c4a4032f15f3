import type { Facts } from '../../facts';
import type { Form, Indicator } from '../../forms';
import { type Measure, type Unit, foldedPiece, readActual } from '../../values';

/** A clause of the narrative with its one number. */
interface Clause {
  readonly text: string;
  readonly measure: Measure;
}

/** A clause of the narrative that gives an indicator another number than the table. */
export interface Contradiction {
  readonly indicator: Indicator;
  readonly clause: string;
}

const longestNarrative = 8000;
const longestClause = 40;
const shortestCore = 3;
const longestCore = 30;
/** Between the name and its number: 发展新社员"共"99人, 新社员"达到"99人. */
const longestGap = 3;

/** Clauses that speak of another time, of a part, or of a change. */
const aside =
  /其中|包括|[含拟增减月每近超约余多]|去年|上年|同期|往年|历年|计划|目标|预计|明年|下年|次年|提高|下降|累计|以来|半年|季度|平均|人均/u;
const verb = /^(?:开展|举办|组织|召开|完成|发展|新增|新建|报送|走访|编发|编印|发放|培训|承办)/u;
const quantityWord = /(?:的?总?数量|次数|人数|个数|期数|场次|场数|人次|篇数|家数|户数)$/u;
const people: ReadonlySet<string> = new Set(['人', '名', '位']);

/**
 * Where the goal's result contradicts the table. A clause counts only when it holds the whole name of one indicator, or its
 * own noun, right beside its only number, in the indicator's very unit; and only when no other clause speaks of it.
 */
export function contradictions({ form }: Facts): readonly Contradiction[] {
  const clauses = clausesOf(form);
  if (clauses.length === 0) return [];
  const named = form.indicators.map((indicator) => ({ indicator, core: coreOf(indicator) }));
  const cores = named.map(({ core }) => core).filter((core) => core !== '');
  return named.flatMap(({ indicator, core }): Contradiction[] => {
    const actual = indicator.actualReading;
    if (core === '' || actual.kind !== 'measure' || !isPlain(actual)) return [];
    const [clause, another] = clauses.filter(({ text }) => text.includes(core));
    if (
      !clause ||
      another ||
      !isBeside(clause, core) ||
      !sameUnit(actual, indicator.unitReading, clause.measure)
    )
      return [];
    const number = clause.measure.low;
    if (number.eq(actual.low)) return [];
    // A noun that stands in two names, or a longer name in the clause, leaves open whose number it is.
    const rivals = cores.filter((one) => one.includes(core) || clause.text.includes(one));
    return rivals.length > 1 ? [] : [{ indicator, clause: clause.text }];
  });
}

function clausesOf({ goals }: Form): readonly Clause[] {
  const text = goals.result?.words.folded.slice(0, longestNarrative) ?? '';
  return text.split(/[，。；,;、！!？?\n\r：:（）()]/u).flatMap((part): Clause[] => {
    const { squeezed: clause } = foldedPiece(part);
    if (clause.length < shortestCore || clause.length > longestClause || aside.test(clause)) return [];
    const measure = readActual(foldedPiece(clause));
    return measure.kind === 'measure' && isPlain(measure) ? [{ text: clause, measure }] : [];
  });
}

/** An exact number of the year, without any bound. */
function isPlain({ low, high, nature, period, approximate }: Measure): boolean {
  const yearly = period === null || period === '年';
  return low.eq(high) && (nature === null || nature === '=') && yearly && !approximate;
}

/** The name without its verb and the word for its quantity: 新社员 of "发展新社员人数"; '' where too little or too much is left. */
function coreOf({ name }: Indicator): string {
  if (name.text.length > 100) return '';
  const bare = name.words.squeezed
    .replace(/[。.;；:：]$/u, '')
    .replace(quantityWord, '')
    .replace(verb, '');
  return bare.length >= shortestCore && bare.length <= longestCore ? bare : '';
}

function isBeside({ measure }: Clause, core: string): boolean {
  const before = measure.before.replace(/\s/gu, '');
  const place = before.lastIndexOf(core);
  if (place >= 0) return before.length - place - core.length <= longestGap;
  return measure.after.replace(/\s/gu, '').startsWith(core);
}

/** One unit on both sides; money only where both texts name theirs, since a column may say 万元. */
function sameUnit(actual: Measure, column: Unit | null, told: Measure): boolean {
  const own = actual.unit ?? column;
  if (!own || !told.unit || own.kind !== told.unit.kind) return false;
  if (own.kind === 'money') return actual.unit !== null;
  return nameOfUnit(own) === nameOfUnit(told.unit);
}

function nameOfUnit({ text }: Unit): string {
  return people.has(text) ? '人' : text;
}
