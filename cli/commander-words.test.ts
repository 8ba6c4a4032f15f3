import { Command, Option } from 'commander';
import { helpIn, inChinese, languageIn, outputIn } from './commander-words';

/** What a wrong command line is answered with. */
function saidTo(...line: readonly string[]): string {
  const said: string[] = [];
  const lang = languageIn(line);
  const program = new Command()
    .name('perfcheck')
    .configureHelp(helpIn(lang))
    .configureOutput({
      ...outputIn(lang),
      writeErr: (text) => said.push(text),
      writeOut: (text) => said.push(text),
    })
    .exitOverride();
  program
    .command('template')
    .description('写出空白的自评表')
    .argument('<layout>', '模板')
    .requiredOption('-o, --output <file>', '写到这个文件')
    .addOption(new Option('--edition <edition>', '公式').choices(['perf', 'native']).default('native'))
    .addOption(new Option('--order <file>', '选择').conflicts('edition'))
    .addOption(new Option('-l, --lang <language>', '语言').choices(['zh', 'en']))
    .action(() => undefined);
  expect(() => program.parse(line, { from: 'user' })).toThrow();
  return said.join('');
}

it.each([
  [
    ['template', 'mof', '-o', 'x', '--edtion', 'perf'],
    '没有“--edtion”这个选项\n（是不是要写 --edition？）\n',
  ],
  [['templat'], '没有“templat”这个命令\n（是不是要写 template？）\n'],
  [['template', '-o', 'x'], '缺少参数 <layout>\n'],
  [['template', 'mof'], '必须写明选项 -o, --output <file>\n'],
  [['template', 'mof', '-o'], '选项 -o, --output <file> 后面没有写内容\n'],
  [
    ['template', 'mof', '-o', 'x', '--edition', 'xls'],
    '选项 --edition <edition> 不能写“xls”，可用：perf, native\n',
  ],
  [['template', 'a', 'b', '-o', 'x'], '参数太多：template 只要 1 个，写了 2 个\n'],
  [
    ['template', 'a', '-o', 'x', '--edition', 'perf', '--order', 'y'],
    '选项 --order <file> 和 --edition <edition> 不能同时写\n',
  ],
])('a wrong command line is told in Chinese: %j', (line, said) => {
  expect(saidTo(...line)).toBe(said);
});

it.each([['--lang', 'en'], ['-l', 'en'], ['--lang=en'], ['-len']])(
  'and in English where that is asked for: %s',
  (...asked) => {
    expect(saidTo('template', '-o', 'x', ...asked)).toBe("error: missing required argument 'layout'\n");
  },
);

it('help has Chinese headings, and says what can be written', () => {
  const said = saidTo('template', '--help');
  expect(said).toMatch(/^用法： perfcheck template \[选项\] <layout>/u);
  expect(said).toContain('公式（可用：perf、native；不写时：native）');
  expect(said).not.toMatch(/Usage|Options|Arguments|choices|default/u);
  expect(saidTo('--help')).toMatch(/命令：\n {2}template \[选项\] <layout> +写出空白的自评表/u);
});

it('what has no Chinese words is told as it is', () => {
  expect(inChinese('没有规则 x')).toBe('没有规则 x');
});
