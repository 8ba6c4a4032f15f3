/** 公式: PERF.* formulas into the cells where they belong, and out again before a form is sent. Loaded when first opened. */
export { FormulasPage as default } from './formulas-page';
