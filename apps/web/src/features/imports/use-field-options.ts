import { useMemo } from 'react';
import type { FindingImportField } from '@nahliad/contracts';
import { REGIONS, VOCABULARIES } from '@nahliad/domain';
import type { Option } from '@nahliad/ui';
import { groupOptions } from '../../lib/group-options';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { writtenIn } from '../../lib/written';
import { IMPORT_FIELD_NAMES, IMPORT_FIELDS } from './import-fields';

/** What needs more than a word in a file: of which finding it is a duplicate, when it will be published. */
const NOT_FROM_A_FILE: readonly string[] = ['duplicate', 'withdrawn', 'scheduled', 'retracted'];

/** The fields that a column can fill. */
export const useTargetOptions = (): readonly Option[] => {
  const { t } = useTranslation('imports');
  return useMemo(() => IMPORT_FIELD_NAMES.map((value) => ({ value, label: t(`field.${value}`) })), [t]);
};

/** The values that a field can have, where they are a list; empty where they are not. */
export const useKeyOptions = (field: FindingImportField): readonly Option[] => {
  const labels = useLabels();
  const { language } = useTranslation('imports');
  return useMemo(() => {
    const { kind, vocabulary } = IMPORT_FIELDS[field];
    if (kind === 'region') return REGIONS.map(({ code, name }) => ({ value: code, label: writtenIn(name, language) }));
    if (kind === 'group') return groupOptions(labels);
    if (!vocabulary) return [];
    const words: Record<string, string> = labels[vocabulary];
    return VOCABULARIES[vocabulary]
      .map(String)
      .filter((key) => !NOT_FROM_A_FILE.includes(key))
      .map((value) => ({ value, label: words[value] ?? value }));
  }, [field, labels, language]);
};
