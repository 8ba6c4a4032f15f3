/** What stands in for the parts of Univer that the web version leaves out, beside what it replaces. */
import * as replaced from 'cjk-regex';

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
