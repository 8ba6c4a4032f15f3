/** 评分办法: which policy judges the forms and why, every parameter with its source, and another instead. Loaded when first opened. */
export { PolicyPage as default } from './policy-page';
