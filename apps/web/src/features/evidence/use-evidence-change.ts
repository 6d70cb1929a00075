import { useToast } from '@nahliad/ui';
import type { Evidence } from '@nahliad/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { findingEvidenceQuery } from './evidence.api';

type EvidenceChange = {
  file: Evidence;
  change: () => Promise<Evidence>;
  /** What is said once it is done. */
  done: string;
  onDone: () => void;
};

/** Changes what is said of a file, and shows its finding's evidence as it is then. */
export const useEvidenceChange = ({ file, change, done, onDone }: EvidenceChange) => {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      toast(done);
      onDone();
      await queryClient.invalidateQueries({ queryKey: findingEvidenceQuery(file.findingId).queryKey });
    },
  });
};
