import { groupNamed } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import { Staging } from '../../commit/staging';
import type { PlannedFinding } from './planned-finding';

/**
 * One row a finding, with its recommendation beside it, or one more recommendation of a finding that is known already;
 * and an id for each event that is to tell of them.
 */
export const STAGED_FINDINGS = new Staging<PlannedFinding>('staged_finding', {
  'row integer': ({ row }) => row.number,
  'id uuid': ({ id }) => id,
  'known boolean': ({ known }) => known,
  'external_id text': ({ externalId }) => externalId,
  'title_en text': ({ title }) => title.en,
  'title_uk text': ({ title }) => title.uk,
  'summary_en text': ({ summary }) => summary.en,
  'summary_uk text': ({ summary }) => summary.uk,
  'detail_en text': ({ detail }) => detail.en,
  'detail_uk text': ({ detail }) => detail.uk,
  'institution_ids uuid[]': ({ institutionIds }) => institutionIds,
  'criteria text[]': ({ criteria }) => criteria,
  'observed_on date': ({ observedOn }) => observedOn,
  'observed_to date': ({ observedTo }) => observedTo,
  'severity smallint': ({ severity }) => severity,
  'polarity text': ({ polarity }) => polarity,
  'themes text[]': ({ themes }) => themes,
  'scale text': ({ scale }) => scale,
  'region text': ({ region }) => region,
  'persons_affected integer': ({ personsAffected }) => personsAffected,
  'amount_questioned bigint': ({ amountQuestioned }) => amountQuestioned,
  'affected_groups jsonb': ({ affectedGroups }) => JSON.stringify(affectedGroups.map(groupNamed)),
  'visibility text': ({ visibility }) => visibility,
  'workflow text': ({ workflow }) => workflow,
  'verification text': ({ verification }) => verification,
  'publication text': ({ publication }) => publication,
  'body_ids uuid[]': ({ participations }) => participations.map(({ bodyId }) => bodyId),
  'roles text[]': ({ participations }) => participations.map(({ role }) => role),
  'workflow_event uuid': () => uuidv7(),
  'verification_event uuid': () => uuidv7(),
  'publication_event uuid': () => uuidv7(),
  'recommendation_id uuid': ({ recommendation }) => recommendation?.id ?? null,
  'recommendation_known boolean': ({ recommendation }) => recommendation?.known ?? null,
  'recommendation_external_id text': ({ recommendation }) => recommendation?.externalId ?? null,
  'text_en text': ({ recommendation }) => recommendation?.text.en ?? null,
  'text_uk text': ({ recommendation }) => recommendation?.text.uk ?? null,
  'type text': ({ recommendation }) => recommendation?.type ?? null,
  'priority text': ({ recommendation }) => recommendation?.priority ?? null,
  'addressee_id uuid': ({ recommendation }) => recommendation?.addresseeId ?? null,
  'also_addressed_ids uuid[]': ({ recommendation }) => recommendation?.alsoAddressedIds ?? null,
  'issued_on date': ({ recommendation }) => recommendation?.issuedOn ?? null,
  'response_due_on date': ({ recommendation }) => recommendation?.responseDueOn ?? null,
  'target_on date': ({ recommendation }) => recommendation?.targetOn ?? null,
  'position text': ({ recommendation }) => recommendation?.position ?? null,
  'responded_on date': ({ recommendation }) => recommendation?.respondedOn ?? null,
  'position_event uuid': ({ recommendation }) => recommendation && uuidv7(),
});
