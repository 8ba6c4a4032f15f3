import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { registerInExcel } from './excel';
import { registerInWps } from './wps';

// The whole bundle: one script for Excel and WPS, each registers where it is.
registerInExcel(catalogueWithCheck);
registerInWps(catalogueWithCheck);
