/** The port over WPS 表格, by ET's object model. */
export { type Et, type EtPage, etOf, type EtPluginStorage, type EtTaskPane } from './et';
export { wpsHost } from './host';
