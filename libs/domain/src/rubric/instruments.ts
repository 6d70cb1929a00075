import { PUBLISHERS } from '../framework/publishers';
import type { Source } from '../framework/sources';

/** The public instruments on which the rubric rests; its questions and anchors are its own words. */
export const INSTRUMENTS = {
  'dcaf-parliaments': {
    publisher: PUBLISHERS.dcaf,
    title: 'Parliaments: Roles and responsibilities in good security sector governance (SSR Backgrounder)',
    year: 2015,
  },
  'dcaf-ombuds': {
    publisher: PUBLISHERS.dcaf,
    title: 'Ombuds Institutions for the Armed Forces (SSR Backgrounder)',
    year: 2019,
  },
  'dcaf-police-integrity': { publisher: PUBLISHERS.dcaf, title: 'Toolkit on Police Integrity', year: 2012 },
  'dcaf-gender': {
    publisher: { en: 'DCAF, OSCE/ODIHR and UN Women', uk: 'DCAF, БДІПЛ ОБСЄ та структура «ООН Жінки»' },
    title: 'Gender and Security Toolkit',
    year: 2019,
  },
  itgn: {
    publisher: { en: 'United Nations SSR Task Force', uk: 'Цільова група ООН з питань реформування сектору безпеки' },
    title: 'Security Sector Reform Integrated Technical Guidance Notes',
    year: 2012,
  },
  'osce-code': {
    publisher: PUBLISHERS.osce,
    title: 'Code of Conduct on Politico-Military Aspects of Security',
    symbol: 'DOC.FSC/1/95',
    year: 1994,
  },
  'osce-personnel': {
    publisher: { en: 'OSCE/ODIHR and DCAF', uk: 'БДІПЛ ОБСЄ та DCAF' },
    title: 'Handbook on Human Rights and Fundamental Freedoms of Armed Forces Personnel',
    year: 2008,
  },
  'un-code': {
    publisher: PUBLISHERS.generalAssembly,
    title: 'Code of Conduct for Law Enforcement Officials',
    symbol: 'A/RES/34/169',
    year: 1979,
    url: 'https://undocs.org/A/RES/34/169',
  },
  'un-force': {
    publisher: PUBLISHERS.unitedNations,
    title: 'Basic Principles on the Use of Force and Firearms by Law Enforcement Officials',
    year: 1990,
  },
  'mandela-rules': {
    publisher: PUBLISHERS.generalAssembly,
    title: 'United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)',
    symbol: 'A/RES/70/175',
    year: 2015,
    url: 'https://undocs.org/A/RES/70/175',
  },
  opcat: {
    publisher: PUBLISHERS.generalAssembly,
    title: 'Optional Protocol to the Convention against Torture',
    symbol: 'A/RES/57/199',
    year: 2002,
    url: 'https://undocs.org/A/RES/57/199',
  },
  'istanbul-protocol': {
    publisher: PUBLISHERS.unitedNations,
    title:
      'Istanbul Protocol: Manual on the Effective Investigation and Documentation of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    symbol: 'HR/P/PT/8/Rev.2',
    year: 2022,
  },
  uncac: {
    publisher: PUBLISHERS.generalAssembly,
    title: 'United Nations Convention against Corruption',
    symbol: 'A/RES/58/4',
    year: 2003,
    url: 'https://undocs.org/A/RES/58/4',
  },
  cedaw: {
    publisher: PUBLISHERS.generalAssembly,
    title: 'Convention on the Elimination of All Forms of Discrimination against Women',
    symbol: 'A/RES/34/180',
    year: 1979,
    url: 'https://undocs.org/A/RES/34/180',
  },
  crpd: {
    publisher: PUBLISHERS.generalAssembly,
    title: 'Convention on the Rights of Persons with Disabilities',
    symbol: 'A/RES/61/106',
    year: 2006,
    url: 'https://undocs.org/A/RES/61/106',
  },
  'unscr-1325': {
    publisher: PUBLISHERS.securityCouncil,
    title: 'Resolution 1325 (2000)',
    symbol: 'S/RES/1325 (2000)',
    year: 2000,
    url: 'https://undocs.org/S/RES/1325(2000)',
  },
  echr: {
    publisher: PUBLISHERS.councilOfEurope,
    title: 'Convention for the Protection of Human Rights and Fundamental Freedoms',
    symbol: 'ETS No. 005',
    year: 1950,
  },
  'police-ethics': {
    publisher: PUBLISHERS.ministers,
    title: 'European Code of Police Ethics',
    symbol: 'Rec(2001)10',
    year: 2001,
  },
  whistleblowers: {
    publisher: PUBLISHERS.ministers,
    title: 'Recommendation on the protection of whistleblowers',
    symbol: 'CM/Rec(2014)7',
    year: 2014,
  },
  'armed-forces-rights': {
    publisher: PUBLISHERS.ministers,
    title: 'Recommendation on human rights of members of the armed forces',
    symbol: 'CM/Rec(2010)4',
    year: 2010,
  },
  'official-documents': {
    publisher: PUBLISHERS.councilOfEurope,
    title: 'Convention on Access to Official Documents',
    symbol: 'CETS No. 205',
    year: 2009,
  },
  'istanbul-convention': {
    publisher: PUBLISHERS.councilOfEurope,
    title: 'Convention on preventing and combating violence against women and domestic violence',
    symbol: 'CETS No. 210',
    year: 2011,
  },
  'ecri-policing': {
    publisher: {
      en: 'European Commission against Racism and Intolerance',
      uk: 'Європейська комісія проти расизму та нетерпимості',
    },
    title: 'General Policy Recommendation No. 11 on combating racism and racial discrimination in policing',
    symbol: 'CRI(2007)39',
    year: 2007,
  },
  'venice-services': {
    publisher: PUBLISHERS.veniceCommission,
    title: 'Report on the Democratic Oversight of the Security Services',
    symbol: 'CDL-AD(2015)010',
    year: 2015,
  },
  'venice-forces': {
    publisher: PUBLISHERS.veniceCommission,
    title: 'Report on the Democratic Control of the Armed Forces',
    symbol: 'CDL-AD(2008)004',
    year: 2008,
  },
  'venice-principles': {
    publisher: PUBLISHERS.veniceCommission,
    title: 'Principles on the Protection and Promotion of the Ombudsman Institution (the Venice Principles)',
    symbol: 'CDL-AD(2019)005',
    year: 2019,
  },
  tshwane: {
    publisher: { en: 'Open Society Justice Initiative', uk: 'Правова ініціатива «Відкрите суспільство»' },
    title: 'Global Principles on National Security and the Right to Information (the Tshwane Principles)',
    year: 2013,
  },
  'intosai-lima': {
    publisher: {
      en: 'International Organization of Supreme Audit Institutions',
      uk: 'Міжнародна організація вищих органів аудиту',
    },
    title: 'The Lima Declaration',
    symbol: 'INTOSAI-P 1',
    year: 1977,
  },
  gdi: {
    publisher: {
      en: 'Transparency International Defence & Security',
      uk: 'Трансперенсі Інтернешнл, програма з питань оборони та безпеки',
    },
    title: 'Government Defence Integrity Index',
    year: 2020,
  },
} as const satisfies Record<string, Source>;
export type Instrument = keyof typeof INSTRUMENTS;
