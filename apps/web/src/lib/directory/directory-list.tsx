import type { ReactNode } from 'react';
import { Button, EmptyState } from '@nahliad/ui';
import type { Stakeholder } from '@nahliad/contracts';
import { useTranslation } from '../i18n';
import { asTree, type Branch } from '../stakeholder-tree';
import { writtenIn } from '../written';
import styles from './directory-list.module.css';

type DirectoryListProps = {
  label: string;
  /** Those that fit what was asked for, in any order. */
  stakeholders: readonly Stakeholder[];
  /** Whether anything was asked for: who fits may stand without who is above, so there is no tree then. */
  narrowed: boolean;
  count: (count: number) => string;
  onClear: () => void;
  children: (branch: Branch) => ReactNode;
};

/** The directory as a tree; narrowed, the list of those that fit. In the order of the reader's alphabet. */
export const DirectoryList = ({ label, stakeholders, narrowed, count, onClear, children }: DirectoryListProps) => {
  const { t, language } = useTranslation('common');
  const sorted = stakeholders.toSorted((one, other) =>
    writtenIn(one.name, language).localeCompare(writtenIn(other.name, language), language),
  );
  const branches = narrowed ? sorted.map((stakeholder) => ({ stakeholder, depth: 0 })) : asTree(sorted);
  return (
    <>
      <p role="status" className={styles.count}>
        {count(branches.length)}
      </p>
      {branches.length === 0 ? (
        <EmptyState title={t('empty.title')} action={<Button onClick={onClear}>{t('clear-filters')}</Button>}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <ul data-records className={styles.list} aria-label={label}>
          {branches.map((branch) => (
            <li key={branch.stakeholder.id}>{children(branch)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
