import { Workbook } from 'exceljs';

/** The smallest picture there is. */
const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A form as an office would format it, with one of everything that a file may look by. */
export async function formattedForm(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('自评表', {
    properties: { tabColor: { argb: 'FF00B050' } },
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }],
  });
  sheet.columns = [20, 10, 10, 18, 14, 12, 12, 10, 10, 16].map((width) => ({ width }));
  sheet.addRows([
    ['2023年度二级项目绩效自评表'],
    [
      '指标名称',
      '计量单位',
      '指标性质',
      '指标值',
      '全年完成值',
      '偏离度（%）',
      '得分系数（%）',
      '指标权重',
      '指标得分',
      '是否完成',
    ],
    ['回访企业数量', '家', '≥', 10, 120, 1100, 100, 50, 50, '是'],
    ['培训覆盖率', '%', '≥', 0.95, 0.955, 0, 100, 30, 30, '是'],
    ['印刷成本', '元', '≤', 12345.5, 12000, 0, 100, 20, 18, '否'],
    ['隐藏的一行', '', '', '', '', '', '', '', '', ''],
    ['填报日期', '', '', new Date(Date.UTC(2024, 2, 31)), '', '', '', '', '', ''],
  ]);
  sheet.mergeCells('A1:J1');
  sheet.getRow(1).height = 36;
  sheet.getCell('A1').font = { name: '黑体', size: 20, bold: true, color: { argb: 'FFC00000' } };
  sheet.getCell('A1').alignment = { horizontal: 'center', vertical: 'middle' };
  for (let column = 1; column <= 10; column++) {
    const cell = sheet.getCell(2, column);
    cell.font = { name: '宋体', size: 11, italic: true, underline: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.8 } as never };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    for (let row = 2; row <= 7; row++) {
      const line = {
        style: row === 2 ? ('medium' as const) : ('thin' as const),
        color: { argb: 'FF404040' },
      };
      sheet.getCell(row, column).border = { top: line, bottom: line, left: line, right: line };
    }
  }
  sheet.getCell('A3').alignment = { indent: 2 };
  sheet.getCell('A5').fill = { type: 'pattern', pattern: 'solid', fgColor: { indexed: 13 } as never };
  for (const cell of ['D4', 'E4']) sheet.getCell(cell).numFmt = '0.0%';
  sheet.getCell('D5').numFmt = '#,##0.00';
  sheet.getCell('E5').numFmt = '#,##0.00"元"';
  sheet.getCell('D7').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getRow(6).hidden = true;
  sheet.getColumn(7).hidden = true;
  sheet.getCell('A4').note = '按实到人数计算';
  sheet.getCell('B7').value = { text: '办法', hyperlink: 'https://example.com/rules' };
  sheet.getCell('B7').font = { color: { argb: 'FF0563C1' }, underline: true };
  sheet.getCell('C7').value = { text: '见第三行', hyperlink: '#自评表!A3' };
  sheet.getCell('J2').value = {
    richText: [{ text: '是否' }, { font: { bold: true, color: { argb: 'FFFF0000' } }, text: '完成' }],
  };
  sheet.autoFilter = 'A2:J5';
  sheet.getCell('J3').dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"是,否"'],
    showErrorMessage: true,
  };
  sheet.addConditionalFormatting({
    ref: 'I3:I5',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        formulae: [20],
        priority: 1,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
  const image = workbook.addImage({ base64: dot, extension: 'png' });
  sheet.addImage(image, 'H7:I7');
  workbook.definedNames.add("'自评表'!$H$3:$H$5", '权重');
  sheet.getCell('H7').value = { formula: 'SUM(权重)', result: 100 };
  sheet.pageSetup = {
    orientation: 'landscape',
    // A4; the library's own name for it is there for the compiler alone.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: 'A$1:J$7',
    printTitlesRow: '1:2',
  };
  sheet.headerFooter = { oddHeader: '&L绩效自评&R附件2', oddFooter: '&C第 &P 页' };
  sheet.getCell('E3').protection = { locked: false };
  await sheet.protect('', { selectLockedCells: true });
  workbook.addWorksheet('代码表', { state: 'hidden' }).addRow(['一', '二']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
