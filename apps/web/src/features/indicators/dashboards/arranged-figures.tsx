import { Button, IconButton } from '@nahliad/ui';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from '../../../lib/i18n';
import { NEW_FIGURE, type DashboardValues } from './dashboard-values';
import styles from './dashboards.module.css';
import { FigureFields } from './figure-fields';

const MOST_FIGURES = 12;

/** The figures in their order; each goes up and down with a button, which keeps the focus. */
export const ArrangedFigures = () => {
  const { t } = useTranslation('dashboards');
  const { control } = useFormContext<DashboardValues>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'figures' });
  const list = useRef<HTMLDivElement>(null);
  const held = useRef<string>(undefined);
  useEffect(() => {
    if (held.current) list.current?.querySelector<HTMLElement>(`[data-moves="${held.current}"]`)?.focus();
    held.current = undefined;
  }, [fields]);
  const last = fields.length - 1;
  const moveTo = (place: number, to: number, by: 'up' | 'down') => {
    if (to < 0 || to > last) return;
    held.current = `${by}-${to}`;
    move(place, to);
  };
  return (
    <div ref={list} className={styles.arranged}>
      {fields.map(({ id }, place) => (
        <fieldset key={id} className={styles.figure}>
          <legend>{t('form.figure', { number: place + 1 })}</legend>
          <FigureFields place={place} />
          <div className={styles.buttons}>
            <IconButton
              label={t('form.up', { number: place + 1 })}
              icon={<ArrowUp size={16} aria-hidden />}
              aria-disabled={place === 0}
              data-moves={`up-${place}`}
              onClick={() => moveTo(place, place - 1, 'up')}
            />
            <IconButton
              label={t('form.down', { number: place + 1 })}
              icon={<ArrowDown size={16} aria-hidden />}
              aria-disabled={place === last}
              data-moves={`down-${place}`}
              onClick={() => moveTo(place, place + 1, 'down')}
            />
            {fields.length > 1 && (
              <IconButton
                label={t('form.remove', { number: place + 1 })}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => remove(place)}
              />
            )}
          </div>
        </fieldset>
      ))}
      {fields.length < MOST_FIGURES && (
        <div className={styles.buttons}>
          <Button icon={<Plus size={16} aria-hidden />} onClick={() => append(NEW_FIGURE)}>
            {t('form.add')}
          </Button>
        </div>
      )}
    </div>
  );
};
