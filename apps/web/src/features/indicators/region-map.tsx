import { definitionOf, isIndicatorKey } from '@nahliad/domain';
import { CellSample, Stack, TileMap, shadeColour, type KnownEstimate, type MapTile } from '@nahliad/ui';
import { absenceOf, absenceOfScore, drawable, drawableScore } from '../../lib/figures';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import { colourOf } from './indicator-format';
import styles from './region-map.module.css';
import { REGION_PLACES } from './region-places';
import type { SplitRow } from './split-rows';

type RegionMapProps = {
  indicator: string;
  rows: readonly SplitRow[];
  format: (value: number) => string;
  formatRange: (low: number, high: number) => string;
};

/** Where it stands how, region by region; what lies on no map, such as a finding that names no region, is told below it. */
export const RegionMap = ({ indicator, rows, format, formatRange }: RegionMapProps) => {
  const { t, language } = useTranslation('indicators');
  const { t: common } = useTranslation('common');
  const judges = isIndicatorKey(indicator) && definitionOf(indicator).goalposts !== null;
  const [absenceIn, drawn] = judges ? [absenceOfScore, drawableScore] : [absenceOf, drawable];
  const most = Math.max(0, ...rows.map(({ figures }) => figures.value ?? 0));
  const shade = ({ value }: KnownEstimate) => shadeColour(value, most);
  const tiles = rows.flatMap(({ key, name, figures, href }): MapTile[] => {
    const place = REGION_PLACES[key];
    if (!place) return [];
    const absence = absenceIn(figures);
    return [
      {
        ...place,
        key,
        name,
        short: writtenIn(place.short, language),
        estimate: drawn(figures),
        absent: common(`status.${absence ?? 'not-assessed'}`),
        insufficient: absence === 'insufficient-evidence',
        href,
      },
    ];
  });
  const elsewhere = rows.filter(({ key, figures }) => !REGION_PLACES[key] && drawn(figures).value !== null);
  return (
    <Stack gap="sm">
      <TileMap tiles={tiles} format={format} formatRange={formatRange} colour={judges ? colourOf(indicator) : shade} />
      <p className={styles.legend}>
        <span>{t(judges ? 'map.judges' : 'map.counts')}</span>
        {judges && (
          <span>
            <CellSample unseen /> {common('status.insufficient-evidence')}
          </span>
        )}
        <span>– {common('status.no-cases')}</span>
      </p>
      {elsewhere.length > 0 && (
        <ul className={styles.elsewhere}>
          {elsewhere.map(({ key, name, figures, href }) => (
            <li key={key}>
              <a href={href}>{name}</a>: {format(figures.value ?? 0)}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
};
