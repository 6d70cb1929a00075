import { useToast } from '@nahliad/ui';
import type { CreateFinding, Finding, PatchFinding } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useIdempotencyKey } from '../../lib/forms/idempotency-key';
import { useTranslation } from '../../lib/i18n';
import { useProblemText } from '../../lib/problems';
import { createFinding, findingQuery, moveFinding, patchFinding } from './findings.api';

/** The record that the form changes, as its writer has read it; null for a new one. */
export type Base = Pick<Finding, 'id' | 'version'> | null;
type Save = { body: CreateFinding & Pick<PatchFinding, 'note'>; base: Base; submit: boolean };

/** Saves, and then submits if asked to. What was saved stays saved, even where submitting it is refused. */
export const useSaveFinding = (onSaved: (finding: Finding) => void) => {
  const { t } = useTranslation('findings');
  const problem = useProblemText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const keyFor = useIdempotencyKey();

  const submitted = async (finding: Finding): Promise<Finding> => {
    try {
      const moved = await moveFinding(finding.id, { to: 'submitted' });
      toast(t('form.submitted', { reference: finding.reference }));
      return moved;
    } catch (error) {
      toast(`${t('form.saved', { reference: finding.reference })} ${problem(error)}`, 'caution');
      return finding;
    }
  };

  return useMutation({
    mutationFn: async ({ body, base, submit }: Save) => {
      const saved = base ? await patchFinding(base.id, base.version, body) : await createFinding(body, keyFor(body));
      if (submit) return submitted(saved);
      toast(t('form.saved', { reference: saved.reference }));
      return saved;
    },
    onSuccess: async (finding) => {
      queryClient.setQueryData(findingQuery(finding.id).queryKey, finding);
      onSaved(finding);
      await queryClient.invalidateQueries({ queryKey: ['findings'] });
    },
  });
};
