import type { ImportMapping } from '@nahliad/contracts';

/** What a prison watchdog abroad writes of how far its recommendations have come, and what that is here. */
export const OWN_WORDS: Readonly<Record<string, string>> = {
  'Mise en œuvre': 'closed-implemented',
  'Partiellement mise en œuvre': 'partially-implemented',
  'En cours': 'in-progress',
  Prévue: 'planned',
  'Non acceptée': 'closed-not-implemented',
  'Sans objet': 'closed-no-longer-applicable',
};
const ANSWERS: Readonly<Record<string, string>> = {
  Oui: 'accepted',
  'En partie': 'partially-accepted',
  Non: 'rejected',
};
const PLACES = ['Prison de Valmont', 'Prison de Hauterive', 'Centre de rétention de Bréval', 'Police du canton'];
const HEADER = [
  'N°',
  'Recommandation',
  'Établissement',
  'Émise le',
  'Réponse attendue',
  'Acceptée',
  'Réponse',
  'Réponse du',
  'État',
];

export const STATED_ON = '2025-06-30';

export interface ForeignRow {
  readonly number: string;
  readonly place: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly accepted: string;
  readonly answeredOn: string;
  /** Empty where the register does not say. */
  readonly state: string;
}

/** The same register every time: 300 rows over five years, a tenth of them without a word on how far they have come. */
export function foreignRows(rows = 300): ForeignRow[] {
  const next = seeded(20250630);
  const one = <T>(choices: readonly T[]): T => choices[Math.floor(next() * choices.length)] as T;
  return Array.from({ length: rows }, (_, n) => {
    const issuedOn = dayAfter('2020-01-15', Math.floor(next() * 1700));
    const accepted = one(['Oui', 'Oui', 'Oui', 'En partie', 'Non', '']);
    return {
      number: `CVP-${2020 + Math.floor(n / 60)}/${String((n % 60) + 1).padStart(2, '0')}`,
      place: one(PLACES),
      issuedOn,
      dueOn: dayAfter(issuedOn, 60),
      accepted,
      answeredOn: accepted ? dayAfter(issuedOn, 20 + Math.floor(next() * 80)) : '',
      state: next() < 0.1 ? '' : one(Object.keys(OWN_WORDS)),
    };
  });
}

const written = (iso: string) => iso.split('-').reverse().join('/');

export const foreignFile = (rows: readonly ForeignRow[]): string =>
  [
    HEADER,
    ...rows.map(({ number, place, issuedOn, dueOn, accepted, answeredOn, state }) => [
      number,
      `Que la direction revoie la procédure « ${number} »`,
      place,
      written(issuedOn),
      written(dueOn),
      accepted,
      accepted && `Réponse de la direction sur ${number}`,
      answeredOn && written(answeredOn),
      state,
    ]),
  ]
    .map((cells) => cells.join(';'))
    .join('\n');

export const foreignMapping = (bodyId: string): ImportMapping => ({
  target: 'recommendations',
  key: [],
  bodyId,
  statedOn: STATED_ON,
  columns: {
    'N°': { to: 'externalId' },
    Recommandation: { to: 'text', language: 'en' },
    Établissement: { to: 'addressee', create: { institutionType: 'prison-service' } },
    'Émise le': { to: 'issuedOn', format: 'DD/MM/YYYY' },
    'Réponse attendue': { to: 'responseDueOn', format: 'DD/MM/YYYY' },
    Acceptée: { to: 'position', values: ANSWERS },
    Réponse: { to: 'response.text', language: 'en' },
    'Réponse du': { to: 'response.receivedOn', format: 'DD/MM/YYYY' },
    État: { to: 'implementation', values: OWN_WORDS },
  },
  set: { type: 'practice', visibility: 'public' },
});

const dayAfter = (iso: string, days: number) =>
  new Date(Date.parse(iso) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A small generator that gives the same numbers everywhere (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
