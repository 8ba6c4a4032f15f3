/**
 * Where the focus goes when what has it goes away.
 * @jest-environment jsdom
 */
import { keepFocus } from './kept-focus';

let root: HTMLElement;
let stop: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <button id="outside">外面</button>
    <div id="root">
      <button id="check">校验</button>
      <div role="tree">
        <div role="treeitem" tabindex="-1" id="first"><form id="form"><input id="reason"><button id="keep" type="button">说明后保留</button></form></div>
        <div role="treeitem" tabindex="0" id="second">第二条</div>
      </div>
      <p id="line">不列出的 1 类问题 <button id="again">恢复列出</button></p>
      <section><button id="insert">填入</button><button id="replace">换掉</button></section>
    </div>`;
  root = byId('root');
  stop = keepFocus(root);
});
afterEach(() => stop());

describe('the focus', () => {
  it('goes to the row whose form was sent', async () => {
    expect(await afterFocusing('keep', () => byId('form').remove())).toBe('first');
  });

  it('goes to the row that is next in the list, when the row goes with its form', async () => {
    expect(await afterFocusing('keep', () => byId('first').remove())).toBe('second');
  });

  it('goes to what is left beside a button that went', async () => {
    expect(await afterFocusing('insert', () => byId('insert').remove())).toBe('replace');
  });

  it('goes to the list, when a line about it goes', async () => {
    expect(await afterFocusing('again', () => byId('line').remove())).toBe('second');
  });

  it('goes to the first thing of all, when the list goes too', async () => {
    expect(await afterFocusing('second', () => document.querySelector('[role=tree]')?.remove())).toBe(
      'check',
    );
  });

  it('stays where it is while anything else goes', async () => {
    expect(await afterFocusing('insert', () => byId('line').remove())).toBe('insert');
  });

  it('is not called back from another place', async () => {
    byId('again').focus();
    byId('outside').focus();
    expect(await afterwards(() => byId('line').remove())).toBe('outside');
  });

  it('is not called back by what goes after its user left it', async () => {
    byId('again').focus();
    byId('again').blur();
    await Promise.resolve();
    expect(await afterwards(() => byId('line').remove())).toBe('');
  });

  it('is left alone in parts that look after themselves', async () => {
    stop();
    stop = keepFocus(root, (element) => element.closest('section') !== null);
    expect(await afterFocusing('insert', () => byId('insert').remove())).toBe('');
  });
});

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
}

async function afterFocusing(id: string, change: () => void): Promise<string | undefined> {
  byId(id).focus();
  return afterwards(change);
}

/** The id of what has the focus once a change was seen; '' for nothing. */
async function afterwards(change: () => void): Promise<string | undefined> {
  change();
  await new Promise((seen) => setTimeout(seen));
  return document.activeElement?.id;
}
