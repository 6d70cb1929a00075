import type { Finding, FindingContent } from '@nahliad/contracts';
import { isInstitution, useStakeholderOptions } from '../../lib/stakeholder-directory';
import type { FindingValues } from './finding-values';

const text = ({ en, uk }: FindingValues['title']): FindingContent['title'] => ({ en: en || null, uk: uk || null });

/** What a form holds, as a record would say it; what is not filled in yet is said as the record has it. */
export const useSaid = (values: FindingValues, record: Finding): FindingContent => {
  const names = new Map(useStakeholderOptions(isInstitution).map(({ value, label }) => [value, label]));
  return {
    institutions: values.institutionIds.map((id) => ({
      id,
      name: { en: names.get(id) ?? id, uk: names.get(id) ?? id },
    })),
    criteria: values.criteria.filter(Boolean) as FindingContent['criteria'],
    title: text(values.title),
    summary: text(values.summary),
    detail: text(values.detail),
    observedOn: values.observedOn || record.observedOn,
    observedTo: values.observedTo || null,
    severity: (Number(values.severity) || record.severity) as FindingContent['severity'],
    polarity: values.polarity as FindingContent['polarity'],
    themes: values.themes as FindingContent['themes'],
    scale: (values.scale || null) as FindingContent['scale'],
    region: values.region || null,
    personsAffected: values.personsAffected === '' ? null : Number(values.personsAffected),
    personsSuppressed: false,
    amountQuestioned: values.amountQuestioned === '' ? null : Number(values.amountQuestioned),
    affectedGroups: values.affectedGroups.filter(({ dimension }) => dimension) as FindingContent['affectedGroups'],
  };
};
