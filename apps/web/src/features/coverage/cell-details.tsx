import type { CoverageMap, CoverageMapCell } from '@nahliad/contracts';
import { Badge, Button, buttonClass, DescriptionList, Panel, Stack, type BadgeTone } from '@nahliad/ui';
import type { LookState } from '@nahliad/domain';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import { useMay } from '../../lib/session';
import { writtenIn } from '../../lib/written';
import styles from './coverage-view.module.css';
import { placeOf } from './coverage-rows';
import { planAddress } from './plan-address';
import { useCellWords } from './use-cell-words';

type CellDetailsProps = {
  map: CoverageMap;
  cell: CoverageMapCell | undefined;
  isPlanned: boolean;
  onPlan: (places: readonly string[], planned: boolean) => void;
};

const TONES: Record<LookState, BadgeTone> = { never: 'adverse', lapsed: 'caution', current: 'accent' };

/** All that is known of one cell: who looked last, who has to, by when, and the way to go there. */
export const CellDetails = ({ map, cell, isPlanned, onPlan }: CellDetailsProps) => {
  const { t, language } = useTranslation('coverage');
  const labels = useLabels();
  const mayPlan = useMay('activity:write');
  if (!cell) return <p className={styles.hint}>{t('details.none')}</p>;
  const institution = map.institutions.find(({ id }) => id === cell.institutionId);
  return (
    <Panel title={institution && writtenIn(institution.name, language)}>
      <Stack gap="sm">
        <p className={styles.criterion}>{labels.governanceCriterion[cell.criterion]}</p>
        <p>
          <Badge tone={TONES[cell.state]}>{t(`state.${cell.state}-short`)}</Badge>
        </p>
        <Facts map={map} cell={cell} />
        <div className={styles.acts}>
          <Button size="sm" aria-pressed={isPlanned} onClick={() => onPlan([placeOf(cell)], !isPlanned)}>
            {t(isPlanned ? 'what-if.remove' : 'what-if.add')}
          </Button>
          {mayPlan && (
            <Link
              className={buttonClass({ size: 'sm', variant: 'primary' })}
              to={planAddress(cell.institutionId, [cell.criterion])}
            >
              {t('details.plan')}
            </Link>
          )}
        </div>
      </Stack>
    </Panel>
  );
};

const Facts = ({ map, cell }: { map: CoverageMap; cell: CoverageMapCell }) => {
  const { t } = useTranslation('coverage');
  const { date, number } = useFormat();
  const labels = useLabels();
  const { named, marks } = useCellWords(map);
  const { lastLookOn, lastLookBy, watchedBy, categories, mandates, dueOn, weight } = cell;
  return (
    <DescriptionList
      items={[
        {
          term: t('details.last-look'),
          details: lastLookOn ? `${date(lastLookOn)} – ${named(lastLookBy)}` : t('state.never'),
        },
        ...(watchedBy.length > 1 ? [{ term: t('details.overlap'), details: named(watchedBy) }] : []),
        ...(categories.length > 0
          ? [
              {
                term: t('details.categories'),
                details: categories.map((key) => labels.stakeholderCategory[key]).join(', '),
              },
            ]
          : []),
        {
          term: t('details.mandate'),
          details:
            mandates.length === 0
              ? t('mark.no-mandate')
              : mandates
                  .map(({ bodyId, intervalMonths }) =>
                    t('details.every', { body: named([bodyId]), count: intervalMonths }),
                  )
                  .join('; '),
        },
        ...(mandates.length > 0
          ? [
              { term: t('details.due'), details: dueOn ? date(dueOn) : t('details.due-now') },
              { term: t('details.weight'), details: t('details.weight-of-three', { weight: number(weight) }) },
            ]
          : []),
        ...marks(cell)
          .slice(mandates.length === 0 ? 1 : 0)
          .map((mark) => ({ term: t('details.mark'), details: mark })),
      ]}
    />
  );
};
