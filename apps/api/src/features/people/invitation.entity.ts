import type { Locale } from '@nahliad/contracts';
import type { Role } from '@nahliad/domain';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A role offered to somebody who has no account yet; whoever holds its link may take it, once. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_pk' })
  id: string;

  @Column('text')
  email: string;

  @ForeignKey('StakeholderEntity', { name: 'invitation_stakeholder_fk' })
  @Column('uuid', { name: 'stakeholder_id', nullable: true })
  stakeholderId: string | null;

  @Column('text')
  role: Role;

  @Column('text', { default: 'en' })
  locale: Locale;

  @Unique('invitation_hash', ['tokenHash'])
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @ForeignKey('PersonEntity', { name: 'invitation_inviter_fk' })
  @Column('uuid', { name: 'invited_by' })
  invitedBy: string;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;
}
