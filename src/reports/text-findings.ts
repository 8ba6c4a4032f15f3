import { type Finding, type FormReview, type Nested, nestedUnderCauses } from '../review';
import { type Position, address } from '../sheets';
import { sentenceOf, severityNames, textOf } from '../words';
import { shown } from './shown';
import { groupsOf } from './text-groups';
import { cellBlock, placeOf } from './text-lines';
import type { TextStyle } from './text-style';
import { textWords } from './text-words';

const marks = { error: '✖', warning: '▲', hint: '·' } as const;

/**
 * The findings: all that is known of each where everything is wanted; else those of one kind under one head, each piece of advice once,
 * and the arithmetic of a finding on one line. Nothing else is left out.
 */
export function findingBlocks({ findings }: FormReview, style: TextStyle): readonly string[] {
  const nested = nestedUnderCauses(findings);
  if (style.verbose === true) {
    return nested.map((one) =>
      findingBlock(one, [...one.finding.steps.map(textOf), adviceOf(one, style)], style),
    );
  }
  const told = new Set<string>();
  return groupsOf(nested).flatMap(({ nested: group, isFolded }) =>
    isFolded
      ? foldedBlock(group, told, style)
      : group.map((one) => {
          const lines = [arithmeticOf(one, style), ...newAdvice([one], told, style)];
          return findingBlock(
            withNewReason(one, told, style),
            [lines.filter((line) => line !== '').join('  ')],
            style,
          );
        }),
  );
}

/** A finding, under its cause where it has one, with the lines that belong to it. */
function findingBlock({ finding, depth }: Nested, lines: readonly string[], style: TextStyle): string {
  const { palette, language } = style;
  const say = textWords[language];
  const follows = depth > 0 ? palette.faint(say.follows) : '';
  const head = `${markOf(finding, style)}  ${follows}${shown(sentenceOf(finding.message, language))}  ${palette.faint(finding.rule)}`;
  return cellBlock(placeOf(finding.cells[0]), depth, [head, ...lines.filter((line) => line !== '')], style);
}

/** Findings of one kind: what they are, why it matters and what to do once; then each with its cell and its arithmetic. */
function foldedBlock(group: readonly Nested[], told: Set<string>, style: TextStyle): readonly string[] {
  const { palette, language } = style;
  const [first] = group;
  if (!first) return [];
  const whys = group.flatMap(({ finding }) => newWhy(finding, told, style)).join('；');
  const head = [markOf(first.finding, style), palette.faint(first.finding.rule), whys];
  const count = textWords[language].ofOneKind(group.length);
  const rows = sayingTheSame(group, style).map(({ said, steps, cells, others }) =>
    cellBlock(
      placeOf(cells),
      1,
      [said, steps, palette.strong(others)].filter((piece) => piece !== ''),
      style,
    ),
  );
  const advice = newAdvice(group, told, style).join('');
  return [
    cellBlock(
      count,
      0,
      [head.filter((piece) => piece !== '').join('  '), ...(advice === '' ? [] : [advice])],
      style,
    ),
    ...rows,
  ];
}

/** A sentence, its arithmetic, the first cell it is said of and the others. */
interface SaidOnce {
  readonly said: string;
  readonly steps: string;
  readonly cells: Position | undefined;
  readonly others: string;
}

/** What the findings say, each sentence once, with the cells that it is said of. */
function sayingTheSame(group: readonly Nested[], style: TextStyle): readonly SaidOnce[] {
  const sentences = new Map<string, { said: string; steps: string; places: Position[] }>();
  for (const one of group) {
    const { message, cells } = one.finding;
    const [said, steps] = [shown(textOf(message.what[style.language])), arithmeticOf(one, style)];
    const same = sentences.get(`${said}\n${steps}`) ?? { said, steps, places: [] };
    same.places.push(...cells.slice(0, 1));
    sentences.set(`${said}\n${steps}`, same);
  }
  return [...sentences.values()].map(({ said, steps, places: [first, ...others] }) => ({
    said,
    steps,
    cells: first,
    others: others.map(address).join(' '),
  }));
}

function markOf({ severity }: Finding, { palette, language }: TextStyle): string {
  return palette[severity](`${marks[severity]} ${severityNames[language][severity]}`);
}

/** The finding without its reason where the same was given before. */
function withNewReason(one: Nested, told: Set<string>, style: TextStyle): Nested {
  const { finding } = one;
  if (!finding.message.why || newWhy(finding, told, style).length > 0) return one;
  return { ...one, finding: { ...finding, message: { ...finding.message, why: null } } };
}

/** Why it matters, if that was not said before. */
function newWhy(
  { rule, message: { why } }: Finding,
  told: Set<string>,
  { language }: TextStyle,
): readonly string[] {
  return why ? newly(rule, shown(textOf(why[language])), told) : [];
}

function arithmeticOf({ finding }: Nested, style: TextStyle): string {
  return finding.steps.length === 0 ? '' : strong(finding.steps.map(textOf).join('；'), style);
}

function strong(text: string, { palette }: TextStyle): string {
  return palette.strong(shown(text));
}

function adviceOf({ finding }: Nested, { language, palette }: TextStyle): string {
  return palette.faint(shown(textOf(finding.advice[language])));
}

/** The advice of these findings that was not given before. */
function newAdvice(group: readonly Nested[], told: Set<string>, style: TextStyle): readonly string[] {
  return group.flatMap((one) => newly(one.finding.rule, adviceOf(one, style), told));
}

/** The sentence, if the rule has not said it before. */
function newly(rule: string, sentence: string, told: Set<string>): readonly string[] {
  const key = `${rule} ${sentence}`;
  if (told.has(key)) return [];
  told.add(key);
  return [sentence];
}
