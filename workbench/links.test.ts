import { linkOf } from './links';

describe('a link', () => {
  it.each(['https://example.com/办法?a=1#b', 'HTTP://example.com', 'mailto:a@example.com'])(
    'to %s is opened outside',
    (text) => expect(linkOf(text, '表').kind).toBe('outside'),
  );

  it.each([
    ['#代码表!$B$3', '代码表'],
    ["#'1 月''底'!B3:C9", "1 月'底"],
    ['#b3', '表'],
  ])('to %s leads to a cell', (text, sheet) =>
    expect(linkOf(text, '表')).toMatchObject({
      kind: 'inside',
      place: { sheet, cell: { row: 3, column: 2 } },
    }),
  );

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '附件.docx',
    'data:text/html,x',
    '#权重',
    'https://a b',
    '',
  ])('to %s is shown and not opened', (text) => expect(linkOf(text, '表').kind).toBe('unopened'));
});
