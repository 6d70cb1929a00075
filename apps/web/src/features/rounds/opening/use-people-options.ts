import type { RoundPeople } from '@nahliad/contracts';
import { useLanguage } from '../../../lib/i18n';
import { writtenIn } from '../../../lib/written';

/** Those who may score or review, each with the bodies by which one tells them apart. */
export const usePeopleOptions = (people: RoundPeople | undefined) => {
  const { language } = useLanguage();
  return (people?.items ?? []).map(({ id, name, bodies }) => ({
    value: id,
    label: [name, ...bodies.map((body) => writtenIn(body.name, language))].join(', '),
  }));
};
