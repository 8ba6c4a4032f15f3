import type { Policy } from '../policies';
import type { Blueprint, Guidance } from './blueprint';
import type { TemplateOrder } from './order';
import { textHeight } from './text-height';
import type { CellStyle, TemplateCell, TemplateSheet } from './sheet';

const colours: Guidance = {
  heading: '颜色与公式',
  lines: [
    '浅黄色的格由填报单位填写；浅灰色的格由公式计算，填好一行就出得分，不需要手工计算。',
    '公式不能判断的（如部分达成的定性指标、单位不同的数），得分格为空，由评分人直接填写。',
    '表的第一行“填报检查”指出还差什么，填好后显示“可以提交”；红色的格有错误，黄色的格请补填或说明。这两项都不需要插件。',
    '行数不够时，在表格最后的小字行上方或任意两行之间插入整行，再把相邻一行向下复制；多余的行可以整行删除。',
  ],
};

const editions: Readonly<Record<TemplateOrder['edition'], readonly string[]>> = {
  perf: [
    '执行率、得分、总分用 PERF 公式计算，需要安装“PERF 绩效自评校验”插件。公式显示 #NAME? 的，装好插件后在面板的“公式”页恢复公式。',
    '报送前，可在“公式”页的“提交前”里把 PERF 公式换成普通公式或数值，没有装插件的电脑也能打开。',
    '填好后在面板点“校验”，没有错误再报送。',
  ],
  native: ['执行率、得分、总分用普通公式计算，任何表格软件都能打开，不需要插件。'],
};

const width = 92;
const text: CellStyle = { size: 10, horizontal: 'left', vertical: 'top' };
const heading: CellStyle = { size: 11, bold: true, horizontal: 'left', vertical: 'middle' };

/**
 * The sheet 填表说明: how to fill the form in, then what the policy lays down and where that is said.
 * @param isOfSeveral others beside it say how other forms are filled in, so that it names its own
 */
export function guidanceSheet(
  { guidance, sheet }: Blueprint,
  policy: Policy,
  edition: TemplateOrder['edition'],
  name: string,
  isOfSeveral: boolean,
): TemplateSheet {
  const paragraphs: readonly Guidance[] = [
    { ...colours, lines: [...colours.lines, ...editions[edition]] },
    ...guidance,
    ...(policy.scored.value ? [{ heading: '规定与依据', lines: termsOf(policy) }] : []),
  ];
  return textSheet(name, paragraphs, isOfSeveral ? `填表说明：${sheet}` : '填表说明');
}

/** A sheet of paragraphs under headings, its title over them. */
export function textSheet(name: string, paragraphs: readonly Guidance[], title = name): TemplateSheet {
  const cells: TemplateCell[] = [
    {
      row: 1,
      column: 1,
      value: title,
      style: { size: 16, bold: true, horizontal: 'center', vertical: 'middle' },
    },
  ];
  const heights = [32];
  const merges = [1];
  for (const { heading: words, lines } of paragraphs) {
    heights.push(26);
    merges.push(heights.length);
    cells.push({ row: heights.length, column: 1, value: words, style: heading });
    lines.forEach((line, i) => {
      heights.push(textHeight(line, width, text.size));
      cells.push(
        { row: heights.length, column: 1, value: `${i + 1}.`, style: text },
        { row: heights.length, column: 2, value: line, style: text },
      );
    });
  }
  return {
    name,
    columns: [4, width],
    heights,
    cells,
    merges: merges.map((row) => ({ from: { row, column: 1 }, to: { row, column: 2 } })),
    rules: [],
    checks: [],
    print: { area: { from: { row: 1, column: 1 }, to: { row: heights.length, column: 2 } } },
  };
}

function termsOf(policy: Policy): readonly string[] {
  const { total, rateWeight, groupWeights, qualitativeBands, grades } = policy;
  const groups = groupWeights.value.map((shape) =>
    Object.entries(shape)
      .map(([group, weight]) => `${group} ${weight}`)
      .join('、'),
  );
  const bands = qualitativeBands.value.map(({ grade, from, to }) => `${bandNames[grade]} ${from}%–${to}%`);
  const levels = grades.value.map(({ grade, from }) => `${grade} ${from} 分以上`).slice(0, -1);
  return [
    `总分 ${total.value} 分，其中预算执行率 ${rateWeight.value} 分。依据：${rateWeight.source}`,
    ...(groups.length > 0
      ? [`一级指标的分值，下列任一种均可：${groups.join('；')}。依据：${groupWeights.source}`]
      : []),
    `定性指标得分占分值的比例：${bands.join('，')}。依据：${qualitativeBands.source}`,
    `等级：${levels.join('，')}，其余为${grades.value.at(-1)?.grade ?? ''}。依据：${grades.source}`,
  ];
}

const bandNames: Readonly<Record<Policy['qualitativeBands']['value'][number]['grade'], string>> = {
  met: '达成年度指标',
  partly: '部分达成并具有一定效果',
  unmet: '未达成且效果较差',
};
