import { useState } from 'react';
import { NotFound, PageHeader } from '@nahliad/ui';
import { isFindingDraft } from '../../features/findings/finding-draft';
import { FindingForm } from '../../features/findings/finding-form';
import { draftOf } from '../../lib/drafts/desk';
import { ForWriter, type Writer } from '../../lib/for-writer';
import { useTranslation } from '../../lib/i18n';
import { PageTitle } from '../../lib/page-title';
import { Link } from '../../lib/router/link';
import { useNavigate, useParams } from '../../lib/router/router';

/** A finding that is being written on this device, with or without a network. */
const DraftPage = () => {
  const { t } = useTranslation('drafts');
  const { id } = useParams<'id'>();
  return (
    <>
      <PageTitle>{t('one.title')}</PageTitle>
      <PageHeader kicker={<Link to="/drafts">{t('title')}</Link>} title={t('one.title')} lead={t('one.lead')} />
      <ForWriter needs="finding:write">{(writer) => <OneDraft key={id} id={id} {...writer} />}</ForWriter>
    </>
  );
};

const OneDraft = ({ id, ...writer }: Writer & { id: string }) => {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const [draft] = useState(() => draftOf(writer.personId, id));
  if (!draft || !isFindingDraft(draft) || draft.parcel?.state === 'arrived')
    return <NotFound title={t('one.gone')}>{t('one.gone-text')}</NotFound>;
  return (
    <FindingForm
      {...writer}
      draft={draft}
      onSaved={(finding) => navigate(`/findings/${finding.id}`, { replace: true })}
      onHandedOver={() => navigate('/drafts', { replace: true })}
    />
  );
};

export default DraftPage;
