import { freeNames } from '../hosts/shared/new-sheet';
import { blueprints } from './blueprints';
import { OrderProblem, type TemplateOrder } from './order';

/** The name of a sheet that says how forms are filled in. */
export const guidanceTab = '填表说明';

/** The name of the sheet that says how forms are used with the add-in and without. */
export const instructionsTab = '使用说明';

/** Excel takes no longer name; WPS takes no other than Excel does. */
const longest = 31;

/** The name of each form's sheet: the one that is asked for, else the blueprint's, with (2) where that is taken. */
export function tabsOf(orders: readonly TemplateOrder[]): readonly string[] {
  const asked = orders.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet]));
  asked.forEach((name, at) => refuseUnfit(name, [guidanceTab, instructionsTab, ...asked.slice(0, at)]));
  const own = freeNames(
    orders.flatMap(({ sheet, layout }) => (sheet === undefined ? [blueprints[layout].sheet] : [])),
    [guidanceTab, instructionsTab, ...asked],
  );
  const left = [...own];
  return orders.map(({ sheet }) => sheet ?? left.shift() ?? '');
}

function refuseUnfit(name: string, taken: readonly string[]): void {
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (isTaken)
    throw new OrderProblem(`有两张工作表叫“${name}”，请改一个`, `Two sheets would be called "${name}"`);
  // "History" is Excel's own.
  const isFit = /^(?!')[^[\]:*?/\\\p{Cc}]+(?<!')$/u.test(name) && !/^(?:\s*|history)$/iu.test(name);
  if (isFit && name.length <= longest) return;
  throw new OrderProblem(
    `工作表不能叫“${name}”：1 至 ${longest} 个字，不含 [ ] : * ? / \\，首尾不是单引号`,
    `A sheet cannot be called "${name}": 1 to ${longest} characters, none of [ ] : * ? / \\, no ' at either end`,
  );
}
