import { lazy, Suspense, useState } from 'react';
import { Popover } from '@nahliad/ui';
import type { SavedView } from '@nahliad/contracts';
import type { ViewPage } from '@nahliad/domain';
import { Bookmark } from 'lucide-react';
import { useTranslation } from '../../lib/i18n';
import { useSession } from '../../lib/session';
import { ViewsList } from './views-list';

const DeleteViewDialog = lazy(() =>
  import('./delete-view-dialog').then(({ DeleteViewDialog }) => ({ default: DeleteViewDialog })),
);
const ViewDialog = lazy(() => import('./view-dialog').then(({ ViewDialog }) => ({ default: ViewDialog })));

/** The filters that somebody keeps for a page, by name, and those that their body shares. */
export const ViewsMenu = ({ page }: { page: ViewPage }) => {
  const { t } = useTranslation('views');
  const session = useSession();
  const [edited, setEdited] = useState<SavedView | 'new'>();
  const [unwanted, setUnwanted] = useState<SavedView>();
  if (!session?.person) return null;
  return (
    <>
      <Popover label={t('title')} trigger={<Bookmark size={18} aria-hidden />} align="end">
        <ViewsList page={page} onEdit={setEdited} onDelete={setUnwanted} />
      </Popover>
      {edited && (
        <Suspense>
          <ViewDialog page={page} view={edited === 'new' ? undefined : edited} onClose={() => setEdited(undefined)} />
        </Suspense>
      )}
      {unwanted && (
        <Suspense>
          <DeleteViewDialog view={unwanted} onClose={() => setUnwanted(undefined)} />
        </Suspense>
      )}
    </>
  );
};
