import type { AffectedGroup } from '@nahliad/contracts';
import type { Polarity, PublicationState, Scale, Theme, Verification, Visibility, WorkflowStatus } from '@nahliad/domain';
import type { z } from 'zod';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What an oversight body found. Its institutions and criteria are rows of their own; its past is in status_event. */
@Entity('finding')
@Check('finding_severity_1_to_4', 'severity BETWEEN 1 AND 4')
@Check('finding_titled', 'title_en IS NOT NULL OR title_uk IS NOT NULL')
@Check('finding_public_when_published', `publication NOT IN ('published', 'corrected') OR visibility = 'public'`)
@Index('finding_observed', ['observedOn', 'id'])
@Index('finding_created', ['createdAt', 'id'])
@Index('finding_body', ['bodyId', 'observedOn'])
@Index('finding_external', { synchronize: false })
export class FindingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'finding_pk' })
  id: string;

  @Unique('finding_reference', ['reference'])
  @Column('text')
  reference: string;

  @ForeignKey('StakeholderEntity', { name: 'finding_body_fk' })
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Index('finding_author_draft', { synchronize: false })
  @ForeignKey('PersonEntity', { name: 'finding_author_fk' })
  @Column('uuid', { name: 'author_id' })
  authorId: string;

  /** Everybody who wrote any of the text: none of them may decide on it. */
  @Column('uuid', { name: 'writer_ids', array: true })
  writerIds: string[];

  @Column('text', { name: 'title_en', nullable: true })
  titleEn: string | null;

  @Column('text', { name: 'title_uk', nullable: true })
  titleUk: string | null;

  @Column('text', { name: 'summary_en', nullable: true })
  summaryEn: string | null;

  @Column('text', { name: 'summary_uk', nullable: true })
  summaryUk: string | null;

  @Column('text', { name: 'detail_en', nullable: true })
  detailEn: string | null;

  @Column('text', { name: 'detail_uk', nullable: true })
  detailUk: string | null;

  @Column('date', { name: 'observed_on' })
  observedOn: string;

  @Column('date', { name: 'observed_to', nullable: true })
  observedTo: string | null;

  @Column('smallint')
  severity: number;

  @Column('text')
  polarity: Polarity;

  @Column('text', { nullable: true })
  scale: Scale | null;

  @Column('text', { array: true, default: [] })
  themes: Theme[];

  @Column('text', { nullable: true })
  region: string | null;

  @Column('integer', { name: 'persons_affected', nullable: true })
  personsAffected: number | null;

  @Column('jsonb', { name: 'affected_groups', default: [] })
  affectedGroups: z.infer<typeof AffectedGroup>[];

  @Column('text', { default: 'draft' })
  workflow: WorkflowStatus;

  @Column('text', { default: 'pending' })
  verification: Verification;

  @Column('text', { default: 'partners' })
  visibility: Visibility;

  @Column('text', { default: 'unpublished' })
  publication: PublicationState;

  @ForeignKey('FindingEntity', { name: 'finding_duplicate_fk' })
  @Column('uuid', { name: 'duplicate_of', nullable: true })
  duplicateOf: string | null;

  @Column('date', { name: 'reply_due_on', nullable: true })
  replyDueOn: string | null;

  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Index('finding_import', { synchronize: false })
  @Column('uuid', { name: 'import_id', nullable: true })
  importId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @CreateDateColumn({ name: 'updated_at', type: 'timestamptz' })
  updatedAt: Date;
}
