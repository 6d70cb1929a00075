import type { Text } from '../labels/labels';
import type { GovernanceCriterion } from '../vocabulary/criteria';
import type { Objective } from '../vocabulary/objectives';
import { PUBLISHERS } from './publishers';

export interface Source {
  publisher: Text;
  /** In the language of the publication. */
  title: string;
  /** The number under which the United Nations files it. */
  symbol?: string;
  year?: number;
  url?: string;
}

/** What the framework rests on; the sentences of the framework are its own. */
export const SOURCES = {
  'dcaf-ukraine': {
    publisher: PUBLISHERS.dcaf,
    title: 'Democratic Security Sector Governance: Security Sector Governance in Ukraine',
    url: 'https://ukrainesecuritysector.com/topic/security-sector-governance/',
  },
  'dcaf-governance': {
    publisher: PUBLISHERS.dcaf,
    title:
      'Security Sector Governance: Applying the principles of good governance to the security sector (SSR Backgrounder)',
    year: 2015,
  },
  'dcaf-security-sector': {
    publisher: PUBLISHERS.dcaf,
    title:
      'The Security Sector: Roles and responsibilities in security provision, management and oversight (SSR Backgrounder)',
    year: 2015,
  },
  'un-2008': {
    publisher: PUBLISHERS.secretaryGeneral,
    title: 'Securing peace and development: the role of the United Nations in supporting security sector reform',
    symbol: 'A/62/659–S/2008/39',
    year: 2008,
    url: 'https://undocs.org/A/62/659',
  },
  'un-2013': {
    publisher: PUBLISHERS.secretaryGeneral,
    title:
      'Securing States and societies: strengthening the United Nations comprehensive support to security sector reform',
    symbol: 'A/67/970–S/2013/480',
    year: 2013,
    url: 'https://undocs.org/A/67/970',
  },
  'un-resolution-2151': {
    publisher: PUBLISHERS.securityCouncil,
    title: 'Resolution 2151 (2014)',
    symbol: 'S/RES/2151 (2014)',
    year: 2014,
    url: 'https://undocs.org/S/RES/2151(2014)',
  },
} as const satisfies Record<string, Source>;
export type SourceKey = keyof typeof SOURCES;

export const CRITERION_SOURCES: Record<GovernanceCriterion, readonly SourceKey[]> = {
  'legal-framework': ['dcaf-ukraine', 'dcaf-governance', 'un-2008'],
  accountability: ['dcaf-ukraine', 'dcaf-governance', 'un-resolution-2151'],
  transparency: ['dcaf-ukraine', 'dcaf-governance'],
  responsiveness: ['dcaf-ukraine', 'dcaf-governance'],
  representation: ['dcaf-ukraine', 'dcaf-security-sector', 'un-resolution-2151'],
  'abuse-prevention': ['dcaf-ukraine', 'dcaf-security-sector'],
  'resource-management': ['dcaf-ukraine', 'dcaf-security-sector', 'un-2013'],
  'access-to-information': ['dcaf-ukraine', 'dcaf-security-sector'],
  'human-rights': ['dcaf-ukraine', 'un-2008', 'un-resolution-2151'],
  'equal-security': ['dcaf-ukraine', 'dcaf-governance', 'un-2008'],
};

export const OBJECTIVE_SOURCES: Record<Objective, readonly SourceKey[]> = {
  'public-safety': ['dcaf-ukraine', 'un-2008'],
  'security-provision': ['dcaf-ukraine', 'un-2008'],
  'policy-oversight': ['dcaf-ukraine', 'dcaf-security-sector'],
  'embedded-mechanisms': ['dcaf-ukraine', 'dcaf-governance'],
  'democratic-culture': ['dcaf-ukraine', 'un-2013'],
  'checks-and-balances': ['dcaf-ukraine', 'dcaf-security-sector'],
  'cost-effectiveness': ['dcaf-ukraine', 'un-2013'],
  professionalism: ['dcaf-ukraine', 'un-resolution-2151'],
  'inclusive-institutions': ['dcaf-ukraine', 'un-resolution-2151'],
};
