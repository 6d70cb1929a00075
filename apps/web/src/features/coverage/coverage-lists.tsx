import { useState } from 'react';
import type { CoverageMap } from '@nahliad/contracts';
import { Button, Tabs } from '@nahliad/ui';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Link } from '../../lib/router/link';
import styles from './coverage-lists.module.css';
import { COVERAGE_LISTS, coverageRows, listed, placeOf, type CoverageList, type CoverageRow } from './coverage-rows';
import { LookNextList } from './look-next-list';
import { useCellWords } from './use-cell-words';

type CoverageListsProps = {
  map: CoverageMap;
  onSelect: (place: string) => void;
  onPlan: (places: readonly string[], planned: boolean) => void;
};

/** What the matrix shows by place, by kind: where to look next first. */
export const CoverageLists = ({ map, onSelect, onPlan }: CoverageListsProps) => {
  const { t, language } = useTranslation('coverage');
  const { count } = useFormat();
  const [open, setOpen] = useState('next');
  const rows = coverageRows(map, language, 'blindest-first');
  const lists = COVERAGE_LISTS.map((list) => ({ list, entries: listed(rows, list) }));
  const total = (entries: readonly CoverageRow[]) => entries.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <Tabs
      label={t('list.label')}
      selected={open}
      onSelect={setOpen}
      tabs={[
        { key: 'next', label: t('list.next'), content: <LookNextList map={map} onPlan={onPlan} /> },
        ...lists.map(({ list, entries }) => ({
          key: list,
          label: `${t(`list.${list}`)} (${count(total(entries))})`,
          content: <CellList map={map} list={list} entries={entries} onSelect={onSelect} />,
        })),
      ]}
    />
  );
};

type CellListProps = Pick<CoverageListsProps, 'map' | 'onSelect'> & {
  list: CoverageList;
  entries: readonly CoverageRow[];
};

const CellList = ({ map, list, entries, onSelect }: CellListProps) => {
  const { t } = useTranslation('coverage');
  const labels = useLabels();
  const { label, named } = useCellWords(map);
  return (
    <>
      <p className={styles.why}>{t(`list.${list}-means`)}</p>
      {entries.length === 0 && <p>{t('list.none')}</p>}
      <ul className={styles.list}>
        {entries.map(({ id, name, cells }) => (
          <li key={id} className={styles.entry}>
            <h3 className={styles.name}>
              <Link to={`/institutions/${id}`}>{name}</Link>
            </h3>
            <ul className={styles.cells}>
              {cells.map((cell) => (
                <li key={cell.criterion}>
                  <Button size="sm" variant="quiet" title={label(name, cell)} onClick={() => onSelect(placeOf(cell))}>
                    {labels.governanceCriterion[cell.criterion]}
                    {list === 'overlap' && `: ${named(cell.watchedBy)}`}
                  </Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
};
