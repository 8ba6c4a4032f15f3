import { type ColumnNaming, columnMeanings } from '../forms';
import { type Policy, policyById, readPolicy } from '../policies';
import { type Shape, listOf, objectOf, oneOf, orNull, textUpTo } from '../policies/shape';
import { type Wording, severities } from '../words';
import { type DocumentKind, count, day, lineUpTo, readDocument, versionOne, wrong } from './document';
import { type Settings, defaultSettings } from './default-settings';
import { type SeenFinding, longestReason } from './waivers';

/** Settings that were read, or everything that is wrong with the text. */
export type SettingsReading = { readonly settings: Settings } | { readonly problems: readonly Wording[] };

/**
 * Reads settings, wherever they were kept.
 * @param text null where there are none: then the settings are the default ones
 */
export function readSettings(text: string | null): SettingsReading {
  if (text === null) return { settings: defaultSettings };
  const reading = readDocument(text, settingsKind);
  return 'value' in reading ? { settings: { ...defaultSettings, ...reading.value } } : reading;
}

/** The settings as text; what {@link readSettings} gives of it is the same again. */
export function writeSettings({ version, policy, waivers, columns }: Settings): string {
  // A release that knew no columns refuses the word, and need not where none is named.
  const document = { version, policy, waivers, ...(columns.length > 0 && { columns }) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The policy that settings choose; null where each form's layout chooses. */
export function policyOf({ policy }: Settings): Policy | null {
  if (policy === null) return null;
  if (typeof policy === 'string') return policyById(policy) ?? null;
  const reading = readPolicy(policy);
  return 'policy' in reading ? reading.policy : null;
}

const policyShape: Shape<Settings['policy']> = {
  schema: {},
  read(value, path) {
    if (value === null) return { value };
    if (typeof value === 'string') {
      if (policyById(value)) return { value };
      return wrong(path, {
        zh: '应为自带评分办法的编号、评分办法全文或 null',
        en: 'must be the id of scoring rules that ship, scoring rules written out, or null',
      });
    }
    const reading = readPolicy(value);
    if ('policy' in reading) return { value: value as Readonly<Record<string, unknown>> };
    return {
      problems: reading.problems.map((one) => ({
        ...one,
        path: one.path === '' ? path : `${path}.${one.path}`,
      })),
    };
  },
};

const longestName = 1000;

const seenShape: Shape<SeenFinding> = objectOf(
  {
    policy: lineUpTo(longestName),
    severity: oneOf(severities),
    extent: orNull(
      textUpTo(100, {
        pattern: '^-?\\d+(?:\\.\\d+)?$',
        wording: { zh: '写作数字，如 12.5', en: 'a number such as 12.5' },
      }),
    ),
  },
  {},
);

/** As they stand in the cell: they may take several lines. */
const headerWords = textUpTo(longestName, {
  pattern: '\\S',
  wording: { zh: '不能为空', en: 'not blank' },
});

const placeless: Shape<ColumnNaming> = objectOf(
  { holds: oneOf(columnMeanings.map(({ meaning }) => meaning)) },
  {
    sheet: lineUpTo(longestName),
    column: textUpTo(10, {
      pattern: '^[A-Z]{1,3}(?:[1-9]\\d{0,6})?$',
      wording: {
        zh: '写作列的字母，或表头所在的格：G、G5',
        en: 'the letters of a column, or the cell of its header: G, G5',
      },
    }),
    header: headerWords,
  },
);

/** One that names no place would hold for every column. */
const columnShape: Shape<ColumnNaming> = {
  schema: { ...placeless.schema, anyOf: [{ required: ['column'] }, { required: ['header'] }] },
  read(value, path) {
    const reading = placeless.read(value, path);
    if ('problems' in reading || reading.value.column !== undefined || reading.value.header !== undefined)
      return reading;
    return wrong(path, {
      zh: '应写明是哪一列：column（列的字母）或 header（表头的文字）',
      en: 'must say which column: column (its letters) or header (the words of its header)',
    });
  },
};

const settingsKind: DocumentKind<Pick<Settings, 'version'> & Partial<Settings>> = {
  name: { zh: '设置', en: 'The settings are' },
  longest: 4 * 1024 * 1024,
  shape: objectOf(
    { version: versionOne },
    {
      policy: policyShape,
      waivers: listOf(
        objectOf(
          {
            rule: textUpTo(100),
            form: lineUpTo(longestName),
            about: lineUpTo(longestName),
            nth: count,
            reason: lineUpTo(longestReason),
            by: lineUpTo(longestName),
            on: day,
          },
          { file: textUpTo(4096), saw: seenShape },
        ),
        { min: 0, max: 10_000 },
      ),
      columns: listOf(columnShape, { min: 0, max: 1_000 }),
    },
  ),
};
