import { readFileSync, writeFileSync } from 'node:fs';
import { readForms } from '../../forms';
import { policyById, mof } from '../../policies';
import { surroundingsOf } from '../run';
import { buildSheetFromText, sampleNames, samplePath } from '../../../tests/fixtures/workbook';
it('dumps', () => {
  const out: string[] = [];
  for (const name of sampleNames) {
    for (const form of readForms(buildSheetFromText(readFileSync(samplePath(name), 'utf8'), name))) {
      out.push(`## ${name} ${form.layout} rows ${form.range.from.row}-${form.range.to.row}`);
      const around = surroundingsOf(form, mof);
      for (const i of form.indicators) {
        const a = around.assess(i);
        const c: any = a.comparison;
        out.push([i.row, i.block, i.name.text, `T=${i.target?.text.slice(0,20)}`, i.targetReading.kind, (i.targetReading as any).low?.toString() ?? (i.targetReading as any).grade ?? (i.targetReading as any).why, `std=${i.standard?.text}`, `A=${i.actual?.text}`, i.actualReading.kind, (i.actualReading as any).low?.toString() ?? (i.actualReading as any).grade ?? '', `b=${(i.actualReading as any).before} a=${(i.actualReading as any).after}`, c.comparable ? `${c.kind} ${c.nature ?? c.grade} ${c.assumedNature ?? ''} ${c.note ?? ''}` : c.why, `met=${a.met} dev=${a.deviation?.toString().slice(0,8)} coef=${a.coefficients.join()} scores=${a.scores.join()} band=${a.band?.from}-${a.band?.to}`, `w=${i.weight?.text}/${i.weight?.state} s=${i.score?.text}/${i.score?.state}`].join(' | '));
      }
    }
  }
  writeFileSync('/tmp/dump.txt', out.join('\n'));
});
