import { readFileSync } from 'node:fs';
import { readForms } from '../forms';
import { address } from '../sheets';
import { policyFor } from '../review';
import { runRules } from './run';
import { readSheets } from '../hosts/workbook-file';
import { writeFileSync } from 'node:fs';
import { buildSheetFromText, buildWorkbook, sampleNames, samplePath } from '../../tests/fixtures/workbook';
import * as r from './tmp-all';
const fill=(t:string,v:any)=>t.replace(/\{(\w+)\}/gu,(w,n)=>v[n]??w);
it('mine', async () => {
  const out: string[] = [];
  for (const n of sampleNames) {
    const text = readFileSync(samplePath(n), 'utf8');
    const p='/tmp/h-'+n+'.xlsx'; writeFileSync(p, await buildWorkbook(text));
    for (const sheets of [[buildSheetFromText(text, n)], await readSheets(p)]) for (const s of sheets) for (const [k,f] of readForms(s).entries()) {
    out.push('## ' + n + ' ' + k + ' ' + s.typed);
    for (const run of runRules(Object.values(r) as any, f, policyFor(f))) {
      if (run.crash) out.push('CRASH ' + run.rule.id + run.crash);
      for (const h of run.hits) out.push(run.rule.severity + ' ' + run.rule.id + ' ' + h.found.cells.slice(0,3).map(address).join(',') + ' ' + fill(run.rule.messages[h.found.message]!.zh, h.found.values) + ' | ' + h.steps.join('; ') + ' | fix '+JSON.stringify(h.fix)?.slice(0,100));
    }
  }}
  writeFileSync('/tmp/h-out.txt', out.join('\n'));
});
