import {
  ArrayValueObject,
  AsyncObject,
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
import { checkSignature } from '../src/functions/check-signature';
import type { FunctionDefinition, Outcome, Output } from '../src/functions/function';
import type { Language } from '../src/words';

/** A function that is loaded when a cell first asks for it. */
export interface FunctionWhenAsked {
  readonly signature: Signature;
  readonly load: () => Promise<FunctionDefinition>;
}

type Signature = Pick<FunctionDefinition, 'name' | 'description' | 'parameters'>;

/** PERF.CHECK brings all that judges along, which the spreadsheet does not wait for. */
export const checkWhenAsked: FunctionWhenAsked = {
  signature: checkSignature,
  load: async () => (await import('../src/functions/check')).check,
};

/**
 * Lets Univer compute the functions as PERF.NAME. A cell that was set earlier stays #NAME? until it is set again; Univer shows no
 * message with an error.
 * @returns what has Univer prompt for their arguments in a language, instead of the one before
 */
export function registerInUniver(
  functions: readonly FunctionDefinition[],
  univer: Univer,
  ...whenAsked: readonly FunctionWhenAsked[]
): (language: Language) => void {
  const injector = univer.__getInjector();
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...functions.map((definition) => new Executor(definition)),
      ...whenAsked.map((one) => new LaterExecutor(one)),
    );
  const signatures = [...functions, ...whenAsked.map(({ signature }) => signature)];
  let before = { dispose: (): void => undefined };
  return (language) => {
    before.dispose();
    before = injector
      .get(IDescriptionService)
      .registerDescriptions(signatures.map((signature) => described(signature, language)));
  };
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

/** Univer waits for what an asynchronous function comes to, and goes on with the rest of the sheet. */
class LaterExecutor extends BaseFunction {
  constructor(private readonly later: FunctionWhenAsked) {
    super(`${namespace}.${later.signature.name}`);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: readonly FunctionVariantType[]): AsyncObject {
    const values = given.map(argument);
    return new AsyncObject(this.computed(values));
  }

  private async computed(values: readonly unknown[]): Promise<BaseValueObject> {
    try {
      return computed(evaluate(await this.later.load(), values));
    } catch {
      // The script is gone: entered again, the formula asks again.
      return ValueObjectFactory.create('#N/A');
    }
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

function described({ name, description, parameters }: Signature, language: Language): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description: description[language],
    abstract: description[language],
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name[language],
      detail: parameter.description[language],
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
