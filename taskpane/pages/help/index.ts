/** 帮助: every rule and every function on a page of its own, looks and language, shortcuts. Loaded when first opened. */
export { HelpPage as default } from './help-page';
