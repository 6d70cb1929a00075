import { REGION_NOT_STATED } from '@nahliad/domain';

/** The region of a finding, as figures are told by it and lists are narrowed to it. */
export const regionOf = (finding: string): string => `coalesce(${finding}.region, '${REGION_NOT_STATED}')`;
