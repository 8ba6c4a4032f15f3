/** The page of findings: what is wrong, why, and what can be done about it. */
export { CheckPage } from './check-page';
