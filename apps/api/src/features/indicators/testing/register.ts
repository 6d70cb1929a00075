import type {
  AffectedGroup,
  GovernanceCriterion,
  Implementation,
  Polarity,
  Position,
  PublicationState,
  RecommendationType,
  Theme,
  Visibility,
} from '@nahliad/domain';
import { uuidv7 } from 'uuidv7';
import type { TestApi } from '../../../testing/api';

export interface EventInput {
  readonly axis: string;
  readonly to: string;
  readonly on: string;
  readonly from?: string | null;
}

/** Findings and recommendations put straight into the register, each with its past, for what is counted from them. */
export class Register {
  private serial = 0;
  private authorId = '';

  constructor(protected readonly api: TestApi) {}

  async finding(of: {
    bodyId: string;
    institutionIds: readonly string[];
    criteria?: readonly GovernanceCriterion[];
    observedOn: string;
    severity?: number;
    polarity?: Polarity;
    publication?: PublicationState;
    visibility?: Visibility;
    themes?: readonly Theme[];
    groups?: readonly AffectedGroup[];
    region?: string;
    /** When everybody could read it; nobody wrote that down where unsaid. */
    publishedOn?: string;
    workflow?: string;
    verification?: string;
    /** The day on which its statuses took effect. */
    since?: string;
  }): Promise<string> {
    const { workflow = 'final', verification = 'verified', publication = 'published', since = of.observedOn } = of;
    const id = uuidv7();
    await this.api.sql(
      `INSERT INTO finding (id, reference, body_id, author_id, writer_ids, title_en, summary_en, observed_on, severity,
        polarity, workflow, verification, visibility, publication, themes, region, affected_groups)
      VALUES ($1, $2, $3, $4, ARRAY[$4::uuid], 'A finding', 'As it was found', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        id,
        `F-${++this.serial}`,
        of.bodyId,
        await this.author(),
        of.observedOn,
        of.severity ?? 2,
        of.polarity ?? 'adverse',
        workflow,
        verification,
        of.visibility ?? 'public',
        publication,
        of.themes ?? [],
        of.region ?? null,
        JSON.stringify(of.groups ?? []),
      ],
    );
    await this.api.sql(
      'INSERT INTO finding_institution SELECT $1, id, nth FROM unnest($2::uuid[]) WITH ORDINALITY one (id, nth)',
      [id, of.institutionIds],
    );
    await this.api.sql(
      'INSERT INTO finding_criterion SELECT $1, key, nth FROM unnest($2::text[]) WITH ORDINALITY one (key, nth)',
      [id, of.criteria ?? ['human-rights']],
    );
    await this.events({ findingId: id }, [
      { axis: 'workflow', to: workflow, on: since },
      { axis: 'verification', to: verification, on: since },
      ...(of.publishedOn ? [{ axis: 'publication', to: 'published', on: of.publishedOn }] : []),
    ]);
    return id;
  }

  async recommendation(of: {
    findingIds: readonly string[];
    issuerId: string;
    addresseeIds: readonly [string, ...string[]];
    issuedOn: string;
    responseDueOn?: string;
    targetOn?: string;
    position?: Position;
    implementation?: Implementation;
    type?: RecommendationType;
    repliedOn?: string | null;
    since?: string;
  }): Promise<string> {
    const { position = 'pending', implementation = 'open', since = of.issuedOn, addresseeIds } = of;
    const id = uuidv7();
    const [addresseeId, ...also] = addresseeIds;
    const author = await this.author();
    await this.api.sql(
      `INSERT INTO recommendation (id, reference, issuer_id, addressee_id, also_addressed_ids, author_id, text_en, type,
        issued_on, response_due_on, target_on, position, implementation)
      VALUES ($1, $2, $3, $4, $5, $6, 'Do better', $12, $7, $8, $9, $10, $11)`,
      [
        id,
        `R-${++this.serial}`,
        of.issuerId,
        addresseeId,
        also,
        author,
        of.issuedOn,
        of.responseDueOn ?? null,
        of.targetOn ?? null,
        position,
        implementation,
        of.type ?? 'practice',
      ],
    );
    await this.api.sql('INSERT INTO finding_recommendation SELECT one, $2 FROM unnest($1::uuid[]) one', [
      of.findingIds,
      id,
    ]);
    if (of.repliedOn !== undefined)
      await this.api.sql(
        'INSERT INTO response (id, recommendation_id, author_id, position, substantive, received_on) VALUES ($1, $2, $3, $4, true, $5)',
        [uuidv7(), id, author, position, of.repliedOn],
      );
    await this.events({ recommendationId: id }, [
      { axis: 'position', to: position, on: of.repliedOn ?? since },
      { axis: 'implementation', to: implementation, on: since },
    ]);
    return id;
  }

  async suspension(of: { recommendationId: string; from: string; until: string }): Promise<void> {
    await this.api.sql(
      `INSERT INTO deadline_suspension (id, recommendation_id, ground, from_on, until_on, author_id)
      VALUES ($1, $2, 'court-order', $3, $4, $5)`,
      [uuidv7(), of.recommendationId, of.from, of.until, await this.author()],
    );
  }

  async events(
    of: { findingId?: string; recommendationId?: string; activityId?: string },
    events: readonly EventInput[],
  ): Promise<void> {
    for (const { axis, to, on, from = null } of events)
      await this.api.sql(
        `INSERT INTO status_event (id, finding_id, recommendation_id, activity_id, axis, from_value, to_value, effective_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [uuidv7(), of.findingId ?? null, of.recommendationId ?? null, of.activityId ?? null, axis, from, to, on],
      );
  }

  async author(): Promise<string> {
    this.authorId ||= (await this.api.person()).id;
    return this.authorId;
  }
}
