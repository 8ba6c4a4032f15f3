import type { FunctionDefinition, Parameter } from '../src/functions/function';
import type { Language } from '../src/words';

/** One function of Excel's functions.json. Every parameter and result is a matrix, because every function takes ranges. */
export interface ExcelFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix';
    readonly optional?: true;
    readonly repeating?: true;
  }[];
  readonly result: { readonly dimensionality: 'matrix' };
  readonly options?: { readonly requiresParameterAddresses: true };
}

/** Excel's functions.json. */
export interface ExcelMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly ExcelFunctionMetadata[];
}

/** One function of the WPS functions.json, a schema of its own: no ids, a "?" after the type of what may be omitted. */
export interface WpsFunctionMetadata {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
  }[];
  readonly result: { readonly type: string };
}

function excelFunction(definition: FunctionDefinition, language: Language): ExcelFunctionMetadata {
  return {
    description: definition.description[language],
    id: definition.name,
    name: definition.name,
    // Desktop Excel hands a blank cell over as 0: the cell itself is asked. A repeating parameter has no addresses.
    ...(!definition.parameters.some(({ repeating }) => repeating)
      ? { options: { requiresParameterAddresses: true as const } }
      : {}),
    parameters: definition.parameters.map((parameter) => ({
      description: parameter.description[language],
      dimensionality: 'matrix' as const,
      name: parameter.name[language],
      ...(parameter.optional ? { optional: true as const } : {}),
      ...(parameter.repeating ? { repeating: true as const } : {}),
      type: 'any' as const,
    })),
    result: { dimensionality: 'matrix' },
  };
}

/** functions.json in one language; the ids are the same in all, so that a formula works in every locale. */
export function excelMetadata(functions: readonly FunctionDefinition[], language: Language): ExcelMetadata {
  // Without allowErrorForDataTypeAny Excel answers #VALUE! itself, and an error passed in could not come out unchanged.
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((definition) => excelFunction(definition, language)),
  };
}

/** WPS knows no repeating parameter, so the last one may be given this many times. */
const mostRepeats = 8;

function wpsParameters(parameter: Parameter): WpsFunctionMetadata['parameters'] {
  const { name, description } = parameter;
  const one = (times: number): WpsFunctionMetadata['parameters'][number] => ({
    name: times === 1 ? name.zh : `${name.zh}${times}`,
    description: description.zh,
    type: parameter.optional || times > 1 ? 'any[][]?' : 'any[][]',
  });
  return Array.from({ length: parameter.repeating ? mostRepeats : 1 }, (_, at) => one(at + 1));
}

/** A function as WPS is told of it. */
export function wpsFunction(definition: FunctionDefinition): WpsFunctionMetadata {
  return {
    name: definition.name,
    description: definition.description.zh,
    parameters: definition.parameters.flatMap(wpsParameters),
    result: { type: 'any[][]' },
  };
}

/** The metadata files of a build, by name. */
export function metadataFiles(functions: readonly FunctionDefinition[]): Readonly<Record<string, string>> {
  const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
  return {
    'functions.json': json(excelMetadata(functions, 'zh')),
    'functions-en.json': json(excelMetadata(functions, 'en')),
    'wps-functions.json': json({ functions: functions.map(wpsFunction) }),
  };
}
