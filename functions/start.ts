import { catalogueWithCheck } from '../src/functions/catalogue-with-check';
import { readRange } from '../src/hosts/excel/read-range';
import { registerInExcel } from './excel';
import { excelCells } from './excel-cells';
import { registerInWps } from './wps';

// The whole bundle: one script for Excel and WPS, each registers where it is.
registerInExcel(catalogueWithCheck, undefined, excelCells(readRange));
registerInWps(catalogueWithCheck);
