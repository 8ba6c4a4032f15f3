import { Workbook } from 'exceljs';

/** What stands in a row from column A on. */
export type Row = readonly (string | number)[];

/** The title that a form is known by. */
export const title: Row = ['2023年度二级项目绩效自评表'];

/** The columns of the indicators; a target stands in D, a deviation in F, weight and score in H and I. */
export const header: Row = [
  '指标名称',
  '计量单位',
  '指标性质',
  '指标值',
  '全年完成值',
  '偏离度（%）',
  '得分系数（%）',
  '指标权重',
  '指标得分',
];

/** Twelve times its target: an error in F3 when it stands first. */
export const visitors: Row = ['回访企业数量', '家', '≥', 10, 120, 1100, 100, 50, 50];

/** A sheet of a workbook that a test makes up. */
export interface SheetContents {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Formulas by the cells that hold them. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A workbook file as another program would have saved it. */
export async function xlsx(...sheets: readonly SheetContents[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, rows, formulas = {} } of sheets) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows(rows.map((row) => [...row]));
    for (const [cell, formula] of Object.entries(formulas)) sheet.getCell(cell).value = { formula };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** One form on one sheet: title, header, then the rows. */
export function formFile(...rows: readonly Row[]): Promise<Uint8Array> {
  return xlsx({ name: '自评表', rows: [title, header, ...rows] });
}
