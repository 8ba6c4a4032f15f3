import { ExcelObject } from './excel-object';

/** How a sheet is printed. */
export class PageLayout extends ExcelObject {
  Orientation = 'Portrait';
  PaperSize = 'Letter';
  CenterHorizontally = false;
  Zoom: unknown = { scale: 100 };
  printArea = '';
  printTitleRows = '';

  SetPrintArea(area: unknown): void {
    this.printArea = String(area);
  }
  SetPrintTitleRows(rows: unknown): void {
    this.printTitleRows = String(rows);
  }
}
