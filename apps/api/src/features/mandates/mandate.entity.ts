import {
  USUAL_CRITICALITY,
  USUAL_INTERVAL_MONTHS,
  type Criticality,
  type GovernanceCriterion,
  type MandatePower,
} from '@nahliad/domain';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Whom a body is to look at, by which criteria, how often and on what ground. */
@Entity('mandate')
@Check('mandate_interval_positive', 'interval_months > 0')
@Check('mandate_criticality_1_to_3', 'criticality BETWEEN 1 AND 3')
@Index('mandate_external', { synchronize: false })
export class MandateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandate_pk' })
  id: string;

  @Index('mandate_body')
  @ForeignKey('StakeholderEntity', { name: 'mandate_body_fk' })
  @Column('uuid', { name: 'body_id' })
  bodyId: string;

  @Index('mandate_institution')
  @ForeignKey('StakeholderEntity', { name: 'mandate_institution_fk' })
  @Column('uuid', { name: 'institution_id' })
  institutionId: string;

  @Column('boolean', { name: 'includes_subtree', default: false })
  includesSubtree: boolean;

  @Column('text', { array: true })
  criteria: GovernanceCriterion[];

  @Column('text', { array: true, default: [] })
  powers: MandatePower[];

  @Column('text', { name: 'legal_basis_en', nullable: true })
  legalBasisEn: string | null;

  @Column('text', { name: 'legal_basis_uk', nullable: true })
  legalBasisUk: string | null;

  @Column('smallint', { name: 'interval_months', default: USUAL_INTERVAL_MONTHS })
  intervalMonths: number;

  @Column('smallint', { default: USUAL_CRITICALITY })
  criticality: Criticality;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Index('mandate_import', { synchronize: false })
  @ForeignKey('ImportBatchEntity', { name: 'mandate_import_fk' })
  @Column('uuid', { name: 'import_id', nullable: true })
  importId: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
