import type { Role } from '@nahliad/domain';

export const DEMO_PASSWORD = 'demo-oversight';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Key of the stakeholder; none where the role spans the deployment. */
  readonly body?: string;
}

const staff = (body: string, officer: string, lead: string): DemoAccount[] => [
  { email: `officer@${body}.demo.example`, name: officer, role: 'officer', body },
  { email: `lead@${body}.demo.example`, name: lead, role: 'lead', body },
];

/** Invented people; every one of them signs in with the demo's password. */
export const ACCOUNTS: readonly DemoAccount[] = [
  { email: 'admin@demo.example', name: 'Oksana Verbytska', role: 'administrator' },
  { email: 'auditor@demo.example', name: 'Petro Lozovyi', role: 'auditor' },
  { email: 'analyst@demo.example', name: 'Marta Yasenko', role: 'analyst' },
  { email: 'respondent@police.demo.example', name: 'Taras Dubrynskyi', role: 'respondent', body: 'police' },
  ...staff('parliament', 'Iryna Holovets', 'Bohdan Stavnyi'),
  ...staff('ombuds', 'Solomiia Richna', 'Danylo Kamianyi'),
  ...staff('cso', 'Khrystyna Zarichna', 'Ostap Svitanko'),
  ...staff('audit', 'Nadiia Prystanska', 'Yurii Rudnyk'),
  ...staff('media', 'Zoriana Vilkhova', 'Lev Polianskyi'),
  ...staff('inspectorate', 'Halyna Terenska', 'Ihor Brodnyi'),
];
