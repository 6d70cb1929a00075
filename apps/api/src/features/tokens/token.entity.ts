import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A secret by which a program asks in the name of a person, with exactly the person's rights. */
@Entity('api_token')
export class TokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_token_pk' })
  id: string;

  @Index('api_token_person')
  @ForeignKey('PersonEntity', { name: 'api_token_person_fk', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  name: string;

  @Unique('api_token_hash', ['tokenHash'])
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
