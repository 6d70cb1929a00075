import type { CoverageMap } from '@nahliad/contracts';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';

/** What the map says in a sentence, and in a few more for who does not see it. */
export const useHeadline = () => {
  const { t } = useTranslation('coverage');
  const { share, shareRange } = useFormat();
  return ({ mandateCoverage, blindness, cells }: CoverageMap): { title: string; summary: string } => {
    const { value, low, high, parts } = mandateCoverage;
    const mandated = blindness.parts.cells;
    if (value === null) return { title: t('headline.no-mandates'), summary: t('summary.no-mandates') };
    const title = () => {
      if (parts.never > 0) return t('headline.never', { count: parts.never, cells: mandated });
      if (parts.lapsed > 0) return t('headline.lapsed', { count: parts.lapsed, cells: mandated });
      return t('headline.all-current', { cells: mandated });
    };
    return {
      title: title(),
      summary: [
        t('summary.coverage', { share: share(value), range: shareRange(low ?? value, high ?? value) }),
        t('summary.cells', { covered: parts.covered, lapsed: parts.lapsed, never: parts.never, cells: mandated }),
        t('summary.gaps', { gaps: blindness.parts.mandateGaps, all: cells.length }),
      ].join(' '),
    };
  };
};
