import { useToast } from '@nahliad/ui';
import type { Finding } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { discardDraft } from '../../lib/drafts/desk';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import type { FindingDraft } from './finding-draft';
import { findingQuery } from './findings.api';
import { sendFinding } from './send-finding';

type Save = { draft: FindingDraft; submit: boolean };

/** Saves what is in the form, and says what became of it. */
export const useSaveFinding = (personId: string, onSaved: (finding: Finding) => void) => {
  const { t } = useTranslation('findings');
  const problem = useProblemText();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, submit }: Save) => sendFinding(personId, draft, submit),
    onSuccess: async ({ finding, refused }, { draft, submit }) => {
      const { reference } = finding;
      if (refused) toast(`${t('form.saved', { reference })} ${problem(refused)}`, 'caution');
      else toast(t(submit ? 'form.submitted' : 'form.saved', { reference }));
      await discardDraft(personId, draft.id);
      queryClient.setQueryData(findingQuery(finding.id).queryKey, finding);
      onSaved(finding);
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
};
