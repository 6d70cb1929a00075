import { LANGUAGES, type Language } from '@nahliad/domain';

/** The language of ours that `Accept-Language` likes best; English where it names none. */
export function languageOf(accepted = ''): Language {
  const liked = accepted.split(',').map((one) => {
    const [tag = '', ...parameters] = one.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: LANGUAGES.find((language) => tag.split('-')[0] === language), quality: Number(quality ?? 1) };
  });
  const [best] = liked.filter(({ language, quality }) => language && quality > 0).sort((a, b) => b.quality - a.quality);
  return best?.language ?? 'en';
}
