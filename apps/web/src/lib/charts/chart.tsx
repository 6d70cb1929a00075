import { ChartFigure, type ChartFigureProps } from '@nahliad/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n';
import { useSession } from '../session';

/** An indicator, or `score`; without a version that of today. */
export type Formula = { key: string; version?: number };

type ChartProps = Omit<ChartFigureProps, 'labels' | 'provenance'> & {
  /** What its numbers are computed by; empty where they are counts of records alone. */
  formulas: readonly Formula[];
  /** What it is narrowed to where the address does not say so. */
  narrowedTo?: string;
};

/** A figure of this register: in the words of the page, and whatever is taken of it says where it comes from. */
export const Chart = ({ formulas, narrowedTo, asOf, ...figure }: ChartProps) => {
  const { t, language } = useTranslation('common');
  const client = useQueryClient();
  const visitor = useSession()?.person === null;
  const labels = {
    table: t('chart.table'),
    method: t('chart.method'),
    download: t('chart.download'),
    failed: t('chart.failed'),
  };
  const provenance = async () => {
    const { provenanceOf } = await import('./provenance');
    return provenanceOf({ language, asOf, formulas, narrowedTo, visitor }, client);
  };
  const line = [asOf, narrowedTo].filter(Boolean).join(' · ');
  return <ChartFigure {...figure} asOf={line} labels={labels} provenance={provenance} />;
};
