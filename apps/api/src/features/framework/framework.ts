import type { Framework, FrameworkSource } from '@nahliad/contracts';
import {
  CRITERION_DIMENSION,
  CRITERION_SOURCES,
  CRITERION_TEXTS,
  GOVERNANCE_CRITERIA,
  GROUP_DIMENSIONS,
  GROUP_VALUES_OF,
  LABELS,
  LANGUAGES,
  OBJECTIVES,
  OBJECTIVE_CRITERIA,
  OBJECTIVE_SOURCES,
  OBJECTIVE_TEXTS,
  REGIONS,
  SOURCES,
  VOCABULARIES,
  type Language,
  type Source,
  type SourceKey,
  type Text,
  type VocabularyName,
} from '@nahliad/domain';

/** The same thing said in each language. */
const inEach = (say: (language: Language) => string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Text;

const labelOf = (vocabulary: VocabularyName, key: string | number): Text =>
  inEach((language) => (LABELS[language][vocabulary] as Record<string | number, string>)[key] ?? String(key));

function source(key: SourceKey): FrameworkSource {
  const { publisher, title, symbol, year, url }: Source = SOURCES[key];
  return { publisher, title, symbol: symbol ?? null, year: year ?? null, url: url ?? null };
}

const vocabularies = Object.fromEntries(
  Object.entries(VOCABULARIES).map(([name, keys]) => [
    name,
    keys.map((key) => ({ key, label: labelOf(name as VocabularyName, key) })),
  ]),
);

const criteria: Framework['criteria'] = GOVERNANCE_CRITERIA.map((key) => ({
  key,
  dimension: CRITERION_DIMENSION[key],
  label: labelOf('governanceCriterion', key),
  question: inEach((language) => CRITERION_TEXTS[language][key].question),
  explanation: inEach((language) => CRITERION_TEXTS[language][key].explanation),
  signs: CRITERION_TEXTS.en[key].signs.map((_, nth) =>
    inEach((language) => CRITERION_TEXTS[language][key].signs[nth] ?? ''),
  ),
  sources: CRITERION_SOURCES[key].map(source),
  objectives: OBJECTIVES.filter((objective) => OBJECTIVE_CRITERIA[objective].includes(key)),
}));

const objectives: Framework['objectives'] = OBJECTIVES.map((key) => ({
  key,
  label: labelOf('objective', key),
  explanation: inEach((language) => OBJECTIVE_TEXTS[language][key].explanation),
  sources: OBJECTIVE_SOURCES[key].map(source),
  criteria: [...OBJECTIVE_CRITERIA[key]],
}));

const affectedGroups: Framework['affectedGroups'] = GROUP_DIMENSIONS.map((key) => ({
  key,
  label: labelOf('groupDimension', key),
  values: GROUP_VALUES_OF[key].map((value) => ({ key: value, label: labelOf('groupValue', value) })),
}));

/** All that is known before anything is logged: the same for everyone, and never changed while the product runs. */
export const FRAMEWORK: Framework = { vocabularies, criteria, objectives, affectedGroups, regions: [...REGIONS] };
