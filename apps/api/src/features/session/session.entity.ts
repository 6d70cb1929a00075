import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody signed in: it ends when unused for twelve hours, and in any case at `expiresAt`. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pk' })
  tokenHash: Buffer;

  @Index('session_person')
  @ForeignKey('PersonEntity', { name: 'session_person_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
