import { sheetFromRows } from '../../../src/sheets';
import { reviewSheets } from '../../../src/review';
import { readFileSync } from 'node:fs';
import { type Row, rowsOf } from '../../model';
import { treeOf } from './tree';

const rows = readFileSync('samples/wuhan-department.txt', 'utf8')
  .split(/\r?\n/u)
  .map((line) => line.split('\t'));
const list: readonly Row[] = rowsOf({
  reviews: reviewSheets([sheetFromRows('表', rows)]),
  ruleNames: new Map(),
  fixed: [],
  filter: {
    severities: new Set(['error', 'warning', 'hint']),
    hiddenRules: new Set(),
    search: '',
    groupBy: 'rule',
    show: 'open',
  },
});

describe('the tree of the list', () => {
  it('counts siblings under one parent, each in its place', () => {
    const items = treeOf(list, new Set());
    for (const { row, parent, position, siblings } of items) {
      const family = items.filter((other) => other.parent === parent);
      expect(siblings).toBe(family.length);
      expect(family[position - 1]?.row).toBe(row);
    }
  });

  it('puts a consequence under its cause and a finding under its group', () => {
    const items = treeOf(list, new Set());
    const kinds = items.map(({ row, parent }) => [row.level, parent === null ? 0 : items[parent]?.row.level]);
    expect(kinds.every(([level = 0, above]) => above === level - 1)).toBe(true);
    expect(kinds.some(([level]) => level === 3)).toBe(true);
  });

  it('shows of a closed group only its head', () => {
    const groups = list.filter(({ kind }) => kind === 'group');
    const items = treeOf(list, new Set(groups.map(({ key }) => key)));
    expect(items.map(({ row }) => row)).toEqual(groups);
  });
});
