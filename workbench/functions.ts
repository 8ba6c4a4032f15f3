import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  IFunctionService,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { BooleanNumber, type Nullable, type Univer } from '@univerjs/presets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { isError } from '../src/functions/arguments';
import { evaluate } from '../src/functions/broadcast';
import { namespace } from '../src/functions/catalogue';
import type { FunctionDefinition, Outcome, Output } from '../src/functions/function';

/**
 * Lets Univer compute the functions as PERF.NAME, and prompt for their arguments. A cell that was set earlier stays #NAME?
 * until it is set again; Univer shows no message with an error.
 */
export function registerInUniver(functions: readonly FunctionDefinition[], univer: Univer): void {
  const injector = univer.__getInjector();
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map((definition) => new Executor(definition)));
  injector.get(IDescriptionService).registerDescriptions(functions.map(described));
}

/**
 * Not registered by the API's own `registerFunction`: it hands a blank cell over as 0, and a blank target is not a target
 * of nought.
 */
class Executor extends BaseFunction {
  constructor(private readonly definition: FunctionDefinition) {
    super(`${namespace}.${definition.name}`);
  }

  override calculate(...given: readonly FunctionVariantType[]): BaseValueObject {
    return computed(evaluate(this.definition, given.map(argument)));
  }
}

/** A cell as its value, a range as rows of values; blanks are null and errors their texts. */
function argument(given: FunctionVariantType): unknown {
  if (isReference(given)) return argument(given.toArrayValueObject());
  if (given instanceof ArrayValueObject)
    return given.getArrayValue().map((row) => row.map((cell) => plain(cell)));
  return plain(given);
}

function isReference(given: FunctionVariantType): given is BaseReferenceObject {
  return given.isReferenceObject();
}

function plain(value: Nullable<BaseValueObject>): unknown {
  return !value || value.isNull() ? null : value.getValue();
}

/** One value, or a rectangle that spills. */
function computed(outcome: Outcome): BaseValueObject {
  if (!isRectangle(outcome)) return ValueObjectFactory.create(shown(outcome));
  return ArrayValueObject.create({
    calculateValueList: outcome.map((row) => row.map((value) => ValueObjectFactory.create(shown(value)))),
    rowCount: outcome.length,
    columnCount: outcome[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The text of an error becomes the error. */
function shown(value: Output): number | string {
  return isError(value) ? value.error : value;
}

function isRectangle(outcome: Outcome): outcome is readonly (readonly Output[])[] {
  return Array.isArray(outcome);
}

function described({ name, description, parameters }: FunctionDefinition): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description: description.zh,
    abstract: description.zh,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name.zh,
      detail: parameter.description.zh,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
