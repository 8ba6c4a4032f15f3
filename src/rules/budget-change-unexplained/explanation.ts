import { type Facts, isRealReason } from '../../facts';
import type { Form, FundsLine } from '../../forms';
import { type GridCell, cellKey } from '../../sheets';
import { Decimal, type FoldedText, foldedPiece, readNothing } from '../../values';

/** A longer text is a narrative of the year; that the words stand in it somewhere explains nothing. */
const longest = 300;

const saysChange = /调整|调减|调增|调剂|追加|追减|核减|核增|压减|压缩|收回|缩减|削减|增拨/u;
/** "预算未调整", "严禁追加预算", "预算编制规范，减少调整": no change is told. */
const deniesChange =
  /(?:未|无|没有|不得|不存在|不涉及|严禁|禁止|严控|控制|避免|减少|杜绝|规范).{0,4}(?:调整|调减|调增|调剂|追加|追减|核减|核增|压减|压缩|收回|缩减|削减|增拨)/u;
/** Names of columns, indicators and questions: "全年（调整）预算数", "预算调整率", "预算调整原因". */
const namesOnly =
  /(?:预算[数额]|预算金额|调整后?预算|调整金额|调整[数额率]|目标|指标|值|原因|说明|情况|理由|事项)$/u;
/** "预算调整原因", "调整预算的情况说明": the answer follows. */
const asksWhy = /(?:预算.{0,4}调整|调整.{0,4}预算).{0,6}(?:原因|说明|情况|理由|事项)$/u;

/** Whether anything in the form explains why its budget changed. */
export function explainsBudgetChange({ form, cells }: Facts): boolean {
  if (form.funds?.lines.some((line) => line.reason !== null && isRealReason(line.reason.words)) === true)
    return true;
  if (isCarriedOver(form)) return true;
  if (form.goals.adjusted !== null && readNothing(form.goals.adjusted.words) === null) return true;
  const named = namedPlaces(form);
  return cells.some((cell, i) => {
    const text = wordsOf(cell);
    if (text === '' || named.has(cellKey(cell))) return false;
    return tellsChange(cell.words) || (isQuestion(text) && isAnswer(cell, cells[i + 1]));
  });
}

const carriedOver = /上年|结转|结余/u;

/** The budget grew by what last year left: the line of 上年结转资金 is the explanation. */
function isCarriedOver({ funds }: Form): boolean {
  const growth = (lines: readonly FundsLine[]): Decimal =>
    lines.reduce(
      (sum, { initialBudget, adjustedBudget }) =>
        sum.plus(adjustedBudget?.number ?? 0).minus(initialBudget?.number ?? 0),
      new Decimal(0),
    );
  if (!funds) return false;
  const left = funds.lines.filter((line) => line !== funds.main && carriedOver.test(line.label.text));
  return left.length > 0 && growth(left).gt(0) && growth(left).eq(growth([funds.main]));
}

/** A short cell that says of the budget that it was changed: "年中追加预算30万元". */
function tellsChange(words: FoldedText): boolean {
  const text = words.squeezed;
  const colon = text.indexOf(':');
  if (colon > 0 && isQuestion(text.slice(0, colon))) return isRealReason(foldedPiece(text.slice(colon + 1)));
  if (isName(text) || !isRealReason(words)) return false;
  return text
    .split(/[。；;!！]/u)
    .filter((sentence) => sentence.includes('预算'))
    .some((sentence) => sentence.split(/[,，、]/u).some(isChange));
}

function isChange(clause: string): boolean {
  return saysChange.test(clause) && !deniesChange.test(clause);
}

function isQuestion(text: string): boolean {
  return asksWhy.test(bare(text)) && isName(text);
}

/** The cell right of a question answers it. */
function isAnswer(question: GridCell, next: GridCell | undefined): boolean {
  return next?.row === question.row && isRealReason(next.words) && !isName(wordsOf(next));
}

function isName(text: string): boolean {
  const name = bare(text);
  return name.length <= 24 && namesOnly.test(name);
}

/** Without a closing colon, asterisk or bracket: "预算调整原因(100字以内):". */
function bare(text: string): string {
  return text.replace(/[:*]$/u, '').replace(/\([^()]{0,20}\)$/u, '');
}

/** The words of a text cell, squeezed; '' for a number or a narrative. */
function wordsOf(cell: GridCell): string {
  if (typeof cell.content !== 'string' || cell.text.length >= longest) return '';
  return cell.words.squeezed;
}

/** Where names and targets stand: an indicator called 预算调整控制 is no explanation, nor is the header of the funds. */
function namedPlaces(form: Form): ReadonlySet<string> {
  const entries = form.indicators.flatMap((one) => [
    one.level1,
    one.level2,
    one.name,
    one.target,
    one.standard,
  ]);
  const places = new Set(entries.flatMap((entry) => (entry ? [cellKey(entry.cell)] : [])));
  if (form.title) places.add(cellKey(form.title.cell));
  return places;
}
