/** What lines and columns of money are called. */

const fundsLabel = /金额|总额|资金|拨款|预算|收入|支出|补助|结转|合计|财政|其他|单位资金|专户|贷款|债券/u;

/** The words name money of a form: 年度资金总额, 财政拨款, 其他资金. */
export function isFundsName(label: string): boolean {
  return label.length <= 20 && fundsLabel.test(label) && !/目标|情况$/u.test(label);
}

/** "资金总额" beside what was spent, or its rate, is what there was to spend. */
export function isWholeOfFunds(label: string): boolean {
  return /^(?:年度|项目|专项)?(?:资金|经费)总(?:额|金额)$/u.test(label);
}
