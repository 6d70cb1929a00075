/** SQL for the shapes in which records leave; `prefix` is that of a pair of columns, `s.name` for `s.name_en`. */
export const bilingualJson = (prefix: string): string => `json_build_object('en', ${prefix}_en, 'uk', ${prefix}_uk)`;

/** A stakeholder as another record names it. */
export const namedJson = (stakeholder: string): string =>
  `json_build_object('id', ${stakeholder}.id, 'name', ${bilingualJson(`${stakeholder}.name`)})`;

/** A person, given by id, as another record names them. */
export const personJson = (id: string): string =>
  `(SELECT json_build_object('id', person.id, 'name', person.name) FROM person WHERE person.id = ${id})`;

/** RFC 3339 in UTC, whatever the time zone of the session. */
export const instantJson = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
