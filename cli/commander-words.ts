import type { HelpConfiguration, OutputConfiguration } from 'commander';
import type { Language } from '../src/words';

/** The language that a command line asks for; Chinese unless it says English. Looked for before the line is taken apart, which may fail. */
export function languageIn(argv: readonly string[]): Language {
  const isEnglish = argv.some(
    (word, at) =>
      /^(?:--lang=|-l)en$/u.test(word) || (word === 'en' && /^(?:--lang|-l)$/u.test(argv[at - 1] ?? '')),
  );
  return isEnglish ? 'en' : 'zh';
}

/** What commander says of a wrong command line, in Chinese. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*?)'/u, '没有“$1”这个选项'],
  [/^error: unknown command '(.*?)'/u, '没有“$1”这个命令'],
  [/^error: missing required argument '(.*?)'/u, '缺少参数 <$1>'],
  [/^error: required option '(.*?)' not specified/u, '必须写明选项 $1'],
  [/^error: option '(.*?)' argument missing/u, '选项 $1 后面没有写内容'],
  [
    /^error: option '(.*?)' argument '(.*?)' is invalid\. Allowed choices are (.*?)\.$/mu,
    '选项 $1 不能写“$2”，可用：$3',
  ],
  [/^error: option '(.*?)' argument '(.*?)' is invalid\./u, '选项 $1 不能写“$2”：'],
  [/^error: option '(.*?)' cannot be used with option '(.*?)'/u, '选项 $1 和 $2 不能同时写'],
  [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)\./u,
    '参数太多：$1 只要 $2 个，写了 $3 个',
  ],
  [/\(Did you mean (?:one of )?(.*?)\?\)/u, '（是不是要写 $1？）'],
];

/** A message of commander in Chinese; one that it has no words for stays as it is. */
export function inChinese(message: string): string {
  return sayings.reduce((said, [pattern, words]) => said.replace(pattern, words), message);
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const usages: readonly (readonly [string, string])[] = [
  ['[options]', '[选项]'],
  ['[command]', '[命令]'],
];

const listed = (choices: readonly string[]): string => choices.join('、');

/** How the help is said. */
export function helpIn(lang: Language): HelpConfiguration {
  if (lang === 'en') return {};
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usages.reduce((said, [english, words]) => said.replace(english, words), usage),
    subcommandTerm: (command) => {
      const names = command.registeredArguments.map((argument) => {
        const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
        return argument.required ? `<${name}>` : `[${name}]`;
      });
      return [command.name(), ...(command.options.length > 0 ? ['[选项]'] : []), ...names].join(' ');
    },
    optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) => {
      const isSaid = defaultValue !== undefined && typeof defaultValue !== 'boolean';
      const more = [
        ...(argChoices ? [`可用：${listed(argChoices)}`] : []),
        ...(isSaid ? [`不写时：${defaultValueDescription ?? String(defaultValue)}`] : []),
      ];
      return more.length > 0 ? `${description}（${more.join('；')}）` : description;
    },
  };
}

/** How what is wrong is said. */
export function outputIn(lang: Language): OutputConfiguration {
  if (lang === 'en') return {};
  return {
    outputError: (message, write) => {
      write(inChinese(message));
    },
  };
}
