import { Badge, Disclosure } from '@nahliad/ui';
import type { FindingSource } from '@nahliad/contracts';
import { BilingualText } from '../../lib/bilingual-text';
import entries from '../../lib/entries.module.css';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { NamedReaders } from '../../lib/named-readers';
import { Written } from '../../lib/written';
import { Grading } from './grading';
import { ReadingsLog } from './readings-log';
import { SourceActions } from './source-actions';
import { nameSourceReader, removeSourceReader } from './sources.api';

type OneSourceProps = { findingId: string; source: FindingSource };

/** One source with its grades; to the body to which it spoke, also what became of its identity and who reads it. */
export const OneSource = ({ findingId, source }: OneSourceProps) => {
  const { t } = useTranslation('sources');
  const labels = useLabels();
  const format = useFormat();
  const { id, kind, reliability, credibility, note, body, addedAt, own, may } = source;
  const place = { findingId, id };
  return (
    <li className={entries.entry}>
      <div className={entries.head}>
        <h3 className={entries.name}>{labels.sourceKind[kind]}</h3>
        <Grading reliability={reliability} credibility={credibility} />
      </div>
      <p className={entries.facts}>
        <Written text={body.name} />
        <span>{format.moment(addedAt)}</span>
        {own && <span>{own.addedBy.name}</span>}
      </p>
      <BilingualText text={note} />
      {own && own.identity !== 'none' && (
        <p className={entries.facts}>
          <span>
            {t('identity.label')} <Badge>{labels.identityState[own.identity]}</Badge>
          </span>
          {own.identityUntil && <span>{t('identity.until', { date: format.date(own.identityUntil) })}</span>}
        </p>
      )}
      <SourceActions findingId={findingId} source={source} />
      {own?.identity === 'sealed' && (
        <Disclosure summary={t('readers.summary', { count: own.readers.length })}>
          <NamedReaders
            words="sources"
            readers={own.readers}
            candidates={own.candidates}
            mayName={may.name}
            name={(personId) => nameSourceReader(place, personId)}
            remove={(personId) => removeSourceReader(place, personId)}
          />
        </Disclosure>
      )}
      {may.seeReadings && own && own.identity !== 'none' && <ReadingsLog place={place} />}
    </li>
  );
};
