import { Badge, EmptyState, Stack, type BadgeTone } from '@nahliad/ui';
import type { Round } from '@nahliad/contracts';
import { ROUND_WORK, type RoundStatus, type RoundWork } from '@nahliad/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAddressFilters } from '../../lib/address-filters';
import { ActiveFilters } from '../../lib/filters/active-filters';
import { ListResults } from '../../lib/filters/list-results';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import records from '../../lib/record-list.module.css';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { RoundDue } from './round-due';
import { roundsQuery } from './rounds.api';
import styles from './rounds.module.css';

const ROUND_FILTERS = { sort: 'text', waiting: ROUND_WORK } as const;
const SORTS = ['-openedAt', 'openedAt'] as const;

const TONES: Record<RoundStatus, BadgeTone> = {
  scoring: 'accent',
  'under-review': 'accent',
  commenting: 'accent',
  closed: 'good',
  cancelled: 'neutral',
};

export const RoundStage = ({ status }: { status: RoundStatus }) => {
  const { t } = useTranslation('rounds');
  return <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>;
};

/** Every round that whoever asks may know of, the latest first. */
export const RoundsView = () => {
  const { t } = useTranslation('rounds');
  const labels = useLabels();
  const { filters, setFilters, clear } = useAddressFilters(ROUND_FILTERS);
  const { sort, waiting } = filters;
  const list = (
    <ListResults
      query={useInfiniteQuery(roundsQuery({ sort, waiting }))}
      count={(count) => t('count', { count })}
      sorts={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      sort={sort}
      onSort={(sort) => setFilters({ sort })}
      narrowed={waiting.length > 0}
      onClear={clear}
      none={<EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>}
    >
      {(rounds) => (
        <ol className={records.list} data-records aria-label={t('title')}>
          {rounds.map((round) => (
            <RoundRow key={round.id} round={round} />
          ))}
        </ol>
      )}
    </ListResults>
  );
  return (
    <Stack gap="sm">
      <ActiveFilters
        fields={[]}
        filters={filters}
        onChange={setFilters}
        singles={{ waiting: (kind) => labels.roundWork[kind as RoundWork] }}
        onClear={clear}
      />
      {list}
    </Stack>
  );
};

const RoundRow = ({ round }: { round: Round }) => {
  const { t } = useTranslation('rounds');
  const { shortDate, moment } = useFormat();
  const { id, title, body, status, institutions, indicators, openedAt, endedOn } = round;
  return (
    <li className={`${records.row} ${styles.row}`}>
      <div className={records.words}>
        <h2 className={records.name}>
          <Link to={`/rounds/${id}`}>
            <Written text={title} />
          </Link>
        </h2>
        <p className={records.about}>
          <Written text={body.name} />
        </p>
      </div>
      <div className={records.facts}>
        <p className={records.badges}>
          <RoundStage status={status} />
        </p>
        <RoundDue round={round} />
        <p>
          {t('institutions', { count: institutions.length })} · {t('indicators', { count: indicators.length })}
        </p>
        <p>
          {endedOn ? t(`ended.${status}`, { date: shortDate(endedOn) }) : t('opened', { moment: moment(openedAt) })}
        </p>
      </div>
    </li>
  );
};
