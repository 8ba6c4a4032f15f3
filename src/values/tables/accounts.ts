import type { Account } from '../reading';

const aim =
  '(?:年初|年度|全年|既定|预期|预定|原定|设定|绩效|目标|计划)?(?:目标|计划|任务|指标|预期|定额)(?:任务|指标|目标)?(?:数量?|值|要求|水平)?';

/** Words before a number that place it above or below the target; they end right before it. */
export const accounts: readonly (readonly [Exclude<Account['of'], 'undone'>, RegExp])[] = [
  ['beyond', /超额(?:完成|实现|达成)?(?:了|目标|任务|计划|指标)?$/],
  ['beyond', /多完成了?$/],
  ['beyond', new RegExp(`[比较]${aim}[多超](?:完成|实现)?[\\u4e00-\\u9fff]{0,4}$`)],
  [
    'beyond',
    new RegExp(
      `(?:超[过出]?|[高多]于)${aim}(?:完成|实现)?[了约]?$|[比较]${aim}(?:完成|实际)?(?:增加|[多超高增]|超出|超过|多出|高出|提高|增长|上升|多完成)?(?:[了出]|完成)?$`,
    ),
  ],
  ['short', /(?:少完成|欠完成|还差|尚差|仍差|尚缺|还缺|仍缺|差|缺口|欠)了?$/],
  [
    'short',
    new RegExp(
      `(?:[低少]于|不足|未达)${aim}$|[比较距离与]离?${aim}[还仍尚有]?(?:减少|相差|下降|降低|不足|少完成|[少低差短欠缺减])[了距]?$`,
    ),
  ],
];

const doings =
  '完成|办结|办理|办|建成|建设|建|开建|动工|开展|实施|培训|参加|参与|参会|到会|到岗|到位|到账|到|达标|达成|达到|通过|验收|整改|落实|解决|销号|回复|答复|结案|审结|执行|支付|拨付|发放|开工|完工|竣工|交付|供货|安装|启用|覆盖|签订|签约|履约|报到|上岗|入学|领取|处理|处置|治理|修复|接入|联网|采购|录入|归档|检测|检查|走访|慰问|救助|资助';

/** "尚有12件", "剩余12人", "未完成2个": the number counts what is left. */
export const undoneBefore =
  /(?:[尚还仍]有|剩余|还剩|尚余|余下|遗留|积压|缺席|缺勤|缺岗|缺考|[尚仍还]?未(?:能|按时|按期|按计划)?(?:完成|达成|达标|开展|实施|办结|办理|落实|整改|验收|通过|解决|答复|回复|支付|拨付|发放|建成|开工|完工|到位|参加|参与|培训))$/;

const twoSigns = String.raw`[\u4e00-\u9fff]{2}`;

/** "12件未办结", "12人缺席": so do these, right after the number; "12件未发现问题" counts what was done. */
export const undoneAfter = new RegExp(
  `^[仍还尚均都]?(?:(?:未能?|没有?|未按[时期]|未如期|未及时|未全部)(?:${doings})|缺[席勤考岗]|请假|[在待]办|待${twoSigns}|正在${twoSigns}|${twoSigns}中$)`,
);
