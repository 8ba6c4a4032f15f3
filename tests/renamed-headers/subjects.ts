import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sheet, sheetFromRows } from '../../src/sheets';
import { layoutTables, plainWords, textSheet, typedSheet } from '../fixtures/layouts';

const samples = [
  'chongqing-department-and-projects',
  'chongqing-project',
  'shenzhen-project',
  'wuhan-department',
];

/** Clean forms and faulty ones, as text and as workbooks hold them. */
export const subjects: readonly (readonly [string, Sheet])[] = [
  ...samples.map((name) => {
    const lines = readFileSync(join(__dirname, `../../samples/${name}.txt`), 'utf8').split('\n');
    return [
      name,
      sheetFromRows(
        name,
        lines.map((line) => line.split('\t')),
      ),
    ] as const;
  }),
  ...[...layoutTables, plainWords].flatMap((table) => [
    [`${table.name}, text`, textSheet(table)] as const,
    [`${table.name}, typed`, typedSheet(table)] as const,
  ]),
];

/** Words that name nothing in any list, and that share no morpheme with what does. */
export const words: readonly string[] = [
  '盼头',
  '落地',
  '斤两',
  '拿到手',
  '刻度',
  '咋回事',
  '甲栏',
  '口径',
  '栏位七',
  'Σ',
  'Col C',
  '着落',
  '丙',
  '几何',
  '那头',
  '这头',
];

/** Words that sound like another column's name: each holds a morpheme by which a name nobody wrote down is understood. */
export const misleading: readonly string[] = [
  '完成得如何',
  '目标有没有到',
  '打分的人',
  '单位自己讲',
  '实际上嘛',
  '指标外的话',
  '计划赶不上',
  '标准答案',
  '名称不详',
  '权且如此',
  '年初那会儿',
  '预算外的',
  '执行者',
  '支出几何',
  '效果好坏',
  '达到没有',
];
