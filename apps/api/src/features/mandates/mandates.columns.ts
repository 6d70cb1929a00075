import type { Mandate } from '@nahliad/contracts';
import { column, keyColumns, nameIn, writtenColumns, yesOrNo, type Column } from '../../platform/exports/columns';

/** A mandate as a row of a table. */
export const MANDATE_COLUMNS: readonly Column<Mandate>[] = [
  column({ en: 'Overseeing body', uk: 'Орган нагляду' }, ({ body }, language) => nameIn(body.name, language)),
  column({ en: 'Institution', uk: 'Установа' }, ({ institution }, language) => nameIn(institution.name, language)),
  column({ en: 'With all that stands under it', uk: 'Разом із підпорядкованими' }, (one, language) =>
    yesOrNo(one.includesSubtree, language),
  ),
  ...keyColumns<Mandate>('governanceCriterion', { en: 'Criteria', uk: 'Критерії' }, (one) => one.criteria),
  ...keyColumns<Mandate>('mandatePower', { en: 'Powers', uk: 'Повноваження' }, (one) => one.powers),
  ...writtenColumns<Mandate>({ en: 'Legal basis', uk: 'Правова підстава' }, (one) => one.legalBasis),
  column({ en: 'Interval (months)', uk: 'Періодичність (місяців)' }, (one) => one.intervalMonths),
  ...keyColumns<Mandate>('criticality', { en: 'Criticality', uk: 'Критичність' }, (one) => one.criticality),
  column({ en: 'Valid from', uk: 'Чинний з' }, (one) => one.validFrom),
  column({ en: 'Valid until', uk: 'Чинний до' }, (one) => one.validTo),
  column({ en: 'Number in the source', uk: 'Номер у джерелі' }, (one) => one.externalId),
  column({ en: 'Identifier', uk: 'Ідентифікатор' }, (one) => one.id),
];
