import { readFileSync } from 'node:fs';
import type { Form } from '../../src/forms';
import { type Policy, policyById } from '../../src/policies';
import { type Finding, reviewSheets } from '../../src/review';
import { type Sheet, address, sheetFromRows } from '../../src/sheets';
import { layoutTables, otherTables, storedCell, textSheet, typedSheet } from '../fixtures/layouts';
import { type OtherForm, otherForms, sheetOf } from '../other-regions/forms';
import { reviewedPipes } from '../fixtures/layouts/reviewed';
import { policyForms } from '../fixtures/policies';
import { buildSheetFromText, samplePath } from '../fixtures/workbook';

/** A clean form on a sheet of its own. */
export interface Subject {
  readonly name: string;
  readonly sheet: Sheet;
  readonly form: Form;
  /** The policy that it is judged by, where the layout does not say it. */
  readonly policy: Policy | null;
  /** Errors that the clean form gives already; there should be none. */
  readonly before: ReadonlySet<string>;
  /** Its indicators are columns. */
  readonly isTurned: boolean;
}

/** Every clean form: each layout as text and as workbook, and the samples without an error. */
export function cleanSubjects(): readonly Subject[] {
  const layouts = [...layoutTables, ...otherTables].flatMap((table) => [textSheet(table), typedSheet(table)]);
  const chongqing = formsOfSample('chongqing-department-and-projects').slice(1);
  const shenzhen = formsOfSample('shenzhen-project');
  return [...layouts, ...chongqing, ...shenzhen, ...chongqing.map(typed), ...shenzhen.map(typed)].flatMap(
    (sheet) => subjectsOn(sheet),
  );
}

/** Clean forms whose columns and policies no layout has: 扣分 and 复核得分, and one form a policy. */
export function otherSubjects(): readonly Subject[] {
  return [
    ...[textSheet(reviewedPipes), typedSheet(reviewedPipes)].flatMap((sheet) => subjectsOn(sheet)),
    ...policyForms.flatMap(({ policy: id, clean }) => {
      const rows = clean
        .trim()
        .split('\n')
        .map((line) => line.split('|'));
      return subjectsOn(sheetFromRows(`form of ${id}`, rows), policyById(id));
    }),
  ];
}

/** Clean forms as other regions write them: of each kind of layout that no layout's own table shows, one. */
export function regionalSubjects(
  isWanted: (form: OtherForm) => boolean = ({ name }) => regional.has(name),
): readonly Subject[] {
  return otherForms
    .filter(isWanted)
    .flatMap(({ name, text }) => subjectsOn({ ...sheetOf(text), name: `as ${name}` }));
}

const regional: ReadonlySet<string> = new Set([
  '湖南 评分表，三级各有分值',
  '吉林 年度指标值下分运算符、数值、单位',
  '江苏 评分规则在指标值之前',
  '辽宁 运算符号分列，偏差原因下分五种保障',
  '新疆 部门整体，另有完成率、数据来源、上年实绩',
  '专项债券 到位数与支出数',
  '兵团 师市连队，资金分三级来源，合计在首行',
  '县 资金在指标左侧，总分通栏',
  '县 资金有两年的预算与执行，本年为准',
  '市 整表横排，资金成对在一行',
  '项目汇总表',
  '两张表左右并排',
  '资金在指标表右侧',
]);

/** The sheet of every form in a sample, cut at the form's rows. */
function formsOfSample(name: 'chongqing-department-and-projects' | 'shenzhen-project'): readonly Sheet[] {
  const sheet = buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name);
  return reviewSheets([sheet]).map(({ form: { range } }, i) => ({
    ...sheet,
    name: `${name} ${i + 1}`,
    cells: sheet.cells.filter(({ row }) => range.from.row <= row && row <= range.to.row),
  }));
}

/** A text sheet with its numbers stored as numbers. */
function typed(sheet: Sheet): Sheet {
  return {
    ...sheet,
    typed: true,
    cells: sheet.cells.map((cell) => storedCell(cell.row, cell.column, cell.text)),
  };
}

/** A sheet holds one form, or, where it is a summary, one a row. */
function subjectsOn(sheet: Sheet, policy: Policy | null = null): readonly Subject[] {
  const reviews = reviewSheets([sheet], policy ? { policy } : {});
  if (reviews.length === 0) throw new Error(`no form on ${sheet.name}`);
  const before = new Set(
    reviews
      .flatMap(({ findings }) => findings)
      .filter(isError)
      .map(keyOf),
  );
  const name = `${sheet.name}${sheet.typed ? ' (typed)' : ''}`;
  return reviews.map(({ form }, i) => ({
    name: reviews.length > 1 ? `${name} ${i + 1}` : name,
    sheet,
    form,
    policy,
    before,
    isTurned: form.indicators.some(({ row, target }) => target !== null && target.cell.row !== row),
  }));
}

/** Certain: what the clean forms have none of. */
export const isError = (finding: Finding): boolean => finding.severity === 'error';
/** Rule and place: how a finding is told from another of the same sheet. */
export const keyOf = ({ rule, cells }: Finding): string => `${rule} ${cells.slice(0, 1).map(address).join()}`;
