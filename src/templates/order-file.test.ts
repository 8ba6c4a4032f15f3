import { readForms } from '../forms';
import { sheetOf } from '../sheets';
import {
  OrderProblem,
  type TemplateOrder,
  orderFile,
  orderIn,
  templateSheets,
  templateWorkbook,
  templates,
} from '.';

describe.each(templates)('an order of $name in a file', ({ name: layout, policies }) => {
  const order: TemplateOrder = {
    layout,
    edition: 'native',
    rows: 30,
    policy: policies[0],
    unit: '市图书馆',
  };

  it('is the same order again, and gives the same bytes', async () => {
    const again = orderIn(orderFile(order));
    expect(again).toEqual([order]);
    expect(orderFile(...again)).toBe(orderFile(order));
    const [once, twice] = [await templateWorkbook(order), await templateWorkbook(...again)];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
  });

  it('is the same file whatever order it was put together in', () => {
    const turned = Object.fromEntries(Object.entries(order).reverse()) as unknown as TemplateOrder;
    expect(orderFile(turned)).toBe(orderFile(order));
  });
});

describe('orders of several forms in one file', () => {
  const forms: readonly TemplateOrder[] = [
    { layout: 'mof-project', edition: 'native', rows: 16, sheet: '书香社区' },
    { layout: 'mof-project', edition: 'native', rows: 30, texts: { projectName: '古籍修复' } },
    { layout: 'mof-project', edition: 'native', policy: 'guangxi' },
    { layout: 'summary', edition: 'native' },
  ];

  it('are the same orders again, and give the same bytes', async () => {
    const file = orderFile(...forms);
    expect(JSON.parse(file)).toMatchObject({ version: 1, forms: [{ sheet: '书香社区' }, {}, {}, {}] });
    const again = orderIn(file);
    expect(again).toEqual(forms);
    expect(orderFile(...again)).toBe(file);
    const [once, twice] = [await templateWorkbook(...forms), await templateWorkbook(...again)];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
  });

  it('say what is wrong in one of them', () => {
    const wrong = (kept: unknown) => () => orderIn(JSON.stringify(kept));
    expect(wrong({ version: 1, forms: [{ ...forms[0], rows: '9' }] })).toThrow('"rows" must be');
    expect(wrong({ version: 1, forms: [forms[0], '表'] })).toThrow('"forms" must be a list of forms');
    expect(wrong({ version: 1, forms, layout: 'summary' })).toThrow('no "layout" in an order');
    expect(wrong({ version: 1, forms: [{ version: 1, ...forms[0] }] })).toThrow('no "version" in an order');
  });
});

describe('the printed words of a form', () => {
  const order = { layout: 'mof-project', edition: 'native' } as const;

  it('can be others outside the table', () => {
    const [form] = templateSheets({
      ...order,
      filled: true,
      printed: { 附件1: '附件3', 项目支出绩效自评表: '2026年项目支出绩效自评表' },
    });
    const texts = form?.cells.map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(['附件3', '2026年项目支出绩效自评表']));
    expect(texts).not.toContain('附件1');
    expect(form && readForms(sheetOf(form)).map((one) => one.layout)).toEqual(['mof-project']);
  });

  it('stay within it, by which a form is read', () => {
    expect(() => templateSheets({ ...order, printed: { 项目名称: '名称' } })).toThrow(OrderProblem);
  });
});

describe('a file that is no order', () => {
  const right = { version: 1, layout: 'mof-project', edition: 'perf' };

  it.each([
    ['no JSON', '{', '不是保存的模板选择'],
    ['a list', '[]', '不是保存的模板选择'],
    ['another version', { ...right, version: 2 }, '“version”应为 1'],
    ['no layout', { version: 1, edition: 'perf' }, '缺少“layout”'],
    ['no version', { layout: 'mof-project', edition: 'perf' }, '“version”应为 1'],
    ['a layout that is not there', { ...right, layout: 'nowhere' }, '“layout”应为一个模板的名字'],
    ['an edition that is none', { ...right, edition: 'both' }, '“edition”应为 perf 或 native'],
    ['rows in words', { ...right, rows: '20' }, '“rows”应为整数'],
    ['texts that are a list', { ...right, texts: ['甲'] }, '“texts”应为'],
    ['labels without a level', { ...right, indicators: [{ level1: '产出' }] }, '“indicators”应为'],
    ['a part that nobody knows', { ...right, colour: 'red' }, '不认识“colour”'],
    ['a name that every object has', { ...right, toString: 1 }, '不认识“toString”'],
  ])('says what is wrong: %s', (_, file, said) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    const problem = ((): unknown => {
      try {
        return orderIn(text);
      } catch (error) {
        return error;
      }
    })();
    expect(problem).toBeInstanceOf(OrderProblem);
    expect((problem as OrderProblem).zh).toContain(said);
  });
});
