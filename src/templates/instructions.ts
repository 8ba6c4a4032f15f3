import type { Guidance } from './blueprint';

/**
 * What stands on the sheet 使用说明: how the form is used in Excel, in WPS, and where neither has the add-in. Whether a pane opens of
 * itself is up to the program and its administrator, so the first thing said is where to find it.
 */
export const instructions: readonly Guidance[] = [
  {
    heading: '在 Excel 中',
    lines: [
      '已装“PERF 绩效自评校验”插件的：打开本文件时面板会自动打开；没有打开的，点功能区“绩效自评”选项卡的“校验”。',
      '填好后在面板点“校验”，点问题即跳到那一格，每处都列出算式和依据；改完再校验，没有错误再报送。',
      'Excel 提示信任或安装插件的，核对名称是“PERF 绩效自评校验”、来源是本单位的管理员，再点同意。不同意也能填表。',
      '公式显示 #NAME? 的，是打开时还没有插件：装好后在面板的“公式”页点“恢复公式”。',
    ],
  },
  {
    heading: '在 WPS 表格中',
    lines: [
      '已装插件的：点功能区“绩效自评”选项卡的“校验”，面板在右侧打开。WPS 不会随文件自动打开面板。',
      'WPS 12.1.0.20540 起可以计算 PERF 公式；更早的版本请用普通公式版的模板，或在“公式”页把公式换成普通公式。',
    ],
  },
  {
    heading: '没有装插件时',
    lines: [
      '照常填写。普通公式版的得分、执行率和总分照样计算；PERF 公式版显示的是最后一次算出的值，改数后不会重算。',
      '不能安装插件的电脑，可以用网页版打开本文件校验，不联网也能用；审核人员成批校验，结果相同。',
      '数据不离开这台电脑：插件和网页版都不上传任何内容。',
    ],
  },
  {
    heading: '报送之前',
    lines: [
      '在面板的“公式”页里可以把 PERF 公式换成普通公式或数值，没有装插件的单位也能打开。',
      '本页和“填表说明”不影响校验，报送时可以删除。要让文件不再附带插件，请交管理员处理。',
    ],
  },
];
