import { DayFilter } from '../filters/day-filter';
import { useTranslation } from '../i18n';

/** The first day on which there was anything to count. */
const EARLIEST = '1991-08-24';

type AsOfFieldProps = { day: string; onChoose: (day: string | undefined) => void };

/** An emptied field means today. */
export const AsOfField = ({ day, onChoose }: AsOfFieldProps) => {
  const { t } = useTranslation('scope');
  return <DayFilter label={t('as-of')} day={day} min={EARLIEST} onChoose={onChoose} />;
};
