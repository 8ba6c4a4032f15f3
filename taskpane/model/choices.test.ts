import { policyById, readPolicy } from '../../src/policies';
import { policyOf } from '../../src/review';
import { formSheet, openPane, ruleThatFinds, settled, storageInMemory } from './open-pane.test-support';
import { policyDocument } from './policy-document';

const tens = ruleThatFinds('tens', ({ text }) => (text === '10' ? {} : null));

/** A policy as a user writes it. */
function ownPolicy(): Parameters<typeof policyDocument>[0] {
  const reading = readPolicy({
    id: '我局办法',
    title: { zh: '我局绩效评分办法' },
    basedOn: 'chongqing',
    parameters: { rateWeight: 20, deviationBands: { hint: 15 } },
    source: '某财〔2025〕3号',
  });
  if ('problems' in reading) throw new Error(reading.problems[0]?.en);
  return reading.policy;
}

describe('the policy', () => {
  it('that ships is kept in the workbook by its id, and judged by', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')]);
    await pane.check();
    await pane.choosePolicy(policyById('shenzhen') ?? null);
    expect(state().reviews[0]?.policy.id).toBe('shenzhen');
    expect(JSON.parse(workbook.settings ?? '')).toMatchObject({ policy: 'shenzhen' });
    expect(state().fixed).toEqual([]);
  });

  it('of the layout is nothing to keep', async () => {
    const { pane, state, workbook } = openPane([formSheet('自评')]);
    await pane.check();
    await pane.choosePolicy(policyById('shenzhen') ?? null);
    await pane.choosePolicy(null);
    expect(workbook.settings).toBeNull();
    expect(state().reviews[0]?.policy.id).toBe('mof');
  });

  it('of the user’s own is kept written out, and is there again in the next session', async () => {
    const own = ownPolicy();
    const first = openPane([formSheet('自评')]);
    await first.pane.choosePolicy(own);
    const again = openPane(first.workbook);
    await settled();
    expect(policyOf(again.state().settings)).toMatchObject({
      id: '我局办法',
      rateWeight: { value: 20, source: '某财〔2025〕3号' },
      total: own.total,
    });
    await again.pane.check();
    expect(again.state().reviews[0]?.policy.id).toBe('我局办法');
  });

  it('written out and read is the same, however often', () => {
    const own = ownPolicy();
    const readAgain = (policy: typeof own): typeof own => {
      const reading = readPolicy(policyDocument(policy));
      if ('problems' in reading) throw new Error(reading.problems[0]?.en);
      return reading.policy;
    };
    const once = readAgain(own);
    expect(once).toMatchObject({ basis: own.basis, rateWeight: own.rateWeight, grades: own.grades });
    expect(once.deviationBands.value).toEqual(own.deviationBands.value);
    expect(readAgain(once)).toEqual(once);
  });

  it('starts no check where there was none', async () => {
    const { pane, state } = openPane([formSheet('自评')], { rules: [tens] });
    await pane.choosePolicy(policyById('shenzhen') ?? null);
    expect(state()).toMatchObject({ phase: 'idle', settings: { policy: 'shenzhen' } });
  });
});

describe('what the pane remembers of its user', () => {
  it('is there in the next session', async () => {
    const storage = storageInMemory();
    const { pane } = openPane([], { storage });
    pane.setLanguage('en');
    pane.setLive(true);
    await pane.setHighlights(false);
    pane.skipFirstRun();
    await settled();
    expect(openPane([], { storage }).state()).toMatchObject({
      language: 'en',
      live: true,
      highlights: false,
      firstRun: null,
    });
  });

  it('is as usual where the storage fails', async () => {
    const fails = (): never => {
      throw new Error('denied');
    };
    const { pane, state } = openPane([formSheet('自评')], {
      rules: [tens],
      storage: { getItem: fails, setItem: fails },
    });
    expect(state()).toMatchObject({ language: 'zh', live: false, highlights: true, firstRun: 0, by: '' });
    pane.setLanguage('en');
    await pane.setHighlights(false);
    expect(state()).toMatchObject({ language: 'en', highlights: false, problem: null });
  });

  it('is as usual where the storage holds something else', () => {
    const { state } = openPane([], { storage: { getItem: () => '<b>', setItem: () => undefined } });
    expect(state()).toMatchObject({ language: 'zh', live: false, highlights: true, firstRun: 0 });
  });
});

it('shows the first-run sentences one after another, once', () => {
  const storage = storageInMemory();
  const { pane, state } = openPane([], { storage });
  const seen = [0, 1, 2].map(() => {
    const { firstRun } = state();
    pane.nextFirstRun();
    return firstRun;
  });
  expect(seen).toEqual([0, 1, 2]);
  expect(state().firstRun).toBeNull();
  expect(openPane([], { storage }).state().firstRun).toBeNull();
});

it('tells who subscribed of every change, until they stop', () => {
  const { pane, state } = openPane([]);
  const pages: string[] = [];
  const stop = pane.subscribe(() => pages.push(state().page));
  pane.goTo('policy');
  stop();
  pane.goTo('help');
  expect(pages).toEqual(['policy']);
});
