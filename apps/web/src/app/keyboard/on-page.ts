/**
 * What keys do to the page that is there. A page takes part by marks alone: `data-records` on a list whose rows have a
 * link, `data-edit` on the way to editing, `data-moves` around the steps of a record.
 */
const visible = (element: HTMLElement): boolean => element.getClientRects().length > 0;

const rows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('main [data-records] > li')]
    .flatMap((row) => row.querySelector<HTMLElement>('a[href]') ?? [])
    .filter(visible);

/** From the row that has the focus to the next or the one before; from elsewhere to the first. */
export const focusRow = (step: 1 | -1): void => {
  const links = rows();
  const at = links.findIndex(
    (link) => link === document.activeElement || link.closest('li')?.contains(document.activeElement),
  );
  const link = links[at < 0 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)];
  link?.focus();
  link?.closest('li')?.scrollIntoView({ block: 'nearest' });
};

export const followEdit = (): void => document.querySelector<HTMLElement>('main [data-edit]')?.click();

export const focusMoves = (): void =>
  document.querySelector<HTMLElement>('main [data-moves] :is(button, a[href]):not(:disabled)')?.focus();

/** Whether the page has a search of its own, which then has the focus. */
export const goToSearch = (): boolean => {
  const field = document.querySelector<HTMLElement>('main [role="search"] input');
  field?.focus();
  return Boolean(field);
};
