import { unzipSync, zipSync } from 'fflate';
import { additions, after, marks, plain } from './additions.test-support';
import { clearMarks, setMarks } from './marks';
import { calculateOnOpening } from './recalculation';
import { setSettings } from './settings';
import { bytesBefore, wayBackPart } from './way-back';
import { openWorkbook } from './workbook';
import { bookIn, manners } from './workbooks.test-support';
import { writtenWorkbook } from './written';

describe('the way back', () => {
  it.each(manners.map((manner, place) => [place, bookIn(manner)] as const))(
    'gives the very bytes of workbook %i',
    (_, bytes) => {
      const workbook = openWorkbook(bytes);
      for (const [, add] of additions) add(workbook);
      calculateOnOpening(workbook);
      const { bytes: changed } = writtenWorkbook(workbook, { wayBack: true });
      expect(bytesBefore(changed)).toEqual({ bytes });
    },
  );

  it('leads through every change that was made with one', () => {
    const first = openWorkbook(plain);
    setMarks(first, marks);
    const once = writtenWorkbook(first, { wayBack: true }).bytes;
    const second = openWorkbook(once);
    clearMarks(second);
    const twice = writtenWorkbook(second, { wayBack: true }).bytes;
    expect(bytesBefore(twice)).toEqual({ bytes: once });
    expect(bytesBefore(once)).toEqual({ bytes: plain });
  });

  it('says why not where there is none, or where something was changed since', () => {
    expect(bytesBefore(plain)).toMatchObject({
      why: { zh: expect.stringMatching('没有修改前的记录') as string },
    });
    const workbook = openWorkbook(plain);
    setMarks(workbook, marks);
    const marked = writtenWorkbook(workbook, { wayBack: true }).bytes;
    const later = after(marked, (book) => setSettings(book, '{}'));
    expect(bytesBefore(later)).toMatchObject({ why: { zh: expect.stringMatching('又改过') as string } });
    const saved = unzipSync(marked);
    saved['xl/worksheets/sheet2.xml'] = new Uint8Array([1]);
    expect(bytesBefore(zipSync(saved))).toMatchObject({
      why: { zh: expect.stringMatching('又改过') as string },
    });
  });

  it('leads nowhere when it was tampered with', () => {
    const workbook = openWorkbook(plain);
    setMarks(workbook, marks);
    const parts = unzipSync(writtenWorkbook(workbook, { wayBack: true }).bytes);
    for (const content of [
      '',
      '{}\n',
      'x\n',
      '{"version":1,"steps":[1e9]}\n',
      '{"version":1,"others":0,"steps":"a"}\n',
    ]) {
      const tampered = zipSync({ ...parts, [wayBackPart]: new TextEncoder().encode(content) });
      expect(bytesBefore(tampered)).toHaveProperty('why');
    }
  });

  it('is not carried by a file in which nothing was changed', () => {
    expect(writtenWorkbook(openWorkbook(plain), { wayBack: true })).toEqual({
      bytes: plain,
      changed: [],
      notes: [],
    });
  });
});
