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
import { patchView, savedViewsQuery, useReadViewsAnew } from './saved-views.api';
import styles from './saved-views.module.css';

const PATHS: Record<ViewPage, string> = {
  overview: '/',
  findings: '/findings',
  recommendations: '/recommendations',
  activities: '/activities',
};

type Acts = { onEdit: (view: SavedView | 'new') => void; onDelete: (view: SavedView) => void };
type ViewsListProps = Acts & { page: ViewPage };

export const ViewsList = ({ page, ...acts }: ViewsListProps) => {
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
                  <View view={view} {...acts} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <Button size="sm" onClick={() => acts.onEdit('new')}>
        {t('save')}
      </Button>
    </>
  );
};

const View = ({ view, onEdit, onDelete }: Acts & { view: SavedView }) => {
  const { t, language } = useTranslation('views');
  const problem = useProblemText();
  const toast = useToast();
  const readAnew = useReadViewsAnew();
  const open = useMutation({
    mutationFn: () => patchView(view, { opensPage: !view.opensPage }),
    onSuccess: readAnew,
    onError: (error) => toast(problem(error), 'adverse'),
  });
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
            onClick={() => onDelete(view)}
          />
        )}
      </span>
    </>
  );
};
