/// <reference types="office-js" />
import { type CellRule, type NewSheet, newSheetLooks, rangeAddress } from '../../sheets';
import { mapGrid } from '../shared/grid';
import { addressLists } from '../shared/marks';
import { formatToEnter } from '../shared/entry';
import {
  type ContentBlock,
  type SameLook,
  contentBlocks,
  framesOf,
  looksOf,
  mergesAcross,
  runsOf,
} from '../shared/new-sheet';

/** Something that a request asks of a new sheet, and about how many characters it takes. */
interface Step {
  readonly weight: number;
  readonly act: (worksheet: Excel.Worksheet) => void;
}

type Worksheet = Excel.Worksheet;

/** Excel cuts an address after 8,192 characters without a word. */
const longestAddress = 8_000;
/** Characters of one grid. */
const longestBlock = 60_000;
/** What one member costs on the wire beside what it is given. */
const perMember = 300;
/** Points of a character's width in the workbook's own font, as Excel makes 64 pixels of 9 of them. */
const pointsPerCharacter = 5.25;

/** Everything that makes a blank sheet this one, in an order that may be cut anywhere. */
export function* fillSteps(sheet: NewSheet): Generator<Step> {
  for (const block of contentBlocks(sheet, longestBlock)) yield content(block);
  for (const { range, across } of mergesAcross(sheet.merges)) {
    yield step(perMember, (on) => on.getRange(rangeAddress(range)).merge(across));
  }
  for (const look of looksOf(sheet)) yield* looks(look);
  for (const { ranges, hasRows, hasColumns } of framesOf(sheet)) {
    const edges = [
      ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
      ...(hasRows ? (['InsideHorizontal'] as const) : []),
      ...(hasColumns ? (['InsideVertical'] as const) : []),
    ];
    for (const list of addressLists(ranges, longestAddress)) yield frame(list, edges);
  }
  for (const { from, to, size } of runsOf(sheet.columns)) {
    yield step(perMember, (on) => {
      on.getRangeByIndexes(0, from - 1, 1, to - from + 1).format.columnWidth = size * pointsPerCharacter;
    });
  }
  for (const { from, to, size } of runsOf(sheet.heights)) {
    yield step(perMember, (on) => {
      on.getRangeByIndexes(from - 1, 0, to - from + 1, 1).format.rowHeight = size;
    });
  }
  for (const rule of sheet.rules) yield step(3 * perMember, (on) => applyRule(on, rule));
  // The last that is added comes first.
  for (const { at, formula, severity } of [...sheet.checks].reverse()) {
    yield step(3 * perMember + formula.length, (on) => {
      const { rule, format } = on.getRange(rangeAddress(at)).conditionalFormats.add('Custom').custom;
      rule.formula = `=${formula}`;
      format.fill.color = `#${newSheetLooks.checks[severity]}`;
    });
  }
}

/** The page and what is only for the eye, each to be tried by itself: not every Excel has them. */
export function printSteps({ print }: NewSheet): readonly Step['act'][] {
  const { area, repeated, landscape } = print;
  return [
    (on) => {
      on.showGridlines = false;
    },
    ({ pageLayout: page }) => {
      page.setPrintArea(rangeAddress(area));
      if (repeated) page.setPrintTitleRows(`$${repeated.from}:$${repeated.to}`);
      page.orientation = landscape ? 'Landscape' : 'Portrait';
      page.paperSize = 'A4';
      page.centerHorizontally = true;
      page.zoom = { horizontalFitToPages: 1 };
    },
  ];
}

function step(weight: number, act: Step['act']): Step {
  return { weight, act };
}

function content({ range, entries }: ContentBlock): Step {
  const inputs = mapGrid(entries, ({ input }) => input);
  const formats = mapGrid(entries, formatToEnter);
  const characters = [...inputs, ...formats]
    .flat()
    .reduce<number>((sum, one) => sum + String(one).length + 3, 0);
  return step(characters, (on) => {
    const cells = on.getRange(rangeAddress(range));
    cells.numberFormat = formats;
    if (inputs.some((line) => line.some(isFormula))) cells.formulas = inputs;
    else cells.values = inputs;
  });
}

function isFormula(input: unknown): boolean {
  return typeof input === 'string' && input.startsWith('=');
}

function* looks({ style, ranges }: SameLook): Generator<Step> {
  const { size, bold, horizontal, vertical, indent, fill, unlocked } = style;
  for (const list of addressLists(ranges, longestAddress)) {
    yield step(list.length + 6 * perMember, (on: Worksheet) => {
      const { format } = on.getRanges(list);
      format.font.name = newSheetLooks.font;
      format.font.size = size;
      if (bold) format.font.bold = true;
      format.horizontalAlignment = horizontal === 'center' ? 'Center' : 'Left';
      format.verticalAlignment = vertical === 'middle' ? 'Center' : 'Top';
      format.wrapText = true;
      if (indent !== undefined) format.indentLevel = indent;
      if (fill !== undefined) format.fill.color = `#${fill}`;
      if (unlocked) format.protection.locked = false;
    });
  }
}

function frame(
  list: string,
  edges: readonly (
    'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical'
  )[],
): Step {
  return step(list.length + 2 * edges.length * perMember, (on) => {
    const { borders } = on.getRanges(list).format;
    for (const edge of edges) {
      const border = borders.getItem(edge);
      border.style = 'Continuous';
      border.color = `#${newSheetLooks.frame}`;
    }
  });
}

function applyRule(on: Worksheet, { at, choices, most, refusal, prompt }: CellRule): void {
  const { dataValidation: validation } = on.getRange(rangeAddress(at));
  validation.rule = ruleFor(choices, most);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: refusal !== undefined,
    style: 'Stop',
    title: refusal?.title ?? '',
    message: refusal?.text ?? '',
  };
  if (prompt) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

/** What refuses nothing takes a text of any length: without some rule there is no prompt. */
function ruleFor(choices: CellRule['choices'], most: CellRule['most']): Excel.DataValidationRule {
  if (choices) return { list: { inCellDropDown: true, source: choices.join(',') } };
  if (most === undefined) return { textLength: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
  return most === null
    ? { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }
    : { decimal: { formula1: 0, formula2: most, operator: 'Between' } };
}
