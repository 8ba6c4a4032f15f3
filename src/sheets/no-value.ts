import type { Cell } from './sheet';

/**
 * The cell, marked where its text or its formula shows that it holds no value: an error value keeps its text, a picture has
 * none. What hosts and files read goes through here, so that all tell the same.
 */
export function markNoValue(cell: Cell): Cell {
  if (isPicture(cell)) return { ...cell, content: '', text: '', noValue: 'picture' };
  if (!isErrorValue(cell.content)) return cell;
  return { ...cell, noValue: isWaiting(cell) ? 'uncalculated' : 'error' };
}

/** A PERF formula before the functions are there, or where there is no add-in: nothing is wrong with it, and nobody has seen its number. */
function isWaiting({ content, formula }: Cell): boolean {
  return (
    formula !== undefined &&
    /^#(?:NAME\?|BUSY!|GETTING_DATA)\s*$/.test(String(content)) &&
    /(?:_xldudf_PERF_|(?:^|[^\w.])PERF\.)[A-Z]/i.test(formula)
  );
}

/**
 * WPS 表格 keeps a picture in a cell as =DISPIMG("ID_…",1), Excel as =IMAGE("…"); who does not know the function stores the
 * formula as the text, or "_xlfn." before its name.
 */
function isPicture({ content, formula }: Cell): boolean {
  return pictureFormula.test(formula ?? '') || (typeof content === 'string' && pictureText.test(content));
}

const pictureFormula = /^\s*(?:_xlfn\.)?(?:DISPIMG|IMAGE)\s*\(/i;
const pictureText = /^\s*=\s*(?:_xlfn\.)?(?:DISPIMG|IMAGE)\s*\(/i;

/** Excel's and WPS's error values, LibreOffice's "Err:502", and "####" of a column too narrow, exported as it was shown. */
function isErrorValue(content: Cell['content']): boolean {
  return typeof content === 'string' && content.startsWith('#')
    ? /^#(?:#{2,}|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!)\s*$/.test(
        content,
      )
    : typeof content === 'string' && /^Err:5\d\d$/.test(content);
}
