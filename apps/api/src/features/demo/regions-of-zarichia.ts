import type { DemoFinding } from './findings-of-zarichia';

/** What works in one district alone. */
const LOCAL: Readonly<Record<string, string>> = {
  'police-dubryn': 'XZ-DU',
  'police-holovets': 'XZ-HO',
  'police-prystan': 'XZ-PR',
  'police-yasenets': 'XZ-YA',
  'prison-rudnyk': 'XZ-RU',
};
/** Names no district: its sources would be recognised. */
const SILENT_BODY = 'media';

/** The district in which something was found, or null where nobody says. */
export const regionOf = ({ body, institution, place }: DemoFinding): string | null =>
  body === SILENT_BODY ? null : (LOCAL[institution.key] ?? place.region);
