import type { Activity, CreateActivity, CreateFinding, CreateMandate, Finding, Mandate } from '@nahliad/contracts';
import type { InstitutionType, StakeholderCategory } from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { Asker, TestApi } from './api';

let serial = 0;

/** A stakeholder put straight into the register, for tests that are about something else. */
export async function aStakeholder(
  api: TestApi,
  category: StakeholderCategory,
  over: { nameEn?: string; institutionType?: InstitutionType | null; parentId?: string | null } = {},
): Promise<string> {
  const id = uuidv7();
  const type = over.institutionType ?? (category === 'security-institution' ? 'police' : null);
  await api.sql(
    'INSERT INTO stakeholder (id, category, name_en, name_uk, institution_type, parent_id) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, category, over.nameEn ?? `Stakeholder ${++serial}`, `Установа ${serial}`, type, over.parentId ?? null],
  );
  return id;
}

export const findingInput = (institutionIds: string[], over: Partial<CreateFinding> = {}): CreateFinding => ({
  institutionIds,
  criteria: ['human-rights'],
  title: { en: 'Detainees held beyond the legal term' },
  summary: { en: 'Eleven of forty detention records show no court decision after 72 hours.' },
  observedOn: '2026-03-14',
  severity: 3,
  polarity: 'adverse',
  ...over,
});

/** A finding logged through the API by this person. */
export async function aFinding(
  author: Asker,
  institutionIds: string[],
  over?: Partial<CreateFinding>,
): Promise<Finding> {
  const answer = await author.post('/findings').send(findingInput(institutionIds, over)).expect(201);
  return answer.body;
}

export const activityInput = (institutionIds: string[], over: Partial<CreateActivity> = {}): CreateActivity => ({
  institutionIds,
  criteria: ['human-rights'],
  kind: 'visit',
  startedOn: '2026-03-10',
  endedOn: '2026-03-12',
  outcome: 'no-findings',
  ...over,
});

/** An act of oversight logged through the API by this person. */
export async function anActivity(
  author: Asker,
  institutionIds: string[],
  over?: Partial<CreateActivity>,
): Promise<Activity> {
  const answer = await author.post('/activities').send(activityInput(institutionIds, over)).expect(201);
  return answer.body;
}

/** A mandate given through the API by this administrator. */
export async function aMandate(
  administrator: Asker,
  bodyId: string,
  institutionId: string,
  over: Partial<CreateMandate> = {},
): Promise<Mandate> {
  const input: CreateMandate = { bodyId, institutionId, criteria: ['human-rights'], ...over };
  return (await administrator.post('/mandates').send(input).expect(201)).body;
}
