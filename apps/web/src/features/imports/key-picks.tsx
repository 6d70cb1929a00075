import { Select, type Option } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import styles from './value-keys.module.css';

type KeyPicksProps = {
  value: string;
  /** In the order in which they count: of criteria the first is the primary one. */
  keys: readonly string[];
  options: readonly Option[];
  several: boolean;
  onChange: (keys: string[]) => void;
};

/** What a value means: one list, and one more for a further meaning as soon as it has one. */
export const KeyPicks = ({ value, keys, options, several, onChange }: KeyPicksProps) => {
  const { t } = useTranslation('imports');
  const more = keys.length === 0 || (several && keys.length < options.length);
  const places = more ? [...keys, ''] : keys;
  const pick = (place: number, key: string) => onChange(places.with(place, key).filter(Boolean));
  return (
    <div className={styles.picks}>
      {places.map((key, place) => (
        <Select
          key={place}
          aria-label={t(place === 0 ? 'values.means' : 'values.also-means', { value })}
          options={options.filter((one) => one.value === key || !keys.includes(one.value))}
          emptyLabel={t(key ? 'values.none' : place === 0 ? 'values.choose' : 'values.and')}
          value={key}
          data-open={key === ''}
          onChange={({ target }) => pick(place, target.value)}
        />
      ))}
    </div>
  );
};
