import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../lib/i18n';
import { deskQuery } from '../../lib/drafts/desk-query';
import { useCourier } from './use-courier';
import { useInstallable } from './use-installable';
import { useKit } from './use-kit';
import { NewerVersion } from './newer-version';

/** What lets somebody write without a network: the application on the device, what forms need, and who sends it later. */
const Field = ({ personId }: { personId: string }) => {
  const { data: desk } = useQuery(deskQuery(personId));
  useInstallable(useLanguage().language);
  useKit(personId, desk === 'open');
  useCourier(personId);
  return <NewerVersion />;
};

export default Field;
