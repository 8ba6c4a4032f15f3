import { Direction, type Univer } from '@univerjs/presets';
import { EffectRefRangId, SheetInterceptorService } from '@univerjs/sheets';

/** What Univer knows of an insertion: over which row, or before which column, or after which. */
interface Insertion {
  direction?: Direction;
}

/** An insertion before something is to Univer's formats one after what stands before it. */
const after: Readonly<Partial<Record<string, Direction>>> = {
  [EffectRefRangId.InsertRowCommandId]: Direction.DOWN,
  [EffectRefRangId.InsertColCommandId]: Direction.RIGHT,
};

/**
 * Keeps conditional formats with the rows that they judge. Where a row is inserted over another (在上方插入行), Univer 0.25 lets the lower part of a
 * format begin at the new row and has its condition speak of the row below: every cell is coloured for its neighbour. Where it is inserted
 * under another, range and condition go together.
 */
export function keepConditionsInRows(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .interceptCommand({
      priority: 1000,
      getMutations({ id, params }) {
        const direction = after[id];
        if (direction !== undefined && params) (params as Insertion).direction = direction;
        return { redos: [], undos: [] };
      },
    });
}
