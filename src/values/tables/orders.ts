/** A place in an order of words, as one of several spellings; the first place is the best. */
export type Places = readonly string[];

/**
 * Orders of words, best place first, the spellings of one place apart by a space. 一级 and 二级 are none: a first-grade risk is the worst, a
 * third-grade hospital the best.
 */
export const orders: Readonly<Record<string, Places>> = {
  prize: ['特等奖', '一等奖', '二等奖', '三等奖', '四等奖', '优秀奖 鼓励奖 优胜奖 提名奖 入围奖'],
  medal: ['金奖 金牌', '银奖 银牌', '铜奖 铜牌'],
  podium: ['冠军', '亚军', '季军'],
  class: [
    'Ⅰ类 ⅰ类 I类 一类',
    'Ⅱ类 ⅱ类 II类 二类',
    'Ⅲ类 ⅲ类 III类 三类',
    'Ⅳ类 ⅳ类 IV类 四类',
    'Ⅴ类 ⅴ类 V类 五类',
    '劣Ⅴ类 劣V类 劣五类',
  ],
  rank: ['特等', '一等 一等次', '二等 二等次', '三等 三等次', '四等 四等次'],
  tier: ['一档', '二档', '三档', '四档'],
  star: [
    '五星级 五星 5星级 5星',
    '四星级 四星 4星级 4星',
    '三星级 三星 3星级 3星',
    '二星级 二星 2星级 2星',
    '一星级 一星 1星级 1星',
  ],
  front: [
    '一梯队 一方阵 一序列 一层次 一档次',
    '二梯队 二方阵 二序列 二层次 二档次',
    '三梯队 三方阵 三序列 三层次 三档次',
  ],
  // Sights, credit and hygiene: more of the letter A is better, and + is better than −.
  letter: [
    'AAAAA级 AAAAA 5A级 5A',
    'AAAA级 AAAA 4A级 4A',
    'AAA级 AAA 3A级 3A',
    'AA+级 AA+',
    'AA级 AA 2A级 2A',
    'AA-级 AA-',
    'A+级 A+',
    'A类 A级 A等 A档',
    'A-级 A-',
    'BBB级 BBB',
    'BB级 BB',
    'B类 B级 B等 B档',
    'C类 C级 C等 C档',
    'D类 D级 D等 D档',
  ],
  often: [
    '实时',
    '每小时',
    '每日 每天',
    '每周',
    '每半月 每半个月',
    '每月',
    '每季度 每季',
    '每半年',
    '每年 每年度',
  ],
  attempt: ['一次性 首次', '二次 第二次 再次 复检 复验 复核后 整改后 返工后'],
  stem: ['甲级 甲等', '乙级 乙等', '丙级 丙等', '丁级 丁等'],
  hospital: ['三级甲等 三甲', '三级乙等 三乙', '二级甲等 二甲', '二级乙等 二乙'],
  level: [
    '国家级 国家 全国 部级 国际级',
    '省级 省部级 自治区级 直辖市级 全省',
    '市级 地市级 地级 设区市级 州级 盟级 全市',
    '县级 区县级 县区级 区级 全县 全区',
    '乡级 镇级 乡镇级 街道级',
    '村级 社区级',
  ],
  grade: ['优 优秀 优等', '良 良好', '中 中等 合格 及格 一般', '差 较差 不合格 不及格'],
  satisfaction: [
    '非常满意 很满意 十分满意',
    '满意',
    '基本满意 比较满意 较满意 一般满意',
    '不满意 很不满意 不太满意',
  ],
  soundness: [
    '健全 完善 完备',
    '基本健全 基本完善 较健全 较完善 较为健全 较为完善',
    '不健全 不完善 不够健全 不够完善',
  ],
};

/** What may stand before a place without changing it. */
export const beforePlace =
  '达到或优于 优于或等于 优于或达到 成功创建 成功创建为 创成 仍为 目前为 稳定达到 稳定 总体达到 已达 已获 已获得 已取得 实现 达到 达 评为 评定为 被评为 获评 获 获得 荣获 取得 保持 保持在 维持在 稳定在 为 不低于 不劣于 不得低于 至少 优于 创建 创建为 建成 通过 认定为 等次为 等级为 结果为 评价为 考核为 总体 水质 水质达到 水质为 第 ≥ = 全部 均 均为 均达到 已 已达到 综合评价 评级 等级 等次 考核 年度考核 入选 进入 列入';

/** What may stand after it. */
export const afterPlace =
  '更新 报送 上报 巡查 巡检 巡护 检查 检测 监测 维护 保养 清扫 消杀 通报 公布 调度 验收 检验 评审 验收合格 检验合格 检测合格 通过 验收通过 通过验收 合格 标准 水质 水体 水 水质标准 等次 等级 档次 以上 及以上 或以上 (含)以上 以上标准 及以上标准 以上水质 及以上水质 及以上等次 以上等次 奖项 称号 荣誉 荣誉称号 单位 证书 认证 医院 景区 旅游景区 1个 一个 1项 一项 1次 一次 水平 名录 奖励 表彰';
