/**
 * The parts of the page, reached by a key.
 * @jest-environment jsdom
 */
import { goRoundByF6 } from './round';

describe('F6', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <header data-part="bar"><button disabled>打开</button><button id="save">保存</button></header>
      <nav data-part="books"><button role="tab" aria-selected="false">甲</button>
        <button role="tab" aria-selected="true" id="book">乙</button></nav>
      <div data-part="sheet"><button id="cells">单元格</button></div>
      <div data-part="pane"><div role="treeitem" tabindex="-1"></div><div role="treeitem" tabindex="0" id="row"></div></div>`;
  });

  const press = (shiftKey = false): string => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey, cancelable: true }));
    return document.activeElement?.id ?? '';
  };

  it('goes round bar, files, cells and pane, and back', () => {
    const stop = goRoundByF6(window);
    expect([press(), press(), press(), press(), press()]).toEqual(['save', 'book', 'cells', 'row', 'save']);
    expect([press(true), press(true)]).toEqual(['row', 'cells']);
    stop();
    expect(press()).toBe('cells');
  });

  it('passes over what has nothing to focus', () => {
    document.getElementById('row')?.remove();
    const stop = goRoundByF6(window);
    document.getElementById('cells')?.focus();
    expect(press()).toBe('save');
    stop();
  });
});
