import { Checkbox, Stack } from '@nahliad/ui';
import type { Evidence, Recommendation } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import entries from '../../lib/entries.module.css';
import group from '../../lib/forms/field-group.module.css';
import { useTranslation } from '../../lib/i18n';
import { writtenIn } from '../../lib/written';
import { findingEvidenceQuery, placeOnFinding } from './evidence.api';
import { Uploads } from './uploads';

type Choosing = { chosen: readonly string[]; onChoose: (id: string, chosen: boolean) => void };
type EvidenceChoiceProps = Choosing & Pick<Recommendation, 'findings'>;

/** Which files bear out what somebody says: those of the findings that it is about, and any that they bring along. */
export const EvidenceChoice = ({ findings, ...choosing }: EvidenceChoiceProps) => {
  const { t, language } = useTranslation('evidence');
  return findings.map(({ id, reference, title }) => (
    <fieldset key={id} className={group.group}>
      <legend>
        {findings.length > 1 ? t('choice.of', { reference, title: writtenIn(title, language) }) : t('choice.title')}
      </legend>
      <OfFinding findingId={id} {...choosing} />
    </fieldset>
  ));
};

const OfFinding = ({ findingId, chosen, onChoose }: Choosing & { findingId: string }) => {
  const { t } = useTranslation('evidence');
  return (
    <Answer query={useQuery(findingEvidenceQuery(findingId))} meanwhile={null}>
      {({ items, may }) => (
        <Stack>
          {items.filter(isCitable).map(({ id, title, filename }) => (
            <Checkbox
              key={id}
              label={title ?? filename}
              hint={title ? filename : undefined}
              checked={chosen.includes(id)}
              onChange={({ target }) => onChoose(id, target.checked)}
            />
          ))}
          {!may.add && !items.some(isCitable) && <p className={entries.lead}>{t('choice.none')}</p>}
          {may.add && (
            <Uploads
              path={placeOnFinding(findingId)}
              findingId={findingId}
              label={t('choice.bring')}
              multiple
              onTaken={({ id }) => onChoose(id, true)}
            />
          )}
        </Stack>
      )}
    </Answer>
  );
};

const isCitable = ({ inside, removedAt, damagedAt }: Evidence) => !inside?.withdrawal && !removedAt && !damagedAt;
