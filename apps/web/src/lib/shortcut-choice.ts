const KEY = 'nahliad.shortcuts';

/** Whether single keys do something: a choice of this device, for whoever speaks to it or presses keys by accident. */
export const shortcutsAreOn = (): boolean => localStorage.getItem(KEY) !== 'off';

export const chooseShortcuts = (on: boolean): void => {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, 'off');
};
