/** What Univer's own menus say: a language is loaded when it is first spoken. */
import type { ILanguagePack } from '@univerjs/presets';
import type { Language } from '../../src/words';

const packs: Readonly<Record<Language, () => Promise<{ readonly univerWords: ILanguagePack }>>> = {
  zh: () => import(/* webpackChunkName: "spreadsheet-zh" */ './zh'),
  en: () => import(/* webpackChunkName: "spreadsheet-en" */ './en'),
};

/** The words of one language. */
export async function univerWordsIn(language: Language): Promise<ILanguagePack> {
  return (await packs[language]()).univerWords;
}
