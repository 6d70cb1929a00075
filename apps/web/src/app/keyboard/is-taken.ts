const NOT_WRITTEN_IN = ['button', 'checkbox', 'radio', 'submit', 'reset', 'image', 'file', 'color', 'range'];

/** A place where keys are letters, or steer what has the focus. */
const takesKeys = (element: Element): boolean =>
  element instanceof HTMLInputElement
    ? !NOT_WRITTEN_IN.includes(element.type)
    : element.closest(
        'textarea, select, [contenteditable="true"], [role="textbox"], [role="listbox"], [role="menu"]',
      ) !== null;

/** Whether a key is meant for something else than a shortcut: a text, a list, a dialog that lies over the page. */
export const isTaken = ({ target, defaultPrevented, isComposing }: KeyboardEvent): boolean =>
  defaultPrevented ||
  isComposing ||
  (target instanceof Element && takesKeys(target)) ||
  document.querySelector('dialog[open], [aria-modal="true"]') !== null;
