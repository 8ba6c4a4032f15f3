import { catalogue } from '../src/functions/catalogue';
import { registerInExcel } from './excel';
import { registerInWps } from './wps';

// The bundle without PERF.CHECK, for pages that must stay small.
registerInExcel(catalogue);
registerInWps(catalogue);
