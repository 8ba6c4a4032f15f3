import { type Answer, NoAnswer, type Reach, Refused, localService } from './local-service';

const addIn = { name: 'perf-form-check', version: '9.8.7' };
const url = 'https://perf.example.gov.cn/wps/';

/** A service that answers one after another; null is no answer. */
function serviceThat(...answers: readonly (Answer | string | null)[]) {
  const asked: { path: string; body: unknown }[] = [];
  const waking: number[] = [];
  const left = [...answers];
  const reach: Reach = {
    post(path, body) {
      asked.push({
        path,
        body: body === '' ? '' : (JSON.parse(Buffer.from(body, 'base64').toString()) as unknown),
      });
      const answer = left.shift() ?? null;
      if (answer === null) return Promise.reject(new Error('no answer'));
      return Promise.resolve(typeof answer === 'string' ? { status: 200, text: answer } : answer);
    },
    wake: () => void waking.push(asked.length),
    wait: () => Promise.resolve(),
  };
  return { service: localService(addIn, reach), asked, waking };
}

const notReady: Answer = { status: 500, text: '{"data":"Subserver not available."}' };

describe('the local service of WPS', () => {
  it.each(['OK', ''])('is told to install, and says "%s"', async (answer) => {
    const { service, asked } = serviceThat(answer);
    await service.install(url);
    expect(asked).toEqual([
      {
        path: '/deployaddons/runParams',
        body: {
          cmd: 'enable',
          name: 'perf-form-check',
          url,
          addonType: 'et',
          online: 'true',
          version: '9.8.7',
          customDomain: '',
        },
      },
    ]);
  });

  it('that refuses is not asked again', async () => {
    const { service, asked } = serviceThat('failed');
    await expect(service.remove(url)).rejects.toThrow(Refused);
    const other = serviceThat({ status: 403, text: 'forbidden' });
    await expect(other.service.install(url)).rejects.toThrow('forbidden');
    expect([asked.length, other.asked.length, other.waking]).toEqual([1, 1, []]);
  });

  it('that is not ready, or not there, is woken once and asked four times', async () => {
    const { service, asked, waking } = serviceThat(null, notReady, null, 'OK');
    await service.install(url);
    expect([asked.length, waking]).toEqual([4, [1]]);
    const none = serviceThat();
    await expect(none.service.list()).rejects.toThrow(NoAnswer);
    expect([none.asked.length, none.waking]).toEqual([4, [1]]);
  });

  it('tells of our add-in and of other spreadsheet add-ins, those that are switched on', async () => {
    const list = [
      { name: 'perf-form-check', addonType: 'et', url, enable: 'true' },
      { name: '协同', addonType: 'et', url: 'a' },
      { name: 'off', addonType: 'et', enable: 'false' },
      { name: 'writer', addonType: 'wps' },
      null,
    ];
    const { service, asked } = serviceThat(JSON.stringify(list), '[]', 'null', '<html>');
    expect(await service.list()).toEqual({ own: list[0], others: ['协同'] });
    expect(asked[0]).toEqual({ path: '/publishlist', body: '' });
    for (let again = 0; again < 3; again++) expect(await service.list()).toEqual({ own: null, others: [] });
  });

  it('looks whether it gets the ribbon at the address', async () => {
    const { service, asked } = serviceThat('<customUI xmlns="…">', '<html>');
    expect([await service.sees(url), await service.sees(url)]).toEqual([true, false]);
    expect(asked[0]).toEqual({
      path: '/redirect/runParams',
      body: { method: 'get', url: `${url}ribbon.xml`, data: '' },
    });
  });
});
