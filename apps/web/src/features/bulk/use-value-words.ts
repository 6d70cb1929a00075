import type { BulkChangeKind, BulkValue } from '@nahliad/contracts';
import type { RecommendationPriority, Severity, Theme, WorkflowStatus } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { useRegionName } from '../../lib/regions';

/** What a record has, or is to have, where it is changed: in the words of the page. */
export const useValueWords = (kind: BulkChangeKind): ((value: BulkValue) => string) => {
  const { t } = useTranslation('bulk');
  const labels = useLabels();
  const regionName = useRegionName();
  const format = useFormat();
  const words = (value: string | number): string => {
    switch (kind) {
      case 'add-themes':
      case 'remove-themes':
        return labels.theme[value as Theme];
      case 'severity':
        return labels.severity[value as Severity];
      case 'region':
        return regionName(String(value));
      case 'submit':
      case 'begin-review':
        return labels.workflowStatus[value as WorkflowStatus];
      case 'priority':
        return labels.recommendationPriority[value as RecommendationPriority];
      default:
        return format.shortDate(String(value));
    }
  };
  return (value) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return t('none');
    return Array.isArray(value) ? value.map(words).join(', ') : words(value);
  };
};
