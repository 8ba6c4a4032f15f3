import { Workbook } from 'exceljs';
import { dress } from './excel-looks';

/** What a colour of letters becomes in a file. */
function written(colour: string): unknown {
  const sheet = new Workbook().addWorksheet('自评表');
  dress(sheet, { cellData: { 0: { 0: { s: { cl: { rgb: colour } } } } } }, { styles: {}, defaultStyle: {} });
  return sheet.getCell('A1').font.color?.argb;
}

it.each([
  ['#c00000', 'FFC00000'],
  ['#fa0', 'FFFFAA00'],
  ['rgb(1, 2,255)', 'FF0102FF'],
  ['rgba(255, 255, 0, 0.5)', 'FFFFFF00'],
  ['rgba(0, 0, 0, 0)', undefined],
  ['hsl(0 0% 0%)', undefined],
  ['', undefined],
])('the colour “%s” is %s in a file, which knows one spelling', (colour, argb) => {
  expect(written(colour)).toBe(argb);
});
