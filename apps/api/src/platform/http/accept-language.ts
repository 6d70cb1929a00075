import type { Language } from '@nahliad/domain';

/** The language of ours that a browser asks for first; English where it asks for neither. */
export function preferredLanguage(acceptLanguage = ''): Language {
  const asked = acceptLanguage.split(',').map((part) => {
    const [tag = '', quality] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = (language: string) =>
    Math.max(0, ...asked.filter(({ tag }) => tag.split('-')[0] === language).map(({ quality }) => quality));
  return best('uk') > best('en') ? 'uk' : 'en';
}
