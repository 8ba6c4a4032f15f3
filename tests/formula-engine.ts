/** The engine that computes the plain formulas of the simulated spreadsheets: HyperFormula, held to what Excel computes. */
import { FunctionArgumentType, FunctionPlugin, HyperFormula, SimpleRangeValue } from 'hyperformula';

type Call = Parameters<FunctionPlugin['runFunctionWithReferenceArgument']>;

/** ROW of several rows, which comes to all of their numbers; HyperFormula's own gives the first alone. */
class RowNumbers extends FunctionPlugin {
  static override implementedFunctions = {
    ROW: {
      method: 'row',
      parameters: [{ argumentType: FunctionArgumentType.NOERROR, optionalArg: true }],
      isDependentOnSheetStructureChange: true,
      doesNotNeedArgumentsToBeComputed: true,
      vectorizationForbidden: true,
    },
  };

  row(
    { args }: { readonly args: Call[0] },
    state: Call[1],
  ): ReturnType<FunctionPlugin['runFunctionWithReferenceArgument']> {
    const { formulaAddress: here } = state;
    const [of] = args;
    const [first, last] = of && 'start' in of ? [of.start, of.end] : [];
    if (first && last && 'toSimpleCellAddress' in first && 'toSimpleCellAddress' in last) {
      const [from, to] = [first.toSimpleCellAddress(here).row, last.toSimpleCellAddress(here).row];
      const numbers = Array.from({ length: to - from + 1 }, (_, down) => [from + down + 1]);
      return SimpleRangeValue.onlyValues(numbers);
    }
    const own = (): number => here.row + 1;
    return this.runFunctionWithReferenceArgument(args, state, this.metadata('ROW'), own, (at) => at.row + 1);
  }
}

HyperFormula.registerFunctionPlugin(RowNumbers, { enGB: { ROW: 'ROW' } });

/**
 * An engine with no sheets yet: one for all workbooks of a test file, since to make one takes longer than most calculations.
 * Lists and ranges are reckoned with item by item, as Excel always did within SUMPRODUCT.
 */
export function formulaEngine(): HyperFormula {
  return HyperFormula.buildEmpty({ licenseKey: 'gpl-v3', useArrayArithmetic: true });
}
