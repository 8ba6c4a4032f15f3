import { Command, CommanderError, Option } from 'commander';
import { type CheckOptions, check } from './check';
import { exitStatus } from './exit-status';

async function main(argv: readonly string[]): Promise<number> {
  let status: number = exitStatus.clean;
  const program = new Command()
    .name('perfcheck')
    .description('校验绩效自评表，指出每一处错误及其算式。Checks budget performance self-evaluation forms.')
    .version(packageVersion, '-V, --version')
    .exitOverride()
    .showHelpAfterError();
  program
    .command('check')
    .description('校验文件：.xlsx .xls .et .ods .csv .tsv .txt（制表符分隔）')
    .argument('<file...>', '要校验的文件')
    .addOption(new Option('-f, --format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .addOption(new Option('-l, --lang <language>', '语言 language').choices(['zh', 'en']).default('zh'))
    .option('--exit-zero', '即使发现错误也以 0 退出；文件读不了仍为 2', false)
    .action(async (files: string[], options: CheckOptions) => {
      status = await check(files, options);
    });
  try {
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.clean : exitStatus.notRead;
    throw error;
  }
}

/** Set by the bundler from package.json. */
declare const packageVersion: string;

main(process.argv).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`perfcheck: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = exitStatus.notRead;
  },
);
