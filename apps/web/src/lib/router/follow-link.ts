/** A press that the browser should take itself: another tab, another window, a download, a link on this very page. */
const isTheBrowsers = (event: MouseEvent, link: Element) =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey ||
  link.hasAttribute('download') ||
  (link.getAttribute('target') ?? '_self') !== '_self';

/** The path of this site that a press on any link of the page asks for, charts included; null where it is not ours. */
export const followedLink = (event: MouseEvent): string | null => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('/') || href.startsWith('//') || href.startsWith('/api/')) return null;
  return isTheBrowsers(event, link) ? null : href;
};
