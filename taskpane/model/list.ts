import { type Severity, type Wording, severities, severityTitles } from '../../src/words';
import { type Listed, listed, listedOpen } from './listed';
import { type RuleNames, ruleRank, ruleTitle } from './names';
import { nested } from './nesting';
import type { Filter, PaneState } from './pane';
import { remembered } from './remembered';
import { isWanted } from './wanted';
import type { FindingRow, GroupRow, Row } from './rows';
import { searchFor } from './search';

/** How many findings of each severity answer to the search, shown or not: what the chips say. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How much of each part of the list the filter lets through: what is listed once the part is chosen. */
export type ShowCounts = Readonly<Record<Filter['show'], number>>;

/** What the part of the list that is shown holds and the filter does not list. */
export interface HeldBack {
  /** Of the severities that are switched off. */
  readonly severities: SeverityCounts;
  /** Of rules that are hidden, severities aside: which rules, and how many findings. */
  readonly rules: readonly string[];
  readonly ofRules: number;
  /** What only the search leaves out. */
  readonly unsought: number;
}

/** What the list is made of; nothing else of the state changes it. */
type Shown = Pick<PaneState, 'reviews' | 'ruleNames' | 'fixed' | 'filter'>;

/** The list from top to bottom: groups, their rows, and findings that follow from another under it. The same array while nothing in it changes. */
export function rowsOf({ reviews, ruleNames, fixed, filter }: Shown): readonly Row[] {
  return rows(reviews, ruleNames, fixed, filter);
}

/** What the chips of severity say of the part of the list that is shown. */
export function countsOf({ reviews, ruleNames, fixed, filter }: Shown): SeverityCounts {
  return severityCounts(reviews, ruleNames, fixed, filter.show, filter.search, filter.hiddenRules);
}

/** What stands behind the names of the list's parts. */
export function showCountsOf({ reviews, ruleNames, fixed, filter }: Shown): ShowCounts {
  return showCounts(reviews, ruleNames, fixed, filter);
}

/** What is not listed, and why. */
export function heldBackFrom({ reviews, ruleNames, fixed, filter }: Shown): HeldBack {
  return heldBack(reviews, ruleNames, fixed, filter);
}

/**
 * How many hints are all that is open, where every rule ran and none of them is listed: the list is then empty, and nobody's filter is
 * to blame. Else 0.
 */
export function onlyHintsOpen(state: Shown): number {
  const { filter, reviews } = state;
  const { severities: held, ofRules, unsought } = heldBackFrom(state);
  const isAll =
    filter.show === 'open' &&
    reviews.every(({ crashes }) => crashes.length === 0) &&
    held.error + held.warning + ofRules + unsought === 0 &&
    rowsOf(state).length === 0;
  return isAll ? held.hint : 0;
}

const showCounts = remembered(
  (reviews: PaneState['reviews'], names: RuleNames, fixed: PaneState['fixed'], filter: Filter) => {
    const sizeOf = (show: Filter['show']): number =>
      listed(reviews, fixed, show).filter(letThrough(filter, names)).length;
    return {
      open: sizeOf('open'),
      fixed: sizeOf('fixed'),
      'set-aside': sizeOf('set-aside'),
      passed: sizeOf('passed'),
    };
  },
);

const heldBack = remembered(
  (reviews: PaneState['reviews'], names: RuleNames, fixed: PaneState['fixed'], filter: Filter): HeldBack => {
    const answers = searchFor(filter.search, names);
    const held = { error: 0, warning: 0, hint: 0 };
    const ofRules: string[] = [];
    let unsought = 0;
    for (const one of listed(reviews, fixed, filter.show)) {
      if (filter.hiddenRules.has(one.rule)) ofRules.push(one.rule);
      else if (one.severity !== null && !filter.severities.has(one.severity)) held[one.severity] += 1;
      else if (!answers(one.searched)) unsought += 1;
    }
    return { severities: held, rules: [...new Set(ofRules)], ofRules: ofRules.length, unsought };
  },
);

const severityCounts = remembered(
  (
    reviews: PaneState['reviews'],
    names: RuleNames,
    fixed: PaneState['fixed'],
    show: Filter['show'],
    search: string,
    hiddenRules: Filter['hiddenRules'],
  ) => {
    const answers = searchFor(search, names);
    const counts = { error: 0, warning: 0, hint: 0 };
    for (const { rule, severity, searched } of listed(reviews, fixed, show)) {
      if (severity !== null && !hiddenRules.has(rule) && answers(searched)) counts[severity] += 1;
    }
    return counts;
  },
);

const rows = remembered(
  (reviews: PaneState['reviews'], names: RuleNames, fixed: PaneState['fixed'], filter: Filter) =>
    filter.show === 'open'
      ? openRows(listedOpen(reviews), filter, names)
      : grouped(
          listed(reviews, fixed, filter.show)
            .filter(letThrough(filter, names))
            .map((one) => ({ head: one, rows: [one.row] })),
          filter.groupBy,
          names,
        ),
);

function openRows(open: readonly Listed<FindingRow>[], filter: Filter, names: RuleNames): readonly Row[] {
  const nests = nested(open.filter(letThrough(filter, names)), open);
  return grouped(
    nests.map(({ listed: head, consequences }) => ({
      head,
      rows: [head.row, ...consequences.map(({ row }) => row)],
    })),
    filter.groupBy,
    names,
  );
}

/** What has no severity, passed or answered by no finding, is not hidden by it. */
function letThrough(filter: Filter, names: RuleNames): (one: Listed) => boolean {
  const answers = searchFor(filter.search, names);
  return ({ rule, severity, searched }) => isWanted(filter, rule, severity) && answers(searched);
}

/** Rows that stay together, under the group of the first. */
interface Bundle {
  readonly head: Listed;
  readonly rows: readonly Exclude<Row, GroupRow>[];
}

interface Group {
  readonly name: string;
  readonly title: Wording;
  readonly severity: Severity | null;
  /** Groups of one order stay as they come. */
  readonly order: number;
}

const groupings: Readonly<Record<Filter['groupBy'], (head: Listed, names: RuleNames) => Group>> = {
  form: ({ form }) => ({ name: `form:${form}`, title: { zh: form, en: form }, severity: null, order: 0 }),
  rule: ({ rule }, names) => ({
    name: `rule:${rule}`,
    title: ruleTitle(names, rule),
    severity: null,
    order: ruleRank(names, rule),
  }),
  severity: (head, names) =>
    head.severity === null
      ? groupings.form(head, names)
      : {
          name: `severity:${head.severity}`,
          title: { zh: severityTitles.zh[head.severity], en: `${severityTitles.en[head.severity]}s` },
          severity: head.severity,
          order: severities.indexOf(head.severity) - severities.length,
        },
};

function grouped(bundles: readonly Bundle[], groupBy: Filter['groupBy'], names: RuleNames): readonly Row[] {
  const groupOf = groupings[groupBy];
  const groups = new Map<string, { readonly group: Group; readonly rows: Exclude<Row, GroupRow>[] }>();
  for (const { head, rows: together } of bundles) {
    const group = groupOf(head, names);
    const known = groups.get(group.name);
    if (known) known.rows.push(...together);
    else groups.set(group.name, { group, rows: [...together] });
  }
  return [...groups.values()]
    .sort((a, b) => a.group.order - b.group.order)
    .flatMap(({ group: { name, title, severity }, rows: under }): Row[] => [
      {
        kind: 'group',
        key: `group:${name}`,
        level: 1,
        title,
        count: under.length,
        severity,
        rule: groupBy === 'rule' && under[0]?.kind === 'finding' ? under[0].finding.rule : null,
      },
      ...under,
    ]);
}
