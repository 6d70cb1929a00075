import { lazy, Suspense, useState } from 'react';
import { Button, Panel } from '@nahliad/ui';
import type { Annotation } from '@nahliad/contracts';
import { Refusal } from '../../../lib/forms/refusal';
import { useFormat } from '../../../lib/format';
import { useTranslation } from '../../../lib/i18n';
import { PlainList } from '../../../lib/plain-list';
import { useMay } from '../../../lib/session';
import { useChange } from '../../../lib/use-change';
import { removeAnnotation } from './annotations.api';
import type { DatedNote } from './dated-notes';

const AnnotationDialog = lazy(() => import('./annotation-dialog'));

type AnnotationsPanelProps = { notes: readonly DatedNote[]; annotations: readonly Annotation[] };

/** What the dashed lines of a trend stand for; leads and administrators keep them. */
export const AnnotationsPanel = ({ notes, annotations }: AnnotationsPanelProps) => {
  const { t } = useTranslation('annotations');
  const { date } = useFormat();
  const mayAdd = useMay('annotation:write');
  const [adding, setAdding] = useState(false);
  const remove = useChange({ change: removeAnnotation, done: t('removed') }, ['annotations']);
  const removable = (key: string) => annotations.some(({ id, may }) => id === key && may.delete);
  return (
    <Panel
      title={t('title')}
      look="flat"
      actions={mayAdd && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
    >
      <Refusal error={remove.error} />
      {notes.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <PlainList label={t('title')}>
          {notes.map(({ key, number, on, text }) => (
            <li key={key}>
              {number}. {date(on)}: {text}{' '}
              {removable(key) && (
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={t('remove-named', { text })}
                  onClick={() => remove.mutate(key)}
                >
                  {t('remove')}
                </Button>
              )}
            </li>
          ))}
        </PlainList>
      )}
      {adding && (
        <Suspense>
          <AnnotationDialog onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </Panel>
  );
};
