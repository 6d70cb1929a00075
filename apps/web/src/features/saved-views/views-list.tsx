import { Button, IconButton, useToast } from '@nahliad/ui';
import type { SavedView } from '@nahliad/contracts';
import type { ViewPage } from '@nahliad/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Pencil, Star, Trash2 } from 'lucide-react';
import { Answer } from '../../lib/answer';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { Link } from '../../lib/router/link';
import { Written, writtenIn } from '../../lib/written';
import { deleteView, patchView, savedViewsQuery, useReadViewsAnew } from './saved-views.api';
import styles from './saved-views.module.css';

const PATHS: Record<ViewPage, string> = {
  overview: '/',
  findings: '/findings',
  recommendations: '/recommendations',
  activities: '/activities',
};

type ViewsListProps = { page: ViewPage; onEdit: (view: SavedView | 'new') => void };

export const ViewsList = ({ page, onEdit }: ViewsListProps) => {
  const { t } = useTranslation('views');
  return (
    <>
      <Answer query={useQuery(savedViewsQuery(page))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.aside}>{t('none')}</p>
          ) : (
            <ul className={styles.views} aria-label={t('title')}>
              {items.map((view) => (
                <li key={view.id} className={styles.view}>
                  <View view={view} onEdit={onEdit} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <Button size="sm" onClick={() => onEdit('new')}>
        {t('save')}
      </Button>
    </>
  );
};

const View = ({ view, onEdit }: { view: SavedView; onEdit: ViewsListProps['onEdit'] }) => {
  const { t, language } = useTranslation('views');
  const problem = useProblemText();
  const toast = useToast();
  const readAnew = useReadViewsAnew();
  const after = { onSuccess: readAnew, onError: (error: unknown) => toast(problem(error), 'adverse') };
  const open = useMutation({ mutationFn: () => patchView(view, { opensPage: !view.opensPage }), ...after });
  const remove = useMutation({ mutationFn: () => deleteView(view), ...after });
  const name = writtenIn(view.name, language);
  return (
    <>
      <span>
        <Link to={PATHS[view.page] + (view.filters && `?${view.filters}`)}>
          <Written text={view.name} />
        </Link>
        {view.body && (
          <span className={styles.aside}>
            {t('shared-with')} <Written text={view.body.name} />
          </span>
        )}
      </span>
      <span className={styles.acts}>
        <IconButton
          label={t('opens', { name })}
          aria-pressed={view.opensPage}
          icon={<Star size={16} aria-hidden fill={view.opensPage ? 'currentColor' : 'none'} />}
          onClick={() => open.mutate()}
        />
        {view.may.change && (
          <IconButton
            label={t('edit', { name })}
            icon={<Pencil size={16} aria-hidden />}
            onClick={() => onEdit(view)}
          />
        )}
        {view.may.delete && (
          <IconButton
            label={t('delete', { name })}
            icon={<Trash2 size={16} aria-hidden />}
            onClick={() => remove.mutate()}
          />
        )}
      </span>
    </>
  );
};
