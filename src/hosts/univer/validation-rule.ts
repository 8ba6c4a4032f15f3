import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/presets';
import type { CellRule } from '../../sheets';
import { univerRange } from './univer-range';

/** What may be entered into some cells, as Univer keeps it. Univer shows no prompt beside a cell: what is asked is said in its error. */
export function validationRule(
  { at, choices, most, refusal, prompt }: CellRule,
  uid: string,
): IDataValidationRule {
  return {
    uid,
    ranges: [univerRange(at)],
    ...conditionFor(choices, most),
    allowBlank: true,
    showErrorMessage: refusal !== undefined,
    errorStyle: refusal ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFO,
    ...(refusal && { errorTitle: refusal.title, error: refusal.text }),
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.text }),
    // The cell looks as it does, with an arrow; Univer's own way draws each choice as a coloured chip.
    renderMode: DataValidationRenderMode.ARROW,
  };
}

function conditionFor(
  choices: CellRule['choices'],
  most: CellRule['most'],
): Pick<IDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'> {
  if (choices) return { type: DataValidationType.LIST, formula1: choices.join(',') };
  if (most === undefined) {
    const operator = DataValidationOperator.GREATER_THAN_OR_EQUAL;
    return { type: DataValidationType.TEXT_LENGTH, operator, formula1: '0' };
  }
  return most === null
    ? {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: '0',
      }
    : {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: '0',
        formula2: String(most),
      };
}
