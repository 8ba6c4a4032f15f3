/** 报告: what was found, as a file to send or keep. Loaded when first opened. */
export { ReportPage as default } from './report-page';
