import { type Form, readForms } from '../forms';
import { type Range, sheetFromRows } from '../sheets';
import { defaultPolicy } from '../policies';
import { type Facts, factsOf } from './facts';

/** The one form of some rows, fields separated by "|". */
export function formOf(lines: readonly string[], merges: readonly Range[] = []): Form {
  const sheet = sheetFromRows(
    '示例',
    lines.map((line) => line.split('|')),
  );
  const [form] = readForms({ ...sheet, merges });
  if (!form) throw new Error('no form was read');
  return form;
}

/** The facts of an indicator table under the national policy. */
export function factsOfTable(rows: readonly string[], merges: readonly Range[] = []): Facts {
  const header = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|说明';
  return factsOf(formOf([header, ...rows], merges), defaultPolicy);
}
