/** What the page 报告 says. */
export const words = {
  zh: {
    title: '报告',
    lead: '把校验结果存成文件，可以打印、归档或发给填报人。',
    notYet: '还没有校验结果。先校验，再导出报告。',
    stale: '校验之后表格又有改动，报告里是上次校验的结果。',
    check: '校验',
    checkAgain: '重新校验',
    workbook: '本工作簿',
    fileName: '绩效自评校验报告',
    counts: (forms: number, error: number, warning: number, hint: number) =>
      `${forms} 张表：${error} 处错误，${warning} 处警告，${hint} 处提示`,
    noForm: '没有找到绩效自评表，报告里会写明。',
    save: '保存',
    copy: '复制内容',
    saved: (name: string) => `已交给浏览器保存：${name}`,
    copied: '已复制到剪贴板，可粘贴到文本文件里',
    notSaved: '这里不能保存文件，请改用“复制内容”',
    onlyCopied:
      'Mac 版 Excel 的面板不能保存文件。请复制内容，粘贴到“文本编辑”（先选“格式 → 制作纯文本”），存成 .html 或 .json 文件。',
    byHand: '这里不能自动复制。内容已在下面选中，请按 Ctrl+C',
    content: '报告内容',
    noFormReason: '没有找到绩效自评表',
  },
  en: {
    title: 'Report',
    lead: 'Keep the findings as a file: to print, to archive, or to send to whoever fills in the form.',
    notYet: 'Nothing has been checked yet. Check first, then export.',
    stale: 'The workbook was edited after the check; the report holds the last result.',
    check: 'Check',
    checkAgain: 'Check again',
    workbook: 'This workbook',
    fileName: 'Performance form report',
    counts: (forms: number, error: number, warning: number, hint: number) =>
      `Forms ${forms}: errors ${error}, warnings ${warning}, hints ${hint}`,
    noForm: 'No performance form was found; the report will say so.',
    save: 'Save',
    copy: 'Copy',
    saved: (name: string) => `Handed to the browser: ${name}`,
    copied: 'Copied; paste it into a text file',
    notSaved: 'No file can be saved here; use Copy instead',
    onlyCopied:
      'The pane cannot save files in Excel on a Mac. Copy the report, paste it into TextEdit (Format → Make Plain Text first) and save it as .html or .json.',
    byHand: 'Nothing can be copied by itself here. The report is selected below: press Ctrl+C',
    content: 'Report',
    noFormReason: 'no performance form found',
  },
};
