/**
 * One word for one thing wherever a user reads: pane, web version, reports, rules, functions, command line, ribbons, manuals.
 * The words on the left were in use before; a clerk says, and the systems that she fills in say, those on the right.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

interface Term {
  readonly old: RegExp;
  readonly better: string;
  /** What is no use of the old word, and why. */
  readonly kept?: readonly (readonly [context: RegExp, why: string])[];
}

const chinese: readonly Term[] = [
  { old: /策略/u, better: '评分办法', kept: [[/组策略/gu, 'what Windows and browsers call theirs']] },
  { old: /评价办法/u, better: '评分办法' },
  { old: /政策/u, better: '评分办法' },
  { old: /得分办法/u, better: '评分办法' },
  { old: /复算/u, better: '各项得分合计（得分之和）、核算（重新计算）' },
  { old: /搁置/u, better: '说明后保留、已说明、说明人' },
  {
    old: /(?:[处个条些]|已知的|现有的|新的|以上的)发现(?!了|的?问题)|没有发现(?![“了问新])/u,
    better: '问题',
  },
  { old: /基线/u, better: '已知问题清单' },
  { old: /未查|已查/u, better: '未核对、已核对' },
  { old: /无此列/u, better: '表中没有这一列' },
  { old: /^空白$|空白(?=\s*\d)/u, better: '未填' },
  { old: /工作台/u, better: '网页版' },
  {
    old: /加载项/u,
    better: '插件',
    kept: [
      [/“[^“”]*加载项[^“”]*”|加载项对话框/gu, 'what Excel calls its own menus and dialogs'],
      [/加载项（(?:即本)?插件）/gu, 'said once, where Excel or WPS will say it to the reader'],
    ],
  },
  { old: /任务窗格|校验面板/u, better: '面板' },
  { old: /重新绑定/u, better: '恢复公式' },
  { old: /(?<!（)溢出/u, better: '自动填满相邻单元格' },
  { old: /引出原文/u, better: '并写出原文' },
  { old: /代码不一/u, better: '填法不一' },
  { old: /按(?:偏离)?幅度/u, better: '按情况' },
  { old: /表头必填/u, better: '基本信息必填项' },
  { old: /会怎么说|怎么说 |^会说$|(?<!，)怎么改/u, better: '提示内容、修改方法' },
  { old: /由[上此].{0,3}引起/u, better: '随上一问题产生' },
  { old: /系统会拒绝/u, better: '系统不予保存' },
  { old: /串列/u, better: '错列' },
  { old: /多半/u, better: '可能' },
  { old: /免得审核/u, better: '建议说明原因' },
  { old: /需要交代/u, better: '请说明' },
  { old: /钱变了/u, better: '预算已调整' },
  { old: /看不出|说不清/u, better: '无法判断、不明确' },
  { old: /差这么多/u, better: '偏差较大' },
  { old: /比不出数/u, better: '无法比较' },
  { old: /对不上/u, better: '不一致' },
  { old: /分毫不差/u, better: '完全一致' },
  { old: /一点不做/u, better: '未开展工作也视为完成' },
  { old: /得分照给/u, better: '仍得分' },
  { old: /没有可得的分/u, better: '不应设分值' },
  { old: /抬高自评总分/u, better: '自评总分因此偏高' },
  { old: /得分就?没有依据/u, better: '得分缺少依据' },
  {
    old: /差一万倍/u,
    better: '单位不明确，请补写单位',
    kept: [[/相差约一万倍/gu, 'what was found, not a guess']],
  },
  { old: /认不出是哪/u, better: '缺少该项，无法归档和汇总' },
  { old: /不会猜|如实说明“/u, better: '不作推断' },
];

const english: readonly Term[] = [
  {
    old: /\bpolic(?:y|ies)\b/iu,
    better: 'scoring rules',
    kept: [
      [/^policy$/gu, 'the name of an argument, as a file of scoring rules and the command line have it'],
    ],
  },
  { old: /\bset(?:ting)? (?:\w+ )?aside\b|\bwaive[drs]?\b/iu, better: 'keep with a reason' },
  { old: /\brecomputed?\b/iu, better: 'sum of the scores (what it is), work out again' },
  { old: /\bbaselines?\b/iu, better: 'list of known findings' },
  { old: /\bworkbench\b/iu, better: 'web version' },
  { old: /\btask pane\b/iu, better: 'pane' },
  { old: /\bplug-?in\b/iu, better: 'add-in' },
  { old: /\bby band\b/iu, better: 'by case' },
  { old: /\b(?:re)?bind\b/iu, better: 'restore' },
];

/** What programs and those who write them say, and nobody in an office: no word of it where a clerk reads. */
const jargon: readonly Term[] = [
  { old: /perfcheck|npm|GitHub/iu, better: 'nothing: the command line has pages of its own' },
  { old: /(?<!\.)\bJSON\b/iu, better: '文件' },
  { old: /正则|布尔|字符串|数组|对象|异常|堆栈|哈希|缓存/u, better: '填表人的话' },
];

interface Passage {
  readonly line: number;
  readonly text: string;
}

const ran = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
const rooms =
  /^(?:taskpane|workbench|cli|excel|wps|manifest|functions|src\/(?:reports|review|rules|functions|words|sheets|policies|hosts|templates|formulas|desk|conversion|forms|facts|scoring|workbook-patch))\//u;
const programs = ran.filter(
  (path) =>
    /\.tsx?$/u.test(path) &&
    rooms.test(path) &&
    // Cases quote forms, which are other people's words.
    !/(?:^|[./])(?:test|test-support|cases|d)\.tsx?$|\/cases\//u.test(path),
);
const pages = [
  ...ran.filter((path) =>
    /^README[^/]*\.md$|^docs\/[^/]*\.zh-CN\.md$|^docs\/functions\/.*\.md$|^(?:wps|workbench|excel)\/.*\.(?:html|xml|ps1|sh)$/u.test(
      path,
    ),
  ),
  'manifest.xml',
];

describe('what users read', () => {
  it('is looked at in full: programs and pages', () => {
    expect(programs.length).toBeGreaterThan(200);
    expect(programs).toContain('taskpane/check/words.ts');
    expect(pages).toContain('docs/manual.zh-CN.md');
    expect(pages).toContain('README.md');
    expect(ribbonIn('manifest.xml').length).toBeGreaterThan(20);
    expect(textsIn('const a = { zh: "策略", en: `the ${b} policy` };').map(({ text }) => text)).toEqual([
      '策略',
      'the ',
      ' policy',
    ]);
  });

  it('says in Chinese one word for one thing, the field’s', () => {
    const told = [
      ...programs.flatMap((path) => slips(path, textsIn(readFileSync(path, 'utf8')), chinese)),
      ...pages.flatMap((path) => slips(path, linesOf(path), chinese)),
    ];
    expect(told).toEqual([]);
  });

  it('says nothing that only programmers say, in pane, web version, letters and reports', () => {
    const told = programs
      .filter((path) => /^(?:taskpane|workbench|src\/(?:desk|rules|review|reports\/html))/u.test(path))
      .flatMap((path) => slips(path, textsIn(readFileSync(path, 'utf8'), 'zh'), jargon));
    expect(told).toEqual([]);
  });

  it('says in English one word for one thing', () => {
    const told = [
      ...programs.flatMap((path) => slips(path, textsIn(readFileSync(path, 'utf8'), 'en'), english)),
      ...slips('README.md', linesOf('README.md'), english),
      ...slips('manifest.xml', ribbonIn('manifest.xml'), english),
    ];
    expect(told).toEqual([]);
  });

  it.each([
    ['策略', chinese],
    ['3 处发现', chinese],
    ['用 perfcheck 核对', jargon],
    ['Excel 加载项', chinese],
    ['the policy says', english],
    ['was set it aside', english],
  ])('would not pass over “%s”', (text, terms) => {
    expect(slips('a', [{ line: 1, text }], terms)).toHaveLength(1);
  });

  it.each(['组策略', '没有发现问题', '“开始 → 加载项”', '怎么填'])('lets pass “%s”', (text) => {
    expect(slips('a', [{ line: 1, text }], chinese)).toEqual([]);
  });
});

/** "file:line old → better", one for each old word. */
function slips(path: string, passages: readonly Passage[], terms: readonly Term[]): readonly string[] {
  return passages.flatMap(({ line, text }) =>
    terms.flatMap(({ old, better, kept = [] }) => {
      const left = kept.reduce((rest, [context]) => rest.replace(context, ''), text);
      const [word] = old.exec(left) ?? [];
      return word === undefined ? [] : [`${path}:${line} ${word} → ${better}`];
    }),
  );
}

/** The texts of string literals, templates and markup; with `under`, only of those that stand under a name, such as `en`. */
function textsIn(source: string, under?: string): readonly Passage[] {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Passage[] = [];
  const visit = (node: ts.Node, isUnder: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const named =
      isUnder ||
      ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
        node.name.getText(file) === under);
    if (
      named &&
      ((ts.isStringLiteralLike(node) && !isName(node)) ||
        ts.isTemplateLiteralToken(node) ||
        ts.isJsxText(node))
    )
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text: node.text });
    ts.forEachChild(node, (child) => {
      visit(child, named);
    });
  };
  visit(file, under === undefined);
  return found;
}

/** `'own-policy': …` and `reasons['own-policy']` are names in a program, not words. */
function isName(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return ts.isElementAccessExpression(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

/** The lines of a page, without code, addresses and comments, which keep the names that programs have. */
function linesOf(path: string): readonly Passage[] {
  const text = readFileSync(path, 'utf8');
  const prose = text
    .replace(/^```(?!text)\w[\s\S]+?^```/gmu, blanked)
    .replace(/<!--[\s\S]*?-->/gu, blanked)
    .replace(/`[^`\n]*`|\]\([^)\n]*\)/gu, '');
  return prose.split('\n').map((line, i) => ({ line: i + 1, text: line }));
}

/** What the ribbon of Excel says in English. */
function ribbonIn(path: string): readonly Passage[] {
  return linesOf(path).flatMap(({ line, text }) => {
    const [, said] = /Locale="en-US" Value="([^"]*)"/u.exec(text) ?? [];
    return said === undefined ? [] : [{ line, text: said }];
  });
}

function blanked(block: string): string {
  return block.replace(/[^\n]/gu, '');
}
