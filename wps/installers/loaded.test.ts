/** What WPS loads of the lists that the installers leave: as reported, none of it seen in a real WPS. */
import { addInLoader } from '../../tests/wps-host/add-ins-loaded';
import { offlineEntry, onlineEntry } from './add-in';
import { addIn } from './cases';
import { otherAddIns, publishXmlChange, withEntry, withoutEntry } from './publish-xml';

const change = publishXmlChange(addIn);
const others = '<jsplugins>\n<jsplugin name="协同" type="et" url="a_1.0" version="1.0"/>\n</jsplugins>\n';
const listed = (entry: string, before = others): string => {
  const after = withEntry(before, entry, change);
  if (after === null) throw new Error('not understood');
  return after;
};

it('the session in which the user allows it has no add-in yet, the next has it, and that of the other vendor too', () => {
  const wps = addInLoader();
  const list = listed(offlineEntry(addIn));
  expect(wps.begin(list)).toEqual([]);
  wps.allow();
  expect(wps.begin(list)).toEqual(['协同', addIn.name]);
  expect(wps.begin(withoutEntry(list, change) ?? '')).toEqual(['协同']);
});

it('is asked for again after another server, another port or another version', () => {
  const wps = addInLoader();
  wps.begin(listed(onlineEntry(addIn, 'https://perf.example.gov.cn/')));
  wps.allow();
  for (const entry of [
    onlineEntry(addIn, 'https://perf.example.gov.cn:8443/'),
    offlineEntry(addIn),
    offlineEntry({ ...addIn, version: '9.9.0' }),
  ]) {
    expect(wps.begin(listed(entry))).toEqual(['协同']);
    wps.allow();
    expect(wps.begin(listed(entry))).toEqual(['协同', addIn.name]);
  }
});

it('a blocked add-in that masks those after it is among the names that the installers tell', () => {
  const list = listed(offlineEntry(addIn));
  const wps = addInLoader({ blocked: ['协同'], masks: true });
  wps.begin(list);
  wps.allow();
  expect(wps.begin(list)).toEqual([]);
  expect(otherAddIns(list, addIn, change)).toEqual(['协同']);
  // The advice of the administrator's page: without the other one it runs.
  const alone = listed(offlineEntry(addIn), '<jsplugins/>');
  expect(wps.begin(alone)).toEqual([addIn.name]);
});

it('a build that blocks it loads it never, and nothing else suffers', () => {
  const wps = addInLoader({ blocked: [addIn.name] });
  const list = listed(offlineEntry(addIn));
  wps.begin(list);
  wps.allow();
  expect(wps.begin(list)).toEqual(['协同']);
});
