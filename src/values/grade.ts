import { type FoldedText, foldedText } from './fold';
import { lexicon } from './lexicon';
import type { Grade } from './reading';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Phrases that grade by themselves. */
const whole: ReadonlyMap<string, Grade> = new Map([
  ...[
    '优 优秀 良 良好 合格 符合 符合要求 符合标准 符合预期 满意 达到 好 较好 很好 达成预期效果 未超预算 未超支 预算标准内',
  ].flatMap((words) => words.split(' ').map((word): [string, Grade] => [word, 'met'])),
  ...'差 较差 不合格 不达标 不符合 不符合要求 不理想 未见效 效果较差'
    .split(' ')
    .map((word): [string, Grade] => [word, 'unmet']),
  ...'达成部分 完成部分 完成大部分'.split(' ').map((word): [string, Grade] => [word, 'partly']),
]);

const verbs = set('完成 达成 达到 达标 实现 落实 完结 办结 开展 实施 执行 到位 兑现');
const closing = set('完成 达成 达到 达标 实现 落实 完结 办结 到位 兑现');
const denials = set('未 没有 尚未 未能 不能 无法 未按时 未按期 未按计划 未如期 未全部 未完全 未全面');
const partial = set('部分 基本 大部分 大部 未全部 未完全 未全面 初步');
const adverbs = set(
  '已 均 都 也 全部 全面 全 按计划 按时 按期 按要求 按规定 按预算 按目标 按标准 按质按量 保质保量 如期 如数 超额 圆满 顺利 较好 较好地 很好地 有效 及时 提前 当年 当年度 本年 本年度 年度 年内 全年 在当年 在年内 已经 已全部 按年初计划 按年度计划',
);
const objects = set(
  '了 的 预期 年度 年初 全年 既定 设定 预定 目标 指标 任务 工作 计划 要求 标准 值 效果 绩效 总体 各项 所有 该项 本年度 进度 预算 内容 情况 并具有一定效果 且效果较差 且效果差 任务目标 并取得成效',
);
const longestGrade = 40;

const wordAt = lexicon(new Set([...verbs, ...denials, ...partial, ...adverbs, ...objects]));

/**
 * How a phrase without a number grades what was done. It must be a grade and nothing else: "已完成", "按计划完成", "达成年度指标" are met; "基本完成",
 * "部分达成年度指标并具有一定效果" partly; "未完成", "较差" unmet; a sentence about the work is no grade (null).
 */
export function readGrade(text: string | FoldedText): Grade | null {
  const phrase = foldedText(text).squeezed.replace(/[。.!！;；,，、()]/g, '');
  if (phrase === '' || phrase.length > longestGrade) return null;
  const direct = whole.get(phrase);
  if (direct !== undefined) return direct;

  let verb = '';
  let denied = false;
  let partly = false;
  for (let place = 0; place < phrase.length;) {
    const word = wordAt(phrase, place);
    if (word === '') return null;
    if (verbs.has(word) && (verb === '' || closing.has(word))) verb = word;
    denied ||= denials.has(word) && !partial.has(word);
    partly ||= partial.has(word);
    place += word.length;
  }
  if (verb === '') return null;
  if (denied) return partly ? null : 'unmet';
  if (partly) return 'partly';
  // 已开展 says that something was begun, not that the target was met; 按预算执行 says it was kept.
  return closing.has(verb) || phrase.startsWith('按') ? 'met' : null;
}
