import { useState } from 'react';
import type { CoverageMap } from '@nahliad/contracts';
import { Stack } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import type { Scope } from '../../lib/scope/scope';
import { CellDetails } from './cell-details';
import { CoverageFigure } from './coverage-figure';
import { CoverageLists } from './coverage-lists';
import { placeOf } from './coverage-rows';
import styles from './coverage-view.module.css';
import { KeyNumbers } from './key-numbers';
import { WhatIf } from './what-if';

/** The matrix, what is known of the cell that is chosen in it, and what looking there would change. */
export const CoverageView = ({ map, scope }: { map: CoverageMap; scope: Scope }) => {
  const { t } = useTranslation('coverage');
  const [selected, setSelected] = useState<string | null>(null);
  const [planned, setPlanned] = useState<ReadonlySet<string>>(new Set());
  const plan = (places: readonly string[], isPlanned: boolean) =>
    setPlanned((before) => {
      const kept = [...before].filter((place) => !places.includes(place));
      return new Set(isPlanned ? [...kept, ...places] : kept);
    });
  return (
    <Stack gap="xl">
      <KeyNumbers map={map} />
      <div className={styles.map}>
        <CoverageFigure map={map} selected={selected} onSelect={setSelected} planned={planned} />
        <div className={styles.aside} role="region" aria-live="polite" aria-label={t('details.label')}>
          <CellDetails
            map={map}
            cell={map.cells.find((cell) => placeOf(cell) === selected)}
            isPlanned={selected !== null && planned.has(selected)}
            onPlan={plan}
          />
          <WhatIf scope={scope} planned={planned} onClear={() => setPlanned(new Set())} />
        </div>
      </div>
      <CoverageLists map={map} onSelect={setSelected} onPlan={plan} />
    </Stack>
  );
};
