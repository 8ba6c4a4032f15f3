import { Command, CommanderError, Option } from 'commander';
import { reportFormats, shown } from '../src/reports';
import { type Language, severities } from '../src/words';
import type { AttachOptions, DetachOptions } from './attach';
import { type CheckOptions, check } from './check';
import { CommandProblem } from './command-problem';
import { helpIn, languageIn, outputIn } from './commander-words';
import type { ConvertOptions } from './convert';
import { exitStatus } from './exit-status';
import { isReaderGone } from './reader-gone';
import { stores } from './stores';
import type { TemplateOptions } from './template';
import type { WaiveOptions } from './waive';

/** Every command but `check`, the one that is run a thousand times, is loaded when it is asked for. */
async function main(argv: readonly string[]): Promise<number> {
  let status: number = exitStatus.clean;
  const lang = languageIn(argv);
  const words =
    lang === 'zh'
      ? { version: '显示版本', help: '显示帮助' }
      : { version: 'output the version number', help: 'display help for command' };
  const program = new Command()
    .name('perfcheck')
    .description('校验绩效自评表，指出每一处错误及其算式。Checks budget performance self-evaluation forms.')
    .version(packageVersion, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.help)
    .configureHelp(helpIn(lang))
    .configureOutput(outputIn(lang))
    .exitOverride()
    .showHelpAfterError();
  program
    .command('check')
    .description(
      '校验文件：.xlsx .xlsm .xlsb .xls .et .ods .csv .tsv .txt（制表符分隔），另存为 .xls 的网页（HTML、MHTML）和 XML 表格',
    )
    .argument('<file...>', '要校验的文件、文件夹或 "*.xlsx" 一类的写法；- 为标准输入')
    .addOption(
      new Option('-f, --format <format>', '输出格式')
        .choices(['text', ...reportFormats.map(({ name }) => name)])
        .default('text'),
    )
    .addOption(languageOption())
    .option('-p, --policy <policy>', '不按表样选择，改用这个评分办法：编号，或自己的 .json 文件')
    .addOption(
      new Option('-s, --severity <least>', '只列出这一级及以上的问题').choices(severities).default('hint'),
    )
    .option('-v, --verbose', '逐条规则列出未核对的项数和原因', false)
    .addOption(
      new Option(
        '-c, --column <column=content>',
        '指定认不出的列是什么，可写多次：G=完成值、Sheet1!G=actual、督办意见=偏差原因；ignored 为不是表中的数据',
      )
        .argParser((one: string, before: readonly string[]) => [...before, one])
        .default([], '无'),
    )
    .option(
      '--settings <file>',
      '设置文件（评分办法、已作的说明、列的指定）；不指定时读当前目录的 .perfcheck.json',
    )
    .option('--no-waivers', '已说明的问题也照常列出')
    .option('--baseline <file>', '已知问题清单：不列出已记录的问题，只列新问题')
    .addOption(
      new Option('--write-baseline <file>', '把现有的问题全部写入这份已知问题清单').conflicts('baseline'),
    )
    .option('--exit-zero', '即使有错误也以 0 退出；文件读不了仍为 2', false)
    .action(async (files: string[], options: CheckOptions) => {
      status = await check(files, options);
    });
  program
    .command('waive')
    .description('说明后保留一处问题：写明理由，不再作为待处理列出；记入 .perfcheck.json')
    .argument('<file>', '问题所在的文件')
    .argument('<place>', '规则@单元格，如 deviation-large@F19；几张工作表都有的写 规则@工作表!F19')
    .requiredOption('--reason <reason>', '理由')
    .requiredOption('--by <name>', '说明人')
    .option('--settings <file>', '写入这个设置文件')
    .action(async (file: string, place: string, options: WaiveOptions) => {
      const { waive } = await import('./waive');
      process.stdout.write(linesShown(await waive(file, place, options)));
    });
  program
    .command('attach')
    .description('给工作簿附上插件：在 Excel 中打开时显示插件面板；.xlsx、.xlsm，其余内容一个字节也不变')
    .argument('<file>', '工作簿')
    .option('-o, --output <file>', '写到这个文件；不写则改原文件')
    .addOption(
      new Option(
        '--store <store>',
        'Excel 从哪里得到插件：EXCatalog 管理中心，FileSystem 共享文件夹，Registry 本机旁加载，OMEX 应用市场',
      )
        .choices(stores)
        .default('EXCatalog'),
    )
    .option('--location <place>', 'FileSystem 的 \\\\server\\share；OMEX 的语言，如 zh-CN')
    .option('--id <id>', '不用本插件清单中的 ID，改用这个；OMEX 必须写')
    .option('--prompt', '没有装插件的，打开时询问是否安装；不写则不打扰', false)
    .option('--force', '-o 的文件已存在时覆盖', false)
    .action(async (file: string, options: AttachOptions) => {
      const { attach } = await import('./attach');
      process.stdout.write(linesShown(await attach(file, options, packageVersion)));
    });
  program
    .command('detach')
    .description('取下工作簿附的插件，恢复附上之前的内容；别的插件不动')
    .argument('<file>', '工作簿')
    .option('-o, --output <file>', '写到这个文件；不写则改原文件')
    .option('--id <id>', '附上时用过 --id 的，写同一个')
    .option('--force', '-o 的文件已存在时覆盖', false)
    .action(async (file: string, options: DetachOptions) => {
      const { detach } = await import('./attach');
      process.stdout.write(linesShown(await detach(file, options)));
    });
  program
    .command('template')
    .description('写出空白的自评表（.xlsx），带公式、检查和填表说明；perfcheck templates 列出全部模板')
    .argument('[layouts...]', '模板，如 mof-project；写几个就有几张表，各在一张工作表里；用 --order 时不写')
    .requiredOption('-o, --output <file>', '写到这个文件')
    .option('--rows <count>', '指标行数；不写则与印发的表相同')
    .addOption(
      new Option('--edition <edition>', '公式：perf 用 PERF 公式，native 用普通公式，不需要插件')
        .choices(['perf', 'native'])
        .default('native'),
    )
    .option('-p, --policy <policy>', '评分办法，限该模板可用的')
    .addOption(new Option('--filled <values>', '填上示例数据').choices(['sample']))
    .option('--order <file>', '按这个文件里记下的选择写，同一个文件写出的模板逐字节相同')
    .option('--save-order <file>', '把这次的选择记到这个文件，以后用 --order 再写')
    .option('--force', '文件已存在时覆盖', false)
    .addOption(languageOption())
    .action(async (layouts: readonly string[], options: TemplateOptions) => {
      const { template } = await import('./template');
      process.stdout.write(linesShown(await template(layouts, options)));
    });
  program
    .command('convert')
    .description('把填好的自评表换成另一种表：能对上的都带过去，带不过去的和还要补填的逐条列出；原文件不动')
    .argument('<file>', '填好的表')
    .requiredOption('--to <layout>', '换成这种模板，如 mof-project；perfcheck templates 列出全部模板')
    .requiredOption('-o, --output <file>', '写到这个文件')
    .option(
      '--form <number>',
      '文件里有几张表时，只换第几张；不写则全部换，各在一张工作表里（换成汇总表时一张一行）',
    )
    .addOption(
      new Option('--edition <edition>', '公式：perf 用 PERF 公式，native 用普通公式，不需要插件')
        .choices(['perf', 'native'])
        .default('native'),
    )
    .option('-p, --policy <policy>', '评分办法，限该模板可用的')
    .option('--force', '文件已存在时覆盖', false)
    .addOption(languageOption())
    .action(async (file: string, options: ConvertOptions) => {
      const { convert } = await import('./convert');
      process.stdout.write(linesShown(await convert(file, options)));
    });
  program
    .command('templates')
    .description('列出全部模板和各自可用的评分办法')
    .addOption(languageOption())
    .action(async ({ lang }: { lang: Language }) => {
      const { listTemplates } = await import('./template');
      process.stdout.write(listTemplates(lang));
    });
  program
    .command('rules')
    .description('列出全部规则')
    .addOption(languageOption())
    .action(async ({ lang }: { lang: Language }) => {
      const { listRules } = await import('./rules');
      process.stdout.write(listRules(lang));
    });
  program
    .command('explain')
    .description('说明一条规则')
    .argument('<id>', '规则编号，如 deviation-large')
    .addOption(languageOption())
    .action(async (id: string, { lang }: { lang: Language }, command: Command) => {
      const { explainRule } = await import('./rules');
      const page = explainRule(id, lang);
      if (page === null) command.error(`没有规则 ${id}；perfcheck rules 列出全部规则`);
      process.stdout.write(page);
    });
  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.clean : exitStatus.notRead;
    if (!(error instanceof CommandProblem)) throw error;
    process.stderr.write(linesShown(error.message));
    return exitStatus.notRead;
  }
}

/** Messages quote sheet names and cells. */
function linesShown(message: string): string {
  return message
    .split('\n')
    .map((line) => `${shown(line)}\n`)
    .join('');
}

function languageOption(): Option {
  return new Option('-l, --lang <language>', '语言 language').choices(['zh', 'en']).default('zh');
}

/** Set by the bundler from package.json. */
declare const packageVersion: string;

// Without a listener Node prints a stack trace and ends.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error: Error) => {
  if (!isReaderGone(error)) fail(error);
});

/** What is wrong is said once, whoever hears of it first. */
let hasFailed = false;
function fail(error: unknown): void {
  process.exitCode = exitStatus.notRead;
  if (hasFailed) return;
  hasFailed = true;
  process.stderr.write(`perfcheck: ${error instanceof Error ? error.message : String(error)}\n`);
}

main(process.argv).then((status) => {
  process.exitCode = hasFailed ? exitStatus.notRead : status;
}, fail);
