import { useMemo } from 'react';
import {
  IMPORT_TARGETS,
  IMPORTED_BY,
  VOCABULARIES,
  fieldNamesOf,
  type ImportField,
  type ImportTarget,
} from '@nahliad/domain';
import type { Option } from '@nahliad/ui';
import { groupOptions } from '../../lib/group-options';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useRegionOptions } from '../../lib/regions';
import { useSession } from '../../lib/session';

/** What a file that this person imports can hold. */
export const useImportTargets = (): readonly ImportTarget[] => {
  const memberships = useSession()?.memberships;
  return useMemo(() => {
    const roles = new Set<string>((memberships ?? []).map(({ role }) => role));
    const may = (by: string) => roles.has('administrator') || roles.has(by) || (by === 'officer' && roles.has('lead'));
    return IMPORT_TARGETS.filter((target) => may(IMPORTED_BY[target]));
  }, [memberships]);
};

/** The fields that a column can fill. */
export const useTargetOptions = (target: ImportTarget): readonly Option[] => {
  const { t } = useTranslation('imports');
  return useMemo(
    () => fieldNamesOf(target).map((value) => ({ value, label: t(`field.${target}.${value}`) })),
    [t, target],
  );
};

/** The values that a field can have, where they are a list; empty where they are not. */
export const useKeyOptions = (takes: ImportField | undefined): readonly Option[] => {
  const labels = useLabels();
  const regions = useRegionOptions();
  const { t } = useTranslation('imports');
  return useMemo(() => {
    const { kind, vocabulary, except = [] } = takes ?? {};
    if (kind === 'flag') return ['true', 'false'].map((value) => ({ value, label: t(`flag.${value}`) }));
    if (kind === 'region') return regions;
    if (kind === 'group') return groupOptions(labels);
    if (!vocabulary) return [];
    const words: Record<string, string> = labels[vocabulary];
    return VOCABULARIES[vocabulary]
      .map(String)
      .filter((key) => !except.includes(key))
      .map((value) => ({ value, label: words[value] ?? value }));
  }, [takes, labels, regions, t]);
};
