import { Button, Panel, Stack } from '@nahliad/ui';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import type { Scope } from '../../lib/scope/scope';
import { whatIfQuery } from './coverage.api';
import styles from './coverage-view.module.css';

type WhatIfProps = { scope: Scope; planned: ReadonlySet<string>; onClear: () => void };

/** What the coverage of mandates would be if somebody looked there today. */
export const WhatIf = ({ scope, planned, onClear }: WhatIfProps) => {
  const { t } = useTranslation('coverage');
  return (
    <Panel title={t('what-if.title')}>
      {planned.size === 0 ? (
        <p className={styles.hint}>{t('what-if.none')}</p>
      ) : (
        <Stack gap="sm">
          <BeforeAndAfter scope={scope} planned={planned} />
          <Button size="sm" variant="quiet" onClick={onClear}>
            {t('what-if.clear')}
          </Button>
        </Stack>
      )}
    </Panel>
  );
};

const BeforeAndAfter = ({ scope, planned }: Pick<WhatIfProps, 'scope' | 'planned'>) => {
  const { t } = useTranslation('coverage');
  const { t: common } = useTranslation('common');
  const { share } = useFormat();
  const answer = useQuery(whatIfQuery(scope, [...planned].toSorted()));
  return (
    <Answer query={answer}>
      {({ before, after, changed }) => {
        const shown = ({ value, status }: typeof before) =>
          value === null ? common(`status.${status}`) : share(value);
        return (
          <div aria-live="polite">
            <p className={styles.change}>
              {shown(before)} <span aria-hidden>→</span>
              <span className="visually-hidden">{t('what-if.becomes')}</span> <strong>{shown(after)}</strong>
            </p>
            <p>{t('what-if.changed', { count: changed.length })}</p>
            <p className={styles.hint}>{t('what-if.planned', { count: planned.size })}</p>
          </div>
        );
      }}
    </Answer>
  );
};
