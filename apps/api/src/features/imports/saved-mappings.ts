import { Injectable } from '@nestjs/common';
import type { SaveMapping, SavedMapping, SavedMappings as List } from '@nahliad/contracts';
import { uuidv7 } from 'uuidv7';
import type { PersonActor } from '../../platform/access/actor';
import { Database } from '../../platform/database/database';
import { instantJson } from '../../platform/database/json';
import { DomainError } from '../../platform/errors/domain-error';

const MAPPING = `json_build_object('id', id, 'name', name, 'mapping', mapping, 'createdAt', ${instantJson('created_at')}) AS record`;
const LIST = {
  name: 'import-mapping.list',
  text: `SELECT ${MAPPING} FROM import_mapping WHERE person_id = $1 ORDER BY name`,
};
const SAVE = {
  name: 'import-mapping.save',
  text: `INSERT INTO import_mapping (id, person_id, name, mapping) VALUES ($1, $2, $3, $4)
    ON CONFLICT ON CONSTRAINT import_mapping_name DO NOTHING RETURNING ${MAPPING}`,
};
const REMOVE = {
  name: 'import-mapping.remove',
  text: 'DELETE FROM import_mapping WHERE id = $1 AND person_id = $2 RETURNING id',
};

/** A person's own mappings, by name: settings of their work rather than records, so the trail does not tell of them. */
@Injectable()
export class SavedMappings {
  constructor(private readonly db: Database) {}

  async list(actor: PersonActor): Promise<List> {
    const rows = await this.db.rows<{ record: SavedMapping }>(LIST, [actor.id]);
    return { items: rows.map(({ record }) => record) };
  }

  async save(actor: PersonActor, { name, mapping }: SaveMapping): Promise<SavedMapping> {
    const row = await this.db.one<{ record: SavedMapping }>(SAVE, [uuidv7(), actor.id, name, JSON.stringify(mapping)]);
    if (!row) throw new DomainError('import-mapping.name-taken', [{ path: 'name', code: 'repeated' }]);
    return row.record;
  }

  async remove(actor: PersonActor, id: string): Promise<void> {
    if (!(await this.db.one(REMOVE, [id, actor.id]))) throw new DomainError('import-mapping.not-found');
  }
}
