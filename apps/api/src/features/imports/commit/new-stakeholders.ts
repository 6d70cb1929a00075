import type { NewStakeholder } from '../planning/directory';
import type { Making } from '../targets/target';
import { Staging } from './staging';

export const STAGED_STAKEHOLDERS = new Staging<NewStakeholder>('staged_new_stakeholder', {
  'id uuid': ({ id }) => id,
  'category text': ({ category }) => category,
  'institution_type text': ({ institutionType }) => institutionType,
  'name_en text': ({ language, name }) => (language === 'en' ? name : null),
  'name_uk text': ({ language, name }) => (language === 'uk' ? name : null),
});

const MAKE = `
  INSERT INTO stakeholder (id, category, institution_type, name_en, name_uk, import_id)
  SELECT id, category, institution_type, name_en, name_uk, $1 FROM staged_new_stakeholder`;

export const makeStakeholders = ({ importId }: Making) => ({ text: MAKE, values: [importId] });
