import { useRef, useState } from 'react';
import type { Finding } from '@nahliad/contracts';
import { discardDraft, draftOf, draftOn, handOver, isLasting, keepDraft, noteOnDraft } from '../../lib/drafts/desk';
import { editedOf, keptOf, subjectOf, type Edited, type FindingDraft } from './finding-draft';
import type { FindingValues, Given } from './finding-values';

type Begun = {
  personId: string;
  finding: Finding | undefined;
  given: Given | undefined;
  /** One that was chosen among those on this device; else what is being written on the same subject. */
  chosen: FindingDraft | undefined;
};

/** What a form of a finding keeps on this device, under everything that is typed in it. */
export const useFindingDraft = ({ personId, finding, given, chosen }: Begun) => {
  const [opened] = useState(finding ? editedOf(finding) : null);
  const subject = chosen?.subject ?? subjectOf(opened, given?.activityId);
  const [begun, setBegun] = useState(() => chosen ?? (draftOn(personId, subject) as FindingDraft | null));
  const [of, setOf] = useState(begun?.of ?? opened);
  const id = useRef(begun?.id);
  const now = () => (id.current === undefined ? null : (draftOf(personId, id.current) as FindingDraft | null));
  return {
    /** What was kept before this form; null once it is discarded, or brought together with what somebody else wrote. */
    begun,
    /** The finding that it changes, as its writer had read it. */
    of,
    keep: (values: FindingValues): FindingDraft => {
      const draft = keepDraft(personId, subject, keptOf(values, now()?.of ?? of), id.current);
      id.current = draft.id;
      return draft;
    },
    /** From now on it changes what somebody else has made of the finding. */
    rebase: (theirs: Edited) => {
      setOf(theirs);
      setBegun(null);
      if (id.current !== undefined) void noteOnDraft(personId, id.current, { of: theirs, parcel: null });
    },
    discard: () => {
      if (id.current !== undefined) void discardDraft(personId, id.current);
      id.current = undefined;
      setBegun(null);
    },
    mayHandOver: () => isLasting(personId),
    handOver: (draft: FindingDraft, submit: boolean) => handOver(personId, draft.id, submit),
  };
};
