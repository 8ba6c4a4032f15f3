import type { Nature } from '../reading';

/** An operator inside a phrase: every nature but 定性. */
export type Operator = Exclude<Nature, '定性'>;

const words = (line: string): readonly string[] => line.split(' ');

/** Every head with every tail. */
const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const more = words('大于 高于 多于 超过 超出 长于');
const less = words('小于 低于 少于 短于');
/** More and less that are written short, or only when denied: 不超, 不晚于, 不突破. */
const moreDenied = [...more, ...words('超 突破 高出 多出 逾越 逾 晚于 迟于')];
const lessDenied = [...less, ...words('早于 亚于 下于 逊于 劣于')];

/** What turns 大于 into "not more than": every shade of "not", "must not" and "it is forbidden to". */
const denials = words(
  '不 未 没 没有 无 不得 不应 不应当 不应该 不该 不能 不能够 不可 不可以 不宜 不会 不许 不准 不允许 不容许 不予 未曾 从未 均不 均未 都不 严禁 禁止 严格禁止 ' +
    '杜绝 切勿 勿 请勿',
);
/** What a comparison is widened by: 大于或等于, 大于/等于, 大于(等于). */
const orEqual = words(
  '等于 或等于 或者等于 或是等于 及等于 和等于 并等于 /等于 、等于 (等于) (含等于) (或等于) (含) 或= /= =',
);
const equalOr = words('等于或 等于或者 等于/ 等于、 =或');

const table: Readonly<Record<Operator, readonly string[]>> = {
  '≥': [
    ...words('≥ >= => ≥= =≥ >== ≮ 》= 〉= >或= >/= >或等于 >等于'),
    ...joined(denials, lessDenied),
    ...joined(joined(denials, less), orEqual),
    ...joined(more, orEqual),
    ...joined(equalOr, more),
    ...words(
      '至少 最少 最低 起码 不少 不低 不下 下限 下限为 达到或超过 达到或高于 达到并超过 达到及超过 达到和超过',
    ),
  ],
  '>': [...words('> 》 〉 ≰ 超 突破 晚于 迟于 优于 高出'), ...more],
  '=': words('= == 等于'),
  '≤': [
    ...words('≤ <= =< ≤= =≤ <== ≯ 《= 〈= <或= </= <或等于 <等于'),
    ...joined(denials, moreDenied),
    ...joined(joined(denials, more), orEqual),
    ...joined(less, orEqual),
    ...joined(equalOr, less),
    ...words('至多 最多 最高 顶多 上限 上限为'),
  ],
  '<': [...words('< 《 〈 ≱ 早于 不足 不到 不满 不及 不够 未达到 未达 未满 未到 未及'), ...less],
};

const after: Readonly<Record<'≥' | '≤', readonly string[]>> = {
  '≥': words(
    '以上 及以上 或以上 和以上 含以上 (含)以上 以上(含) 及以上(含) 以上(含本数) 以上(含本级) 及其以上 或更多 或更高 及更高 为下限',
  ),
  '≤': words(
    '以下 及以下 或以下 和以下 含以下 (含)以下 以下(含) 以下(含本数) 及其以下 以内 之内 内 以内(含) 以内(含本数) (含)以内 及以内 或更少 或更低 为限 为上限 封顶',
  ),
};

const entries = <Key extends Operator>(
  natures: Readonly<Record<Key, readonly string[]>>,
): readonly (readonly [string, Key])[] =>
  (Object.keys(natures) as Key[]).flatMap((nature) =>
    natures[nature].map((word): readonly [string, Key] => [word, nature]),
  );

/** Operators that stand before their number: "不少于", "不得大于", ">=". */
export const operatorsBefore: ReadonlyMap<string, Operator> = new Map(entries(table));

/** Operators that stand after it: "以上", "以内". */
export const operatorsAfter: ReadonlyMap<string, '≥' | '≤'> = new Map(entries(after));

/** Bounds that name a thing as well (最高人民法院, 最低工资): they count only right before their number. */
export const onlyBesideNumber: ReadonlySet<string> = new Set(['最高', '最低', '上限', '下限', '不下', '超']);
