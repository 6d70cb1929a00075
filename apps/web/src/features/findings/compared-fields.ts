import { useCallback } from 'react';
import { LANGUAGES, type Language, groupLabel } from '@nahliad/domain';
import type { Finding, FindingContent } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useRegionName } from '../../lib/regions';
import { writtenIn } from '../../lib/written';
import { peopleIn } from './people-in';

/** One field of a text in words, so that two of them can be laid side by side. */
export type ComparedField = { name: string; label: string; words: string; language?: Language };

type Said = FindingContent | Finding;
const TEXTS = ['title', 'summary', 'detail'] as const;

/** All that a text says, field by field in the order of the form; each language of a text is a field of its own. */
export const useComparedFields = (): ((said: Said) => ComparedField[]) => {
  const { t, language } = useTranslation('findings');
  const { t: common } = useTranslation('common');
  const labels = useLabels();
  const regionName = useRegionName();
  const format = useFormat();
  return useCallback(
    (said) => {
      const field = (name: string, label: string, words: string): ComparedField => ({ name, label: t(label), words });
      const texts = TEXTS.flatMap((name) =>
        LANGUAGES.map((one) => ({
          name: `${name}.${one}`,
          label: `${t(`form.${name}`)} (${common(`text-language.${one}`)})`,
          words: said[name][one] ?? '',
          language: one,
        })),
      );
      return [
        field(
          'institutionIds',
          'form.institutions',
          said.institutions.map(({ name }) => writtenIn(name, language)).join(', '),
        ),
        field('criteria', 'fact.criteria', said.criteria.map((key) => labels.governanceCriterion[key]).join(', ')),
        ...texts,
        field('observedOn', 'form.observed-on', format.date(said.observedOn)),
        field('observedTo', 'form.observed-to', said.observedTo ? format.date(said.observedTo) : ''),
        field('severity', 'form.severity', labels.severity[said.severity]),
        field('polarity', 'form.polarity', labels.polarity[said.polarity]),
        field('themes', 'form.themes', said.themes.map((key) => labels.theme[key]).join(', ')),
        field('scale', 'form.scale', said.scale ? labels.scale[said.scale] : ''),
        field('region', 'form.region', said.region ? regionName(said.region) : ''),
        field('personsAffected', 'form.persons', peopleIn(said, '', format.count, language)),
        field(
          'amountQuestioned',
          'form.amount',
          said.amountQuestioned === null ? '' : format.count(said.amountQuestioned),
        ),
        field(
          'affectedGroups',
          'form.groups',
          said.affectedGroups.map((group) => groupLabel(labels, group)).join(', '),
        ),
      ];
    },
    [t, common, language, labels, regionName, format],
  );
};
