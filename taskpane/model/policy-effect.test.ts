import { policyById, readPolicy } from '../../src/policies';
import { openPane, sampleSheet } from './open-pane.test-support';

describe('another policy', () => {
  it('is tried without a trace, and says how many findings would come and go', async () => {
    const { pane, state } = openPane([await sampleSheet('chongqing-project')]);
    await pane.check();
    const before = state();
    const reading = readPolicy({
      id: 'mild',
      title: { zh: '宽' },
      basedOn: 'chongqing',
      parameters: { deviationBands: { hint: 2000, explain: 3000, excessive: 4000, extreme: 5000 } },
    });
    if (!('policy' in reading)) throw new Error('unreadable');
    const effect = await pane.tryPolicy(reading.policy);
    expect(effect?.removed).toBeGreaterThan(0);
    expect(state().reviews).toBe(before.reviews);
    expect(state().settings).toBe(before.settings);
  });

  it('changes nothing where it is the one in use, and is not tried before a check', async () => {
    const { pane } = openPane([await sampleSheet('chongqing-project')]);
    const same = policyById('chongqing');
    if (!same) throw new Error('no such policy');
    expect(await pane.tryPolicy(same)).toBeNull();
    await pane.check();
    expect(await pane.tryPolicy(same)).toEqual({ added: 0, removed: 0 });
  });
});
