import { unzipSync, zipSync } from 'fflate';
import { attached, detached, type AddInMention } from './attached';
import { PatchProblem } from './problem';
import { setWebExtension } from './web-extension';
import { openWorkbook } from './workbook';
import { bookIn, manners } from './workbooks.test-support';
import { writtenWorkbook } from './written';
import { differingEntries, rawEntries } from './zips.test-support';

const mention: AddInMention = {
  reference: '7c5d4f0e-8a52-4a33-9a24-51f0a4a2b0c1',
  version: '1.0.0.0',
  store: 'EXCatalog',
  storeType: 'EXCatalog',
  prompts: false,
};
const plain = bookIn();
const lists = ['[Content_Types].xml', '_rels/.rels'];
const added = [
  'xl/webextensions/_rels/taskpanes.xml.rels',
  'xl/webextensions/taskpanes.xml',
  'xl/webextensions/webextension1.xml',
];

describe('a workbook with the add-in on board', () => {
  it.each(manners.map((manner, place) => [place, bookIn(manner)] as const))(
    'keeps every part but the two lists byte for byte, twice changes nothing, and gives back what was: workbook %i',
    (_, bytes) => {
      const once = attached(bytes, mention);
      expect([...differingEntries(bytes, once)].sort()).toEqual([...lists, ...added].sort());
      expect(attached(once, mention)).toBe(once);
      const back = detached(once, mention.reference);
      expect(back && partsOf(back)).toEqual(partsOf(bytes));
    },
  );

  it('is the same when it is made of a Buffer, whose slices are no copies', () => {
    const kept = Buffer.from(plain);
    expect(attached(kept, mention)).toEqual(attached(plain, mention));
    expect(kept.equals(plain)).toBe(true);
  });

  it('is known again whatever case its id is written in, and however Excel has written the mention anew', () => {
    const parts = unzipSync(attached(plain, mention));
    const name = 'xl/webextensions/webextension1.xml';
    const said = new TextDecoder().decode(parts[name]);
    const saved = said
      .replace(mention.reference, mention.reference.toUpperCase())
      .replace('<we:alternateReferences/>', '<we:alternateReferences></we:alternateReferences>')
      .replace(/ id="\{[^"]*"/u, ' id="{00000000-0000-0000-0000-000000000001}"');
    expect(saved).not.toBe(said);
    const bytes = zipSync({ ...parts, [name]: new TextEncoder().encode(saved) });
    expect(attached(bytes, mention)).toBe(bytes);
    expect(partsOf(detached(bytes, mention.reference) ?? bytes)).toEqual(partsOf(plain));
  });

  it('says the new store where another is given, once', () => {
    const shared = { ...mention, storeType: 'FileSystem', store: '\\\\server\\插件 & 模板' } as const;
    const moved = attached(attached(plain, mention), shared);
    const { 'xl/webextensions/webextension1.xml': said, ...others } = partsOf(moved);
    expect(said).toContain('store="\\\\server\\插件 &#38; 模板" storeType="FileSystem"');
    expect(Object.keys(others).filter((name) => name.includes('webextension1'))).toEqual([]);
    expect(attached(moved, { ...shared, prompts: true })).not.toEqual(moved);
  });

  it.each(['the package', 'the workbook'])(
    'leaves the add-in of somebody else, whose panes %s refers to',
    (holder) => {
      const workbook = openWorkbook(plain);
      setWebExtension(workbook, {
        ...mention,
        id: '{A}',
        reference: 'WA104381504',
        storeType: 'OMEX',
        store: 'zh-CN',
      });
      const theirs = unzipSync(writtenWorkbook(workbook).bytes);
      if (holder === 'the workbook') moveToWorkbook(theirs);
      const before = zipSync(theirs);
      const ours = attached(before, mention);
      expect(partsOf(ours)['xl/webextensions/taskpanes.xml']?.match(/<wetp:taskpane /gu)).toHaveLength(2);
      expect(partsOf(ours)['xl/webextensions/webextension1.xml']).toContain('WA104381504');
      expect(partsOf(detached(ours, mention.reference) ?? before)).toEqual(partsOf(before));
    },
  );

  it('is not made of a signed file, and a signed one that has it already is left as it is', () => {
    const sign = (bytes: Uint8Array): Uint8Array =>
      zipSync({ ...unzipSync(bytes), '_xmlsignatures/origin.sigs': new Uint8Array() });
    expect(() => attached(sign(plain), mention)).toThrow(PatchProblem);
    const signed = sign(attached(plain, mention));
    expect(attached(signed, mention)).toBe(signed);
    expect(() => detached(signed, mention.reference)).toThrow(/digitally signed/u);
  });

  it('cannot be parted from what is not there', () => {
    expect(detached(plain, mention.reference)).toBeNull();
    expect(detached(attached(plain, mention), 'WA104381504')).toBeNull();
    expect(rawEntries(plain).size).toBeGreaterThan(5);
  });

  it.each([
    ['.xls', Uint8Array.of(0x09, 0x08, 0x10, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['text', new TextEncoder().encode('指标\t得分\n')],
    ['.ods', zipSync({ 'content.xml': new Uint8Array(), 'META-INF/manifest.xml': new Uint8Array() })],
  ])('is refused in words where the file is %s', (_, bytes) => {
    expect(() => attached(bytes, mention)).toThrow(/cannot be changed in place/u);
  });
});

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
}

/** As a sample of Microsoft's writes it. */
function moveToWorkbook(parts: Record<string, Uint8Array>): void {
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const panes = /<Relationship [^>]*webextensiontaskpanes[^>]*>/u;
  const [moved = ''] = panes.exec(text('_rels/.rels')) ?? [];
  const put = (name: string, xml: string): void => void (parts[name] = new TextEncoder().encode(xml));
  put('_rels/.rels', text('_rels/.rels').replace(panes, ''));
  const list = 'xl/_rels/workbook.xml.rels';
  const there = moved.replace('xl/', '').replace(/Id="[^"]*"/u, 'Id="panes"');
  put(
    list,
    text(list).replace('</Relationships>', () => `${there}</Relationships>`),
  );
}
