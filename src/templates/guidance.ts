import type { Policy } from '../policies';
import type { Blueprint, Guidance } from './blueprint';

const cells: Guidance = {
  heading: '颜色与公式',
  lines: [
    '浅黄色的格由填报单位填写；浅灰色的格由公式计算，填好一行就出得分，不需要手工计算。',
    '执行率、得分、总分用 PERF 公式计算，需要安装“PERF 绩效自评校验”插件。公式显示 #NAME? 的，装好插件后在插件窗格的“公式”页恢复公式。',
    '报送前，可在“公式”页的“提交前”里把 PERF 公式换成普通公式或数值，没有装插件的电脑也能打开。',
    '填好后在插件窗格点“校验”，没有错误再报送。',
  ],
};

/** What stands on the sheet 填表说明: how to fill the form in, then what the policy lays down and where that is said. */
export function guidanceOf({ guidance, policy }: Blueprint): readonly Guidance[] {
  return [cells, ...guidance, { heading: '规定与依据', lines: termsOf(policy) }];
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
