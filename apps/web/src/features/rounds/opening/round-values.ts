import { OpenRound } from '@nahliad/contracts';
import { GOVERNANCE_CRITERIA, RUBRIC_INDICATORS, type RubricIndicator } from '@nahliad/domain';
import { contractResolver } from '../../../lib/forms/contract-resolver';

export type AssignedValues = Record<'institutionId' | 'assessorId' | 'firstPeerId' | 'secondPeerId', string | null>;
export type RoundValues = {
  title: { en: string; uk: string };
  bodyId: string | null;
  dueOn: string;
  indicators: RubricIndicator[];
  institutions: AssignedValues[];
};

export const NOBODY_YET: AssignedValues = {
  institutionId: null,
  assessorId: null,
  firstPeerId: null,
  secondPeerId: null,
};

export const WHOLE_RUBRIC: RubricIndicator[] = GOVERNANCE_CRITERIA.flatMap((criterion) => RUBRIC_INDICATORS[criterion]);

export const emptyRound: RoundValues = {
  title: { en: '', uk: '' },
  bodyId: null,
  dueOn: '',
  indicators: WHOLE_RUBRIC,
  institutions: [NOBODY_YET],
};

const assignedOf = ({ institutionId, assessorId, firstPeerId, secondPeerId }: AssignedValues) => ({
  institutionId: institutionId ?? undefined,
  assessorId: assessorId ?? undefined,
  peerIds: firstPeerId && secondPeerId ? [firstPeerId, secondPeerId] : undefined,
});

export const roundResolver = contractResolver(
  OpenRound,
  ({ title, bodyId, dueOn, indicators, institutions }: RoundValues) => ({
    title: { en: title.en || undefined, uk: title.uk || undefined },
    bodyId: bodyId ?? undefined,
    dueOn: dueOn || undefined,
    indicators,
    institutions: institutions.map(assignedOf),
  }),
);
