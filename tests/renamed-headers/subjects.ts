import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sheet, sheetFromRows } from '../../src/sheets';
import { layoutTables, otherTables, plainWords, textSheet, typedSheet } from '../fixtures/layouts';
import { otherForms, sheetOf } from '../other-regions/forms';

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

/** In two forms side by side a row holds two indicators; a column of measures beside one of reasons is read in its stead. */
const leftOut = /并排$|保障$/u;

/** Tables of other kinds (monitored, turned, scored by a standard, summed up), and forms as other regions write them. */
export const otherSubjects: readonly (readonly [string, Sheet])[] = [
  ...otherTables.flatMap((table) => [
    [`${table.name}, text`, textSheet(table)] as const,
    [`${table.name}, typed`, typedSheet(table)] as const,
  ]),
  ...otherForms
    .filter(({ name }) => !leftOut.test(name))
    .map(({ name, text }) => [name, { ...sheetOf(text), name }] as const),
];

/** More of them than a form has headers. */
export const manyWords: readonly string[] = (
  '盼头 落地 斤两 拿到手 刻度 咋回事 甲栏 口径 栏位七 Σ ColC 着落 丙 几何 那头 这头 老底 后手 掏了多少 花头 打几成 份量 到手分 由头 谁家 啥事 要做啥 做成啥 缘由 ' +
  '成色 尺子 比划 头一层 第二层 第三层 说法 门类 名堂 出处 根由 X Y Z1 备查 旁证 口子 数目一 数目二 数目三 章法 心里话 后话 前话 风向 火候 眉目 底数 去处 来处 天干 地支 乾 坤 震 巽'
).split(' ');

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
