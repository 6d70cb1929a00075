import type { Locale } from '@nahliad/contracts';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** An account. Nobody is ever deleted, since the trail names them; who leaves is deactivated. */
@Entity('person')
@Check('person_email_lower', 'email = lower(email)')
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id: string;

  @Unique('person_email', ['email'])
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('text', { default: 'en' })
  locale: Locale;

  @Column('boolean', { default: true })
  active: boolean;

  @Column('timestamptz', { name: 'last_signed_in_at', nullable: true })
  lastSignedInAt: Date | null;

  /** Counts changes of the memberships too. */
  @Column('integer', { default: 1 })
  version: number;

  @Index('person_import', { synchronize: false })
  @ForeignKey('ImportBatchEntity', { name: 'person_import_fk' })
  @Column('uuid', { name: 'import_id', nullable: true })
  importId: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
