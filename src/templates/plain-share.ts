import type { ReverseFormula } from '../scoring';
import { rounded } from '../functions/native-forms';

/** The cells of an indicator that say what was aimed at and what was done; `nature` is null where the form has no such column. */
export interface AimCells {
  readonly target: string;
  readonly actual: string;
  readonly nature: string | null;
}

/** Words by which a 定性 target is met whatever it asks for. */
const metWords = `{${[
  '达成年度指标',
  '达成预期指标',
  '达标',
  '优秀',
  '按期完成',
  '按时完成',
  '完成',
  '已完成',
  '100%',
]
  .map((word) => `"${word}"`)
  .join(',')}}`;

/** Whether a row is 定性, and its actual says that the target is met: its own words, or those above; beside 定性 also 1. */
export function meetsInWords({ target, actual, nature }: AimCells): string {
  const said = `${actual}=${target},ISNUMBER(MATCH(${actual},${metWords},0))`;
  if (nature === null) return `AND(${digits(bodyOf(target))}=0,OR(${said}))`;
  return `AND(OR(${nature}="定性",ISERROR(${numberOf(target)})),OR(${said},AND(${nature}="定性",${actual}&""="1")))`;
}

/** The share of its points that a row is worth, from 0 to 1; an error where that cannot be told. */
export function plainShare(cells: AimCells, reverse: ReverseFormula): string {
  const { aim, done } = numbersOf(cells);
  return cells.nature === null
    ? inText(cells, aim, done, reverse)
    : besideNature(cells.nature, aim, done, reverse);
}

/** 偏离度, where the nature has a column of its own: 定性 and met is 0. */
export function plainDeviation(cells: AimCells): string {
  const { aim, done } = numbersOf(cells);
  const nature = cells.nature ?? '""';
  const ahead = `IF(OR(${nature}="≤",${nature}="<"),${aim}-${done},${done}-${aim})`;
  const measured = rounded(`IF(${done}=${aim},0,${ahead}/ABS(${aim}))*100`);
  return `IF(${meetsInWords(cells)},0,IF(${nature}="定性","",${measured}))`;
}

/** Whether what was done is off what was aimed at by as many percent, or more; for a conditional format. False or an error where that cannot be told. */
export function isFarOff({ target, actual, nature }: AimCells, percent: number): string {
  const far = (aim: string, done: string): string =>
    `${aim}<>0,100*ABS(${done}-${aim})>=${percent}*ABS(${aim})`;
  if (nature !== null)
    return `AND(ISNUMBER(${target}),ISNUMBER(${actual}),${nature}<>"定性",${far(`N(${target})`, `N(${actual})`)})`;
  const [aim, done] = [bodyOf(target), bodyOfActual(actual)];
  const isOneUnit = inOneUnit(unitOf(aim, counted), unitOf(done, counted));
  return `AND(${isOneUnit},${far(leadingNumber(aim, counted), leadingNumber(done, counted))})`;
}

function numbersOf({ target, actual, nature }: AimCells): { readonly aim: string; readonly done: string } {
  return nature === null
    ? { aim: leadingNumber(bodyOf(target)), done: leadingNumber(bodyOfActual(actual)) }
    : { aim: numberOf(target), done: numberOf(actual) };
}

/** A number, also one that stands as text; "1-2" is none, which VALUE alone would take for a day. */
function numberOf(cell: string): string {
  return `VALUE(${cell}&"E0")`;
}

function besideNature(nature: string, aim: string, done: string, reverse: ReverseFormula): string {
  // Strictly more or less than nothing is not met by nothing.
  const atNought = `AND(${done}=${aim},${aim}<=0,OR(${nature}=">",${nature}="<"))`;
  const over =
    reverse === 'linear' ? `IF(${done}>=2*${aim},0,2-${done}/${aim})` : `IF(${aim}<=0,0,${aim}/${done})`;
  const ceiling = `IF(${done}<=${aim},1,${over})`;
  const beyondNought = `IF(AND(${aim}=0,${done}>0,${nature}<>"≥",${nature}<>">"),IF(${nature}="=",0,NA()),1)`;
  const unknown = `AND(${nature}="",${aim}=0,${done}<>0)`;
  const floor = `IF(${done}>=${aim},${beyondNought},IF(${unknown},NA(),IF(${done}<=0,0,${done}/${aim})))`;
  return `IF(${nature}="定性",NA(),IF(${atNought},0,IF(OR(${nature}="≤",${nature}="<"),${ceiling},${floor})))`;
}

const lessSigns = '"≤＜<"';
const signs = '"≥＞>≤＜<=＝"';

const startsWith = (cell: string, any: string): string => `ISNUMBER(FIND(LEFT(${cell}),${any}))`;

/** A target without its sign and without commas among its digits. */
function bodyOf(cell: string): string {
  return `SUBSTITUTE(MID(${cell},1+${startsWith(cell, signs)},40),",","")`;
}

function bodyOfActual(cell: string): string {
  return `SUBSTITUTE(${cell},",","")`;
}

/** How far a number may reach into a text. */
const listed = '{1,2,3,4,5,6,7,8,9,10,11,12}';
/** The same for conditional formats, in which Excel allows no list. */
const counted = 'COLUMN($A:$L)';

/** How many characters at the beginning of a text are a number. "E0" after them lets no day or percent pass for one. */
function digits(text: string, places = listed): string {
  return `SUMPRODUCT(MAX(${places}*ISNUMBER(VALUE(LEFT(${text},${places})&"E0"))))`;
}

function leadingNumber(text: string, places = listed): string {
  return `VALUE(LEFT(${text},${digits(text, places)}))`;
}

function unitOf(text: string, places = listed): string {
  return `MID(${text},1+${digits(text, places)},20)`;
}

/** Units that count, and none at all: numbers in any two of them are compared. */
const counts = [
  '',
  '',
  '个',
  '件',
  '项',
  '次',
  '期',
  '场',
  '篇',
  '份',
  '套',
  '家',
  '座',
  '册',
  '株',
  '卷',
  '户',
  '',
].join('|');

function inOneUnit(one: string, other: string): string {
  const isCount = (unit: string): string => `ISNUMBER(FIND("|"&${unit}&"|","${counts}"))`;
  return `OR(${one}=${other},AND(${isCount(one)},${isCount(other)}))`;
}

/** Target and actual as texts that say sign, number and unit, which must be one unit. */
function inText({ target, actual }: AimCells, aim: string, done: string, reverse: ReverseFormula): string {
  const first = (any: string): string => startsWith(target, any);
  const over = reverse === 'linear' ? `2-${done}/${aim}` : `${aim}/${done}`;
  const ceiling = `IFERROR(MEDIAN(0,1,${over}),IF(${done}=0,IF(${first('"＜<"')},0,1),0))`;
  const fromNought = `IF(${done}=0,IF(${first('">＞"')},0,1),IF(${first('"≥＞>"')},1,IF(${first('"=＝"')},0,NA())))`;
  const floor = `IFERROR(MEDIAN(0,1,${done}/${aim}),${fromNought})`;
  const sameUnit = inOneUnit(unitOf(bodyOf(target)), unitOf(bodyOfActual(actual)));
  return `IF(AND(${sameUnit},${aim}>=0),IF(${first(lessSigns)},${ceiling},${floor}),NA())`;
}
