import type { DetectedFile, ImportCheck, ImportMapping, IMPORT_STATUSES } from '@nahliad/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** A file that came in, how it is to be read, what became of it. */
@Entity('import_batch')
@Index('import_batch_created', ['createdAt', 'id'])
export class ImportBatchEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_batch_pk' })
  id: string;

  @Index('import_batch_person')
  @ForeignKey('PersonEntity', { name: 'import_batch_person_fk' })
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @ForeignKey('StakeholderEntity', { name: 'import_batch_body_fk' })
  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId: string | null;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('bigint')
  size: number;

  @Column('text')
  sha256: string;

  @Column('text', { default: 'uploaded' })
  status: ImportStatus;

  @Column('jsonb')
  detected: DetectedFile;

  @Column('jsonb', { nullable: true })
  mapping: ImportMapping | null;

  @Column('jsonb', { nullable: true })
  check: ImportCheck | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'committed_at', nullable: true })
  committedAt: Date | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;
}
