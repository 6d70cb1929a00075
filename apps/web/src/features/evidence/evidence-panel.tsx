import { Panel, Skeleton, Stack } from '@nahliad/ui';
import type { FindingEvidence } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../lib/answer';
import entries from '../../lib/entries.module.css';
import { useTranslation } from '../../lib/i18n';
import { evidenceTree } from './evidence-tree';
import { findingEvidenceQuery, placeOnFinding } from './evidence.api';
import { EvidenceFile } from './evidence-file';
import { Uploads } from './uploads';

/** The files that show what a finding says, as far as this person gets them. */
export const EvidencePanel = ({ findingId }: { findingId: string }) => {
  const { t } = useTranslation('evidence');
  const { t: common } = useTranslation('common');
  const evidence = useQuery(findingEvidenceQuery(findingId));
  return (
    <Panel title={t('title')} look="flat">
      <Answer query={evidence} meanwhile={<Skeleton label={common('loading')} lines={3} />}>
        {(found) => <Files {...found} findingId={findingId} />}
      </Answer>
    </Panel>
  );
};

const Files = ({ items, may, findingId }: FindingEvidence & { findingId: string }) => {
  const { t } = useTranslation('evidence');
  return (
    <Stack gap="lg">
      {items.length === 0 && <p className={entries.lead}>{t(may.add ? 'none-yet' : 'none')}</p>}
      {items.length > 0 && (
        <ol className={entries.list} aria-label={t('title')}>
          {evidenceTree(items).map((one) => (
            <EvidenceFile key={one.file.id} {...one} />
          ))}
        </ol>
      )}
      {may.add && <Uploads path={placeOnFinding(findingId)} findingId={findingId} label={t('upload.drop')} multiple />}
    </Stack>
  );
};
