import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { IUniverInstanceService, type Univer, UniverInstanceType } from '@univerjs/presets';

/**
 * Keeps the names of one workbook out of the next. Univer remembers each formula by its letters, with the cells that its names
 * stood for put in, and SUM(权重) may mean other cells in last year's file.
 */
export function keepNamesApart(univer: Univer): void {
  const injector = univer.__getInjector();
  injector
    .get(IUniverInstanceService)
    .getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_SHEET)
    .subscribe(() => injector.get(LexerTreeBuilder).dispose());
}
