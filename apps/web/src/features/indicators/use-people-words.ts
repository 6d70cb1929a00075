import type { PeopleAffected, PeopleCounted } from '@nahliad/contracts';
import { FEWEST_PEOPLE, FEW_PEOPLE, groupValueLabel } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { writtenIn } from '../../lib/written';

/** A count of people, and the group that it is of, in words. */
export const usePeopleWords = (by: PeopleAffected['by']) => {
  const { t, language } = useTranslation('indicators');
  const labels = useLabels();
  const people = ({ value, low, high }: PeopleCounted): string => {
    if (low === null || high === null) return t('people.nobody-told');
    if (value !== null) return t('people.exactly', { count: value });
    if (high < FEWEST_PEOPLE) return t('people.few', { few: writtenIn(FEW_PEOPLE, language) });
    return t('people.between', { low, high });
  };
  const groupName = (key: string): string =>
    by === 'severity'
      ? ((labels.severity as Readonly<Record<string, string>>)[key] ?? key)
      : (t.maybe(`people.${key}`) ?? groupValueLabel(labels, key));
  return { people, groupName };
};
