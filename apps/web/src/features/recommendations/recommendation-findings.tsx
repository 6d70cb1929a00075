import { useState } from 'react';
import { Button, Panel, Stack } from '@nahliad/ui';
import type { Recommendation } from '@nahliad/contracts';
import { useTranslation } from '../../lib/i18n';
import { PlainList } from '../../lib/plain-list';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import { LinkFinding } from './links/link-finding';
import { UnlinkDialog } from './links/unlink-dialog';

/** Why it was recommended, and what else speaks for it. */
export const RecommendationFindings = ({ recommendation }: { recommendation: Recommendation }) => {
  const { t } = useTranslation('recommendations');
  const [leaving, setLeaving] = useState<Recommendation['findings'][number]>();
  const { findings, may } = recommendation;
  return (
    <Panel title={t('findings', { count: findings.length })} look="flat">
      <Stack>
        <PlainList>
          {findings.map((finding) => (
            <li key={finding.id}>
              <Link to={`/findings/${finding.id}`}>
                <Written text={finding.title} />
              </Link>{' '}
              ({finding.reference}){' '}
              {may.link && findings.length > 1 && (
                <Button
                  size="sm"
                  variant="quiet"
                  aria-label={t('links.unlink-one', { reference: finding.reference })}
                  onClick={() => setLeaving(finding)}
                >
                  {t('links.unlink')}
                </Button>
              )}
            </li>
          ))}
        </PlainList>
        {may.link && <LinkFinding recommendation={recommendation} />}
      </Stack>
      {leaving && (
        <UnlinkDialog recommendation={recommendation} finding={leaving} onClose={() => setLeaving(undefined)} />
      )}
    </Panel>
  );
};
