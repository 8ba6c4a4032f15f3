import type { Direction } from '../reading';

const words = (line: string): readonly string[] => line.split(' ');

/**
 * Words that say which way a number goes, by what it is measured along. What stands first on an axis is the way that counts up.
 * Nouns such as 利润 are no direction by themselves, but beside 亏损 they are.
 */
const table: Readonly<Record<Direction['axis'], readonly [up: readonly string[], down: readonly string[]]>> =
  {
    change: [
      words(
        '增长 增加 上升 上涨 提高 提升 升高 攀升 递增 净增 净增长 新增 增收 上浮 增产 增幅 涨幅 升幅 增速 正增长 同比增长 回升 多增 增多 扩大 增强',
      ),
      words(
        '下降 降低 减少 下滑 下跌 回落 缩减 压减 压缩 递减 净减 净减少 减收 核减 下浮 减产 压降 削减 降幅 跌幅 减幅 缩小 下调 调减 走低 减弱',
      ),
    ],
    schedule: [
      words('提前 提早 超前 缩短'),
      words('延后 延期 推迟 滞后 逾期 延迟 超期 拖延 拖后 延误 延长 超时 推后 拖期 顺延 落后 晚点'),
    ],
    result: [words('盈利 盈余 收益 利润 净利润 净利 改善 好转'), words('亏损 净亏损 亏空 赤字 恶化 变差')],
    saving: [words('节约 节省 节支 结余 结约 节余 节资'), words('超支 超预算 超概算 超概 超标 超耗 浪费')],
  };

/** Directions of one sign, which count only right before a number: 增5%, 降3%. */
const short: readonly (readonly [string, Direction])[] = [
  ...words('增 升 涨').map((word) => [word, { axis: 'change', sign: 1 }] as const),
  ...words('降 减 跌').map((word) => [word, { axis: 'change', sign: -1 }] as const),
  ['亏', { axis: 'result', sign: -1 }],
];

const long: readonly (readonly [string, Direction])[] = (Object.keys(table) as Direction['axis'][]).flatMap(
  (axis) =>
    table[axis].flatMap((list, place) =>
      list.map((word): readonly [string, Direction] => [word, { axis, sign: place === 0 ? 1 : -1 }]),
    ),
);

/** Directions in words: 下降 is {change, −1}, 提前 {schedule, +1}. */
export const directionWords: ReadonlyMap<string, Direction> = new Map(long);

/** The same, with the short ones. */
export const shortDirections: ReadonlyMap<string, Direction> = new Map(short);

/** Negative numbers in words: 负6%, 零下3℃; 负增长6% is a growth of −6%. */
export const minusWords: ReadonlyMap<string, Direction | null> = new Map<string, Direction | null>([
  ['负增长', { axis: 'change', sign: 1 }],
  ['零下', null],
  ['负', null],
]);

/** A year that others are compared with: "比上年", "同比". */
export const yearBefore =
  '(?:上一?年度?|去年度?|前一年度?|上个年度|往年|历年|基期|基准年|上期|同期|同比|环比)';
