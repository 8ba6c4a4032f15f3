const words = (line: string): readonly string[] => line.split(' ');

/** Qualities that a target may ask for and that 不 or 未 before them denies: 及时 → 未及时, 健全 → 不健全. */
export const qualities: readonly string[] = words(
  '及时 健全 完善 完备 完整 规范 准确 达标 合格 合规 合理 合法 到位 有效 明显 显著 良好 满意 达到 达成 完成 实现 落实 通过 建立 形成 发挥 齐全 齐备 清晰 明确 ' +
    '充分 充足 稳定 顺畅 畅通 正常 安全 可持续 持续 符合 一致 公开 公示 公平 公正 保障 按时 按期 如期 按计划 按规定 按要求 按标准 覆盖 提高 提升 改善 增强 增长 下降 降低 减少 ' +
    '优化 促进 推动 执行 开展 实施 办结 验收 整改 解决 消除 科学 严格 全面 精准 高效 便捷 优良 整洁 环保 节约 拨付 发放 支付 制定 制订 出台 印发 发布 公布 上线 运行 建成 开工 完工 竣工 交付 归档 批复 备案 设立 成立 签订',
);

/** Qualities that say one thing: who is not 及时 was not 按时 either. */
export const alike: readonly (readonly string[])[] = [
  words('及时 按时 按期 如期 准时'),
  words('健全 完善 完备 完整 齐全 齐备'),
  words('规范 合规 合法 符合'),
];

/** What denies a quality, right before it. */
export const denials: readonly string[] = words(
  '不 未 没有 没 尚未 还未 仍未 未能 不够 不太 不甚 欠 欠缺 不能 无法 难以 未得到 没有得到 未达到 未实现 不具备 未做到 没能 尚不 仍不 未完全 未全部 未有 不算 并不 并未 从未',
);

/** What claims less of a quality, right before it: 基本及时 is less than 及时. */
export const barely: readonly string[] = words(
  '基本 较 较为 比较 部分 大部分 大体 大致 初步 总体较 总体基本',
);

/** A change for the better that is to be plain to see; 有所提高 is not. */
export const strongly =
  /(?:显著|明显|大幅|大幅度|全面|极大)(提高|提升|改善|增强|下降|降低|减少|增长|增加|优化)/;

/** A change that nobody sees: 改善不明显, 无明显改善. */
export const faintly =
  /(?:[不未无]|不够|不太|不甚|没有|未见|尚不)(?:明显|显著|突出)(?:地|的)?(?<after>..)?|(?<before>..)(?:效果|成效|程度|情况)?(?:不|未|不够|不太|不甚|尚不)(?:明显|显著|突出|理想)/;

/** Too little of a thing: 宣传不足, 落实不到位. */
export const wanting =
  /(?<thing>[\u4e00-\u9fff]{2})(?:[仍尚还]|较为?|明显|有所|力度|工作|质量|效果)?(?:不足|不够|不力|不到位|不理想|不佳|欠佳|欠缺|较差|滞后)$/;

/** None of a thing. */
export const noneOf =
  /^(?:未发生|不发生|无发生|没有发生|未出现|不出现|没有出现|未存在|不存在|杜绝|避免|防止|没有|[无零未不])(?:任何)?(?<thing>.{2,12})$/;
/** "预算内", "控制在概算以内": nothing beyond. */
export const within = /^(?:严格)?(?:控制)?在?(?<bound>(?:批复)?[预概]算|编制|定额)(?:以|之)?内$/;
/** Some of a thing, or the thing itself. */
export const someOf =
  /^[仍还已]?(?:存在|发生|出现|造成|产生|收到|有)?(?:了|过)?(?:少量|个别|部分|一定|轻微)?(?<thing>.{2,12}?)(?:的?现象|的?情况|问题)?$/;

/** Contrary words that only strengthen the one behind them: 有效减轻, 规范提高. */
export const strengthening: ReadonlySet<string> = new Set(['有效', '正常', '及时', '规范']);

/** "应保尽保": whoever should have it has it; 漏保 says that somebody has not. */
export const allWhoShould = /应(?<what>.)尽\k<what>/;

/** What a target of none speaks of, and how a report says that it was found all the same. */
export const foundAmiss =
  /(?:发现|存在|查出|发生|出现|[仍还]?有)[^未无没不零]{0,4}?(?<thing>违规|违纪|违法|截留|挪用|挤占|虚报|冒领|套取|浪费|超标|拖欠|超支)(?!.*(?:整改|处理|退回|追回|查处))/;

/** Words that say the contrary, in both directions; those of one line stand against those of the other. */
export const contraries: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    words('提高 提升 增长 增加 上升 上涨 递增 增强 升高 扩大 回升'),
    words('下降 降低 减少 下滑 下跌 回落 递减 减弱 走低 缩小 负增长 萎缩'),
  ],
  [words('改善 改进 好转 优化 向好 进步'), words('恶化 变差 退步 倒退 退化 变坏 滑坡')],
  [
    words('及时 按时 按期 如期 提前'),
    words(
      '延迟 滞后 逾期 拖延 延误 延期 超期 推迟 超时 部分延迟 部分滞后 部分逾期 部分延误 个别延迟 个别滞后 个别逾期 个别延误',
    ),
  ],
  [words('减轻 缓解'), words('加重 加剧')],
  [words('健全 完善 完备 齐全 完整'), words('缺失 缺乏 残缺 缺位 空白 残缺不全')],
  [words('合格 达标'), words('超标')],
  [words('正常'), words('异常 故障 故障停机 停机 停运 瘫痪')],
  [words('畅通 顺畅'), words('堵塞 中断 不畅')],
  [words('充足 充分'), words('短缺 紧缺 匮乏')],
  [words('规范 合规 合法'), words('混乱 违规 违法')],
  [words('有效'), words('无效 失效')],
  [words('高 较高 很高'), words('低 较低 很低 偏低 不高')],
  [words('长期 长效'), words('短期')],
  [words('是'), words('否')],
  [words('节约 节省 结余 节支'), words('超支 浪费 超预算')],
  [words('盈利 盈余'), words('亏损 赤字')],
  [words('通过'), words('驳回 退回 否决')],
  [words('满意'), words('有投诉 投诉较多 意见较大')],
];

/** Adverbs and particles that may stand around such a word without a noun of their own. */
export const around: readonly string[] = words(
  '有 有所 有了 得到 得以 明显 显著 略有 略 稍有 稍 小幅 大幅 大幅度 逐步 逐年 不断 持续 进一步 稳步 稳定 较上年 比上年 较去年 比去年 同比 较往年 较上年度 与上年相比 较同期 较 已 已经 均 全部 都 ' +
    '基本 较 较为 比较 很 非常 十分 更加 更 了 的 地 。 情况 效果 水平 程度 质量 总体 整体 全年 本年 年度 本年度 当年 仍 还 现 目前 呈 出现 保持 实现 存在',
);

/**
 * Words beside which a denied quality is none: 解决了不及时的问题, 未发现不规范情况, 没有安全事故. Looked for in what is left of the phrase without
 * the denial.
 */
export const notTheRow =
  /[未无没零率]|解决|整改|改善了|扭转|消除|避免|防止|杜绝|减少|下降|降低|事故|隐患|投诉|现象|情况|行为|事件|问题|案例|次数|数量/;
