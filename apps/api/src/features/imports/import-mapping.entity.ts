import type { ImportMapping } from '@nahliad/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A mapping kept under a name by whoever will read the same kind of file again. */
@Entity('import_mapping')
@Unique('import_mapping_name', ['personId', 'name'])
export class ImportMappingEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_mapping_pk' })
  id: string;

  @ForeignKey('PersonEntity', { name: 'import_mapping_person_fk' })
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  mapping: ImportMapping;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
