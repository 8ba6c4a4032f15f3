import { parseTree } from 'custom-functions-metadata/lib/parseTree';
import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import type { FunctionDefinition } from '../src/functions/function';
import type { Wording } from '../src/words';
import { excelMetadata, metadataFiles, wpsFunction } from './metadata';

/** The function as Microsoft's generator wants to find it: TypeScript with JSDoc tags. */
function source(definition: FunctionDefinition, language: keyof Wording): string {
  const types = definition.parameters.map(({ name, optional, repeating }) =>
    repeating ? `${name[language]}: any[][][]` : `${name[language]}${optional ? '?' : ''}: any[][]`,
  );
  return [
    '/**',
    ` * ${definition.description[language]}`,
    ` * @customfunction ${definition.name}`,
    ...definition.parameters.map(
      ({ name, optional, description }) =>
        ` * @param {any[][]} ${optional ? `[${name[language]}]` : name[language]} ${description[language]}`,
    ),
    ...(definition.name === 'TOTAL' ? [] : [' * @requiresParameterAddresses']),
    ' */',
    `function ${definition.name.toLowerCase()}(${types.join(', ')}, invocation: CustomFunctions.Invocation): any[][] { return []; }`,
  ].join('\n');
}

test.each(['zh', 'en'] as const)(
  'functions.json (%s) is what custom-functions-metadata generates',
  (language) => {
    const parsed = parseTree(
      catalogueWithCheck.map((each) => source(each, language)).join('\n'),
      'functions.ts',
    );
    expect(parsed.extras.flatMap(({ errors }) => errors)).toEqual([]);
    expect(excelMetadata(catalogueWithCheck, language).functions).toEqual(
      JSON.parse(JSON.stringify(parsed.functions)),
    );
  },
);

test('both languages have the same functions, options and parameters', () => {
  const shape = (language: keyof Wording): unknown =>
    excelMetadata(catalogueWithCheck, language).functions.map(({ id, name, options, parameters }) => ({
      id,
      name,
      options,
      parameters: parameters.map(({ optional, repeating }) => ({ optional, repeating })),
    }));
  expect(shape('en')).toEqual(shape('zh'));
});

// Excel: three characters at least, a letter first, no cell (A1 to XFD1048576, R1C1): letters alone are none, and RC has two.
// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
test('names keep to the rules of Excel and WPS, each given once', () => {
  const names = catalogueWithCheck.map(({ name }) => name);
  expect(names.filter((name) => !/^[A-Z]{3,20}$/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('WPS has no repeating parameter: the total may be given eight ranges', () => {
  const total = catalogueWithCheck.find(({ name }) => name === 'TOTAL');
  const parameters = total ? wpsFunction(total).parameters : [];
  expect(parameters.map(({ name, type }) => `${name} ${type}`)).toEqual([
    '得分 any[][]',
    ...[2, 3, 4, 5, 6, 7, 8].map((n) => `得分${n} any[][]?`),
  ]);
});

test('a build writes three files', () => {
  const files = metadataFiles(catalogueWithCheck);
  expect(Object.keys(files)).toEqual(['functions.json', 'functions-en.json', 'wps-functions.json']);
  for (const text of Object.values(files)) expect(JSON.parse(text)).toHaveProperty('functions');
});
