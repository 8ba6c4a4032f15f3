import { builds } from '../tests/wps-host/given';
import { pageOf } from '../tests/wps-host/opened';
import type { Profile } from '../tests/wps-host/profile';
import { SimulatedEt } from '../tests/wps-host/simulated-et';
import { receiverOver, senderOver } from './messages';
import { paneWindow } from './pane-window';

/** A WPS with the add-in's background page; what it puts off is done by hand. */
function begun(profile: Profile) {
  const et = new SimulatedEt(profile);
  const page = pageOf(et);
  const storage = page.member('PluginStorage');
  if (storage === undefined) throw new Error('no storage');
  const sender = senderOver(storage);
  sender.begin();
  const later: (() => void)[] = [];
  const pane = paneWindow(page, sender, 'file:///C:/perf/pane.html', (call) => later.push(call));
  const visible = () => et.panes.all.map((each) => each.visible);
  const settle = () => {
    et.panes.settle();
    later.splice(0).forEach((call) => call());
  };
  return { et, storage, sender, pane, visible, settle };
}

describe.each(builds)('the pane in %s', (_, profile) => {
  it('is made once, shown again, put away and shown again', () => {
    const { pane, visible, settle } = begun(profile);
    pane.show();
    pane.show();
    settle();
    expect(visible()).toEqual([true]);
    pane.toggle();
    expect(visible()).toEqual([false]);
    pane.toggle();
    settle();
    expect(visible()).toEqual([true]);
  });

  it('that the user closed gives way to another, once, however often it is asked for', () => {
    const { et, pane, visible, settle } = begun(profile);
    pane.show();
    settle();
    et.panes.remove(1);
    pane.show();
    pane.show();
    settle();
    expect(visible()).toEqual([true]);
  });

  it('closed while WPS settles is not made by itself again after another was', () => {
    const { et, pane, visible, settle } = begun(profile);
    pane.show();
    pane.show();
    et.panes.remove(1);
    pane.show();
    settle();
    settle();
    expect(visible()).toEqual([true]);
  });

  it('is another in a later session, though storage may have outlived the first', () => {
    const { et, sender, pane } = begun(profile);
    pane.show();
    sender.send('check');
    et.restart();
    expect(et.storage.size > 0).toBe(profile.storagePersists);
    const storage = pageOf(et).member('PluginStorage');
    if (storage === undefined) throw new Error('no storage');
    const later = senderOver(storage);
    later.begin();
    expect([later.pane, later.waiting]).toEqual([null, 0]);
    expect([...et.storage.keys()]).toEqual([]);
  });
});

describe.each(builds)('commands in %s', (_, profile) => {
  it('reach a pane that opens after them, each once and in their order', () => {
    const { sender, storage } = begun(profile);
    sender.send('check');
    sender.send('next');
    const receiver = receiverOver(storage, 'first');
    expect(receiver.take()).toEqual(['check', 'next']);
    expect([receiver.take(), sender.waiting]).toEqual([[], 0]);
    sender.send('clear');
    expect(receiver.take()).toEqual(['clear']);
  });

  it('are done by the page that was opened last, where there are two', () => {
    const { sender, storage } = begun(profile);
    const [first, second] = [receiverOver(storage, 'first'), receiverOver(storage, 'second')];
    sender.send('check');
    expect([first.take(), second.take()]).toEqual([[], ['check']]);
  });

  it('that nobody knows are passed over', () => {
    const { sender, storage } = begun(profile);
    const receiver = receiverOver(storage, 'one');
    storage.setItem('perf.et.command.1', 'formatDisk');
    storage.setItem('perf.et.sent', 1);
    sender.send('next');
    expect(receiver.take()).toEqual(['next']);
  });
});
