import { isTaken } from './is-taken';

const pressedIn = (html: string): boolean => {
  document.body.innerHTML = html;
  let taken = false;
  const look = (event: KeyboardEvent) => (taken = isTaken(event));
  window.addEventListener('keydown', look);
  document.querySelector('[data-here]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
  window.removeEventListener('keydown', look);
  return taken;
};

describe('a key', () => {
  it.each([
    '<input data-here>',
    '<input type="search" data-here>',
    '<textarea data-here></textarea>',
    '<select data-here></select>',
    '<div contenteditable="true"><b data-here></b></div>',
    '<ul role="menu"><li data-here></li></ul>',
  ])('is a letter where one writes, or steers what has the focus: %s', (html) => expect(pressedIn(html)).toBe(true));

  it.each(['<button data-here></button>', '<a href="/" data-here></a>', '<input type="checkbox" data-here>'])(
    'is a shortcut elsewhere: %s',
    (html) => expect(pressedIn(html)).toBe(false),
  );

  it('does nothing to a page that a dialog lies over', () => {
    expect(pressedIn('<dialog open><p data-here></p></dialog>')).toBe(true);
    expect(pressedIn('<p data-here></p><div aria-modal="true"></div>')).toBe(true);
  });
});
