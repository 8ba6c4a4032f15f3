/** What stands in for the parts of Univer that the web version leaves out, beside what it replaces. */
import * as replaced from 'cjk-regex';
import { parseDate } from 'numfmt';

interface Charset {
  toRegExp(): RegExp;
}
type Module = Readonly<Record<'all' | 'letters' | 'punctuations', () => Charset>>;

describe.each(['letters', 'punctuations', 'all'] as const)('%s of Chinese, Japanese and Korean', (which) => {
  it('are those of the library, throughout the plane that forms are written in', async () => {
    // @ts-expect-error plain JavaScript, as the bundler takes it
    const ours = (await import('../webpack/univer-without/cjk-regex.js')) as Module;
    const [library, own] = [(replaced as Module)[which](), ours[which]()].map(
      (charset) => new RegExp(`^(?:${charset.toRegExp().source})$`, 'u'),
    );
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCodePoint(code)).filter(
      (sign) => library?.test(sign) !== own?.test(sign),
    );
    expect(differing).toEqual([]);
  });
});

describe('a text that may be a date', () => {
  const texts = [
    ...[
      '2026-11-27',
      '1/2',
      '1-2',
      '27 Nov',
      'Nov 2026',
      'Friday, November 27 2026 10:15',
      '12.3.2026',
      '0',
      '',
    ],
    ...[
      '100%',
      '1100',
      '10:30',
      'May',
      '2026-11-27　',
      '２０２６-1-2',
      '2026年11月27日',
      '≥95%',
      '1、完成',
      'Nov。1',
    ],
    ...[
      '预算执行率',
      '3.5万元',
      '1-2月',
      '12/31/1999 5 PM',
      '2026\u201911',
      '\ufeff1-2',
      ' 1-2',
      'lundi 3 mai',
    ],
  ];
  it.each(texts)('“%s” is one where the library says so', async (text) => {
    // @ts-expect-error plain JavaScript, as the bundler takes it
    const ours = (await import('../webpack/univer-without/numfmt.js')) as { parseDate: typeof parseDate };
    expect(ours.parseDate(text)).toEqual(parseDate(text));
  });
});
