import { useState } from 'react';
import { Badge, Button, type BadgeTone } from '@nahliad/ui';
import type { DecideExtension, ReplyExtension, ReplyWaiver } from '@nahliad/contracts';
import type { ExtensionState } from '@nahliad/domain';
import entries from '../../lib/entries.module.css';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { Written } from '../../lib/written';
import { DecisionDialog } from './decision-dialog';

type RequestsAndWaiversProps = { extensions: readonly ReplyExtension[]; waivers: readonly ReplyWaiver[] };

/** Who asked for more time, what became of it, and who said that they will not reply. */
export const RequestsAndWaivers = ({ extensions, waivers }: RequestsAndWaiversProps) => {
  const { t } = useTranslation('replies');
  const format = useFormat();
  if (extensions.length + waivers.length === 0) return null;
  return (
    <ul className={entries.list} aria-label={t('requests')}>
      {extensions.map((extension) => (
        <Request key={extension.id} extension={extension} />
      ))}
      {waivers.map(({ id, institution, reason, waivedAt }) => (
        <li key={id} className={entries.entry}>
          <p className={entries.head}>
            <Written text={institution.name} /> · {t('waived', { date: format.date(waivedAt) })}
          </p>
          <p>{reason}</p>
        </li>
      ))}
    </ul>
  );
};

const TONES: Record<ExtensionState, BadgeTone> = { asked: 'accent', granted: 'good', refused: 'caution' };

const Request = ({ extension }: { extension: ReplyExtension }) => {
  const { t } = useTranslation('replies');
  const { extensionState } = useLabels();
  const format = useFormat();
  const [deciding, setDeciding] = useState<DecideExtension['state']>();
  const { institution, until, reason, askedAt, state, note, may } = extension;
  return (
    <li className={entries.entry}>
      <p className={entries.head}>
        <Written text={institution.name} /> · {t('asked', { until: format.date(until), date: format.date(askedAt) })}
        <Badge tone={TONES[state]}>{extensionState[state]}</Badge>
      </p>
      <p>{reason}</p>
      {note && <p className={entries.facts}>{t('decision', { note })}</p>}
      {may.decide && (
        <p className={entries.buttons}>
          <Button size="sm" variant="primary" onClick={() => setDeciding('granted')}>
            {t('decide.granted')}
          </Button>
          <Button size="sm" onClick={() => setDeciding('refused')}>
            {t('decide.refused')}
          </Button>
        </p>
      )}
      {deciding && <DecisionDialog extension={extension} state={deciding} onClose={() => setDeciding(undefined)} />}
    </li>
  );
};
