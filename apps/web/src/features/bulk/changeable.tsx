import type { ReactNode } from 'react';
import type { List } from '@nahliad/contracts';
import type { Permission } from '@nahliad/domain';
import { queryString } from '../../lib/api-client';
import { SelectionProvider } from '../../lib/selection/selection';
import { useMay } from '../../lib/session';
import { BulkBar, type BulkBarProps } from './bulk-bar';

const NEEDED: Record<BulkBarProps['subject'], Permission> = {
  findings: 'bulk:write',
  recommendations: 'recommendation:issue',
};

type ChangeableProps = Pick<BulkBarProps, 'subject' | 'filters'> & {
  pages: readonly List<{ id: string }>[] | undefined;
  children: ReactNode;
};

/** A list of which many records can be changed at once, by those who may. */
export const Changeable = ({ subject, filters, pages = [], children }: ChangeableProps) => {
  const may = useMay(NEEDED[subject]);
  if (!may) return children;
  const shown = pages.flatMap(({ items }) => items.map(({ id }) => id));
  return (
    <SelectionProvider of={queryString(filters)}>
      <BulkBar subject={subject} filters={filters} shown={shown} total={pages[0]?.total ?? 0} />
      {children}
    </SelectionProvider>
  );
};
