import type { BodyFunction, InstitutionType, StakeholderCategory } from '@nahliad/domain';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';

/** One table for those who oversee and those who are overseen: an institution can be both. */
@Entity('stakeholder')
@Check('stakeholder_named', 'name_en IS NOT NULL OR name_uk IS NOT NULL')
export class StakeholderEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stakeholder_pk' })
  id: string;

  @Index('stakeholder_category')
  @Column('text')
  category: StakeholderCategory;

  @Column('text', { name: 'name_en', nullable: true })
  nameEn: string | null;

  @Column('text', { name: 'name_uk', nullable: true })
  nameUk: string | null;

  @Column('text', { nullable: true })
  acronym: string | null;

  @Column('text', { name: 'institution_type', nullable: true })
  institutionType: InstitutionType | null;

  @Index('stakeholder_parent')
  @ForeignKey('StakeholderEntity', { name: 'stakeholder_parent_fk' })
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: string | null;

  @Column('text', { nullable: true })
  jurisdiction: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { array: true, default: [] })
  functions: BodyFunction[];

  @Column('date', { name: 'active_from', nullable: true })
  activeFrom: string | null;

  @Column('date', { name: 'active_to', nullable: true })
  activeTo: string | null;

  @Column('boolean', { default: true })
  active: boolean;

  @Column('text', { name: 'starter_key', nullable: true })
  @Unique('stakeholder_starter_key', ['starterKey'])
  starterKey: string | null;

  @Index('stakeholder_import', { synchronize: false })
  @ForeignKey('ImportBatchEntity', { name: 'stakeholder_import_fk' })
  @Column('uuid', { name: 'import_id', nullable: true })
  importId: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
