import type { Policy } from '../policies';
import { position } from '../sheets';
import { evaluate } from './broadcast';
import { namespace } from './catalogue';
import type { FunctionDefinition, Outcome } from './function';
import { toNative } from './native';
import { formulaOf, outcomeText, signature } from './written';

/** The sheet of the worked form: its rows, the first one row 1. */
export type WorkedSheet = readonly (readonly string[])[];

/** A formula of the worked form: where it stands and what it works out. */
export interface WorkedFormula {
  readonly cell: string;
  readonly what: string;
  readonly name: string;
  /** Ranges and literals as they are typed. */
  readonly given: readonly string[];
}

/** The formulas that fill in the published Chongqing form, its cells as its file has them. */
export const workedFormulas: readonly WorkedFormula[] = [
  { cell: 'E12', what: '执行率', name: 'EXECRATE', given: ['D12', 'C12'] },
  { cell: 'G12', what: '执行率得分', name: 'RATESCORE', given: ['F12', 'D12', 'C12'] },
  { cell: 'F19', what: '偏离度（%）', name: 'DEVIATION', given: ['D19:D24', 'E19:E24', 'C19:C24'] },
  {
    cell: 'G19',
    what: '得分系数（%）',
    name: 'COEFFICIENT',
    given: ['D19:D24', 'E19:E24', 'C19:C24', '"chongqing"'],
  },
  { cell: 'I19', what: '指标得分', name: 'SCORE', given: ['H19:H24', 'D19:D24', 'E19:E24', 'C19:C24'] },
  { cell: 'F7', what: '自评总分', name: 'TOTAL', given: ['G12', 'I19:I24'] },
  { cell: 'M7', what: '评价等级', name: 'GRADE', given: ['F7'] },
  { cell: 'M19', what: '计算过程', name: 'EXPLAIN', given: ['H19', 'D19', 'E19', 'C19'] },
  { cell: 'O1', what: '校验整张表', name: 'CHECK', given: ['A1:K24'] },
];

/** The cells of a range or a single cell as its address says; a literal in quotation marks is its text. */
export function valuesOf(sheet: WorkedSheet, text: string): readonly (readonly string[])[] {
  if (text.startsWith('"')) return [[text.slice(1, -1)]];
  const [from, to = from] = text.split(':').map(position);
  if (!from || !to) throw new Error(`${text} is no range`);
  return Array.from({ length: to.row - from.row + 1 }, (_, r) =>
    Array.from(
      { length: to.column - from.column + 1 },
      (__, c) => sheet[from.row + r - 1]?.[from.column + c - 1] ?? '',
    ),
  );
}

/** What a worked formula gives on the sheet. */
export function worked(
  functions: readonly FunctionDefinition[],
  sheet: WorkedSheet,
  { name, given }: WorkedFormula,
): Outcome {
  const definition = functions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`PERF.${name} is not in the catalogue`);
  const place = position(given[0]?.split(':')[0] ?? '');
  return evaluate(
    definition,
    given.map((text) => valuesOf(sheet, text)),
    place,
  );
}

const blank = '（空）';

const inCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;
const head = (...cells: readonly string[]): readonly string[] => [
  row(...cells),
  row(...cells.map(() => '---')),
];

/** A formula with its arguments in the cells where the worked form has them. */
const inCells: Readonly<Record<string, string>> = {
  EXECRATE: 'D12,C12',
  RATESCORE: 'F12,D12,C12',
  DEVIATION: 'D19,E19',
  COEFFICIENT: 'D19,E19,"≥"',
  SCORE: 'H19,D19,E19,"≥"',
  TOTAL: 'G12,I19:I24',
  GRADE: 'F7',
};

function nativeOf(definition: FunctionDefinition): readonly string[] {
  const given = inCells[definition.name];
  const formula = `=${namespace}.${definition.name}(${given ?? ''})`;
  const plain = given === undefined ? null : toNative(formula);
  return plain === null ? [] : ['', `不装插件时的写法：\`${formula}\` 可改写为 \`${plain}\`。`];
}

function sectionOf(definition: FunctionDefinition): readonly string[] {
  return [
    `## ${namespace}.${definition.name}`,
    '',
    `${definition.description.zh}。`,
    '',
    `\`=${signature(definition, 'zh')}\``,
    '',
    ...head('参数', '说明', '可省略'),
    ...definition.parameters.map((each) =>
      row(each.name.zh, each.description.zh, each.optional ? '是' : '否'),
    ),
    '',
    ...head('公式', '结果'),
    ...definition.examples.map((example) =>
      row(`\`${formulaOf(definition.name, example)}\``, outcomeText(example.result, blank)),
    ),
    ...nativeOf(definition),
    '',
  ];
}

/**
 * The function manual in Chinese, as Markdown: how arguments are read, every function with its examples, one worked form.
 * @param functions what to describe
 * @param policies the policies that a formula may name
 * @param sheet the worked form
 */
export function manual(
  functions: readonly FunctionDefinition[],
  policies: readonly Policy[],
  sheet: WorkedSheet,
): string {
  const indicator = (place: number): string =>
    [0, 2, 3, 4, 7].map((column) => sheet[place - 1]?.[column] ?? '').join('，');
  return [
    '<!-- 由 npm run docs 生成，请勿手改；内容来自 src/functions/ 里各函数的定义。 -->',
    '',
    '# PERF 函数手册',
    '',
    '在单元格里直接输入的函数，用来计算绩效自评表的执行率、偏离度、得分系数、得分、总分和等级。',
    '计算不联网，同样的参数永远得到同样的结果；按十进制精确计算，四舍五入，不受浮点误差影响。',
    '',
    ...head('函数', '用途'),
    ...functions.map((each) =>
      row(`[${signature(each, 'zh')}](#perf${each.name.toLowerCase()})`, each.description.zh),
    ),
    '',
    '## 参数怎么写',
    '',
    '- 数值可以是数字，也可以是表里的文字：`162,500.00`、`30万元`、`99.84%`、`≥50个`、`不少于12件`、`1-2次`、`120余篇`、`达标`。',
    '- 指标性质可以单独给出（指标性质列），也可以写在指标值里；两处都写的必须一致，都没有写的按 = 处理。',
    '- 必填参数的单元格为空，结果为空：没有填完的模板保持干净。漏写必填参数的，返回 #VALUE! 并写明缺什么。',
    '- 指标性质、评分办法为空或为 0 的，按省略算。空格与 0 的分别见[空格与 0](#空格与-0)。',
    '- 必填参数为“—”“/”“无”，表示不适用，结果为“—”；权重为 0 的行得分为 0。',
    '- 参数是错误值的，原样返回；无法识别的文字返回 #VALUE!，并写出原文；除数为 0 返回 #DIV/0!。',
    '- 定性指标部分达成或未达成时，办法只规定得分区间，返回 #N/A 并写明区间，由评价人评定。',
    '- 设成百分比格式的单元格，公式拿到的是小数（88% 是 0.88）。指标值写着 %（如“≥85%”）时，完成值 0.88 按 88% 看；两格同为百分比格式也可以。指标值是不带 % 的 85 时，完成值要写 88。',
    '- 件、个、次等计数单位可以互比；件与 %、万元与人不能比较。一处写“30万元”、另一处只写 28 的，不能确定单位是否相同，也不计算。',
    '',
    '## 空格与 0',
    '',
    '桌面版 Excel 把空格当作 0 交给函数，网页版交空值，WPS 交什么尚未验证。完成值空着的 ≤ 类指标不能因此得满分，所以：',
    '',
    '- “填入公式”和模板写的公式在单元格后面加 `&""`，如 `=PERF.SCORE(H19&"", D19&"", E19&"", C19&"")`：空格就是空格，数值不受影响。自己写公式也可以这样写。',
    '- 参数直接写单元格或区域的，遇到 0 时函数在 Excel 里看一眼那个单元格：空着的按空格算，填了 0 的按 0 算；结果稍后一瞬出来。',
    '- 看不到单元格的（旧版 Excel，或不与插件窗格同页运行的函数），权重、指标值、完成值、金额、总分是 0 的返回 #N/A，请加 `&""`。PERF.TOTAL 跳过这样的 0；PERF.CHECK 把它们当空格，并在最后一行说明。',
    '- PERF.TOTAL 的区域里只有 0 和空格的，在桌面版 Excel 里显示为空。',
    '- 参数是算式的，如 `G19*1`，空格按 Excel 的规矩就是 0。',
    '',
    '## 一次算一列',
    '',
    '每个参数都可以是区域，结果自动填满相邻单元格：`=PERF.SCORE(H19:H24, D19:D24, E19:E24, C19:C24)` 一次算出六行。',
    '单个值、单行、单列会用于每一处；大小不一致的返回 #VALUE! 并写明各自的大小。',
    '自动填满需要支持动态数组的版本；旧版本请一行一个公式。',
    '',
    '## 评分办法',
    '',
    '带“评分办法”的函数，写代号或地区名的开头（`"chongqing"` 或 `"重庆"`）；省略时按财政部办法。',
    '',
    ...head('代号', '名称', '依据'),
    ...policies.map((policy) => row(policy.id, policy.title.zh, policy.basis)),
    '',
    ...functions.flatMap(sectionOf),
    '## 一张表的完整做法',
    '',
    '以公开的《2023年度二级项目绩效自评表》（samples/chongqing-project.txt）为例，第 12 行是财政拨款，第 19 至 24 行是指标。',
    '第 19 行依次为：' + `${indicator(19)}（名称，性质，指标值，完成值，权重）。`,
    '',
    ...head('单元格', '内容', '公式', '结果'),
    ...workedFormulas.map((formula) =>
      row(
        formula.cell,
        formula.what,
        `\`=${namespace}.${formula.name}(${formula.given.join(', ')})\``,
        // What the rules find is theirs to show, or the manual would go stale with every rule.
        formula.name === 'CHECK'
          ? '每个问题一行：级别、单元格、规则、说明'
          : outcomeText(worked(functions, sheet, formula), blank),
      ),
    ),
    '',
    '## 不装插件',
    '',
    '参数都是数字时，公式可以改写为普通公式（见各函数），结果相同。空格、“—”和文字只有 PERF 函数认识。',
    '省略指标性质的 PERF.DEVIATION 改写成最短的写法，指标值须大于 0；普通公式按二进制计算，恰在半分位上的数可能差 0.01。',
    '',
    '## Excel 与 WPS',
    '',
    '- Excel：错误值是真正的错误值；#VALUE! 和 #N/A 的说明在错误提示里，有的版本不显示，用同样参数的 PERF.EXPLAIN 把说明写在单元格里。PERF.CHECK 直接读所选区域，与面板里的“校验”看到的一样；旧版本读不到时，地址从所选区域左上角按 A1 起算。',
    '- WPS（12.1.0.20540 及以后）：没有公开的办法返回错误值，错误以文字返回，如“#DIV/0! 预算数为 0”；PERF.CHECK 的地址从所选区域左上角按 A1 起算；PERF.TOTAL 最多八个区域。尚未在真实的 WPS 上验证。',
    '- PERF.CHECK 在 WPS 和读不到所选区域的 Excel 里，看不到数字格式和合并单元格；含百分比格式的表，请用面板里的“校验”。',
    '- 空格以 0、空值或空文本交来的三种情形，都在模拟的 Excel 里试过；真实的 Excel 交来哪一种因版本而异，尚未逐版验证。',
    '',
  ].join('\n');
}
