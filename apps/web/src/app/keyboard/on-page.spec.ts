import { focusMoves, focusRow, followEdit, goToSearch } from './on-page';

/** jsdom lays nothing out: there, everything would be hidden. */
beforeAll(() => {
  HTMLElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

const focused = () => document.activeElement?.id;

describe('keys on a page', () => {
  it('go down and up through the rows of its lists, and stop at both ends', () => {
    const row = (id: string) => `<li><a id="${id}" href="/findings/${id}">${id}</a><a href="/other">other</a></li>`;
    document.body.innerHTML = `<main><ol data-records>${row('one')}${row('two')}</ol></main>`;
    const ways = [1, 1, 1, -1, -1] as const;
    expect(ways.map((step) => (focusRow(step), focused()))).toEqual(['one', 'two', 'two', 'one', 'one']);
  });

  it('lead to what the page marks: editing, the steps, its search', () => {
    document.body.innerHTML = `<main><form role="search"><input id="search"></form>
      <div data-moves><button disabled></button><button id="step"></button><a data-edit href="#"></a></div></main>`;
    const edited = jest.fn();
    document.querySelector('[data-edit]')?.addEventListener('click', edited);
    followEdit();
    expect(edited).toHaveBeenCalledTimes(1);
    focusMoves();
    expect(focused()).toBe('step');
    expect([goToSearch(), focused()]).toEqual([true, 'search']);
  });

  it('do nothing where there is nothing of it', () => {
    document.body.innerHTML = '<main></main>';
    [() => focusRow(1), followEdit, focusMoves].forEach((press) => press());
    expect([goToSearch(), document.activeElement]).toEqual([false, document.body]);
  });
});
