/** The language of a text, which Univer asks for to hyphenate documents; a form has none to hyphenate, so it is undetermined. */
export const franc = () => 'und';
