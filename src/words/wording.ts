/** A language that is spoken here: Chinese to who fills in and reviews, English to everybody else. */
export type Language = 'zh' | 'en';

/** A text in every language. Placeholders stand in braces: "执行率应为 {expected}". */
export type Wording = Readonly<Record<Language, string>>;
