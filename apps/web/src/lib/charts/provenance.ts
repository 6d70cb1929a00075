import { definitionOf, formatsOf, isIndicatorKey, type Language } from '@nahliad/domain';
import type { Provenance } from '@nahliad/ui';
import type { QueryClient } from '@tanstack/react-query';
import { loadMessages } from '../i18n';
import { loadLabels } from '../label-source';
import { say, type Values } from '../messages';
import { directoryQuery } from '../stakeholder-directory';
import { writtenIn } from '../written';
import type { Formula } from './chart';

type Taken = {
  language: Language;
  asOf: string;
  formulas: readonly Formula[];
  narrowedTo: string | undefined;
  visitor: boolean;
};

/** What of the address is no filter, or is told of in the line of the day or of the formula. */
const NO_FILTERS = ['asOf', 'window', 'version', 'sort', 'cursor'];

/** All that a figure is narrowed to, on whatever page it stands: what of the address names something. */
const filtersOf = async (language: Language, client: QueryClient): Promise<string[]> => {
  const { pathname, search } = window.location;
  const asked = [...new URLSearchParams(search)].filter(([key]) => !NO_FILTERS.includes(key));
  const labels = await loadLabels(language);
  const names = new Map<string, string>([
    ...Object.entries(labels.governanceCriterion),
    ...Object.entries(labels.stakeholderCategory),
    ...(await client.ensureQueryData(directoryQuery)).map(({ id, name }) => [id, writtenIn(name, language)] as const),
  ]);
  return [
    ...pathname.split('/').flatMap((part) => names.get(part) ?? []),
    ...asked.map(([key, value]) => names.get(value) ?? `${key} ${value}`),
  ];
};

/** Source, marking, day, filters, formula and address of a figure, as every file that is made of it says them. */
export const provenanceOf = async (
  { language, asOf, formulas, narrowedTo, visitor }: Taken,
  client: QueryClient,
): Promise<Provenance> => {
  const messages = await loadMessages(language, 'provenance');
  const t = (key: string, values?: Values) => say(messages, language, key, values) ?? key;
  const filters = await filtersOf(language, client);
  const versions = formulas.map(({ key, version }) => {
    if (!isIndicatorKey(key)) return t(key, { version: version ?? 1 });
    const { text, formulaVersion } = definitionOf(key);
    return t('version', { name: writtenIn(text.name, language), version: version ?? formulaVersion });
  });
  return {
    heading: t('heading'),
    lines: [
      [t('source'), `Nahliad, ${window.location.host}`],
      [t('marking'), t(visitor ? 'public' : 'internal')],
      [t('as-of'), asOf],
      [t('filters'), [...filters, narrowedTo].filter(Boolean).join('; ') || t('none')],
      [t('formula'), versions.join('; ') || t('count')],
      [t('address'), window.location.href],
      [t('made-on'), formatsOf(language).moment(new Date().toISOString())],
    ],
  };
};
