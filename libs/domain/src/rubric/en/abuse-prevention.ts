import type { RubricTextsOf } from '../rubric-texts';

export const abusePrevention: RubricTextsOf<'abuse-prevention'> = {
  'intrusion-authorised': {
    name: 'Intrusive powers are authorised and recorded',
    question:
      'Do surveillance, searches and other intrusions need prior authority, and leave a record that can be checked?',
    guidance:
      'Look at who authorises, on what grounds, for how long, and who reviews afterwards. Take a sample of files and access logs of databases. Consent given in advance to whole categories is no authorisation.',
    anchors: {
      0: 'Intrusions take place without authorisation or record.',
      25: 'Superiors authorise their own units’ intrusions; records are incomplete.',
      50: 'A judge or another independent authority decides in most fields; urgent cases, databases or new technology escape.',
      75: 'Independent prior authority in all fields, urgent cases confirmed in time, full records; review afterwards is partial.',
      100: 'As for 75, an expert body reviews records and logs of its own motion, may stop an intrusion, and those concerned have a remedy.',
    },
  },
  'reporting-safe': {
    name: 'Wrongdoing can be reported safely',
    question: 'Can staff report wrongdoing inside and outside the institution, protected from reprisal?',
    guidance:
      'Look at channels, confidentiality, and what happened to people who reported. Ask staff of several ranks, alone. No reports in a large institution mostly means fear.',
    anchors: {
      0: 'Reporting is punished, or possible to the direct superior only.',
      25: 'A channel exists on paper; staff do not know it or do not trust it.',
      50: 'Channels are used, but confidentiality fails or reprisals have no consequences.',
      75: 'Confidential channels inside and outside, reports followed up, and reprisals punished; secret matters are partly left out.',
      100: 'As for 75 including secret matters, with an independent body, help for whistle-blowers and published figures.',
    },
  },
  'misuse-barred': {
    name: 'Nobody can use the institution for their own ends',
    question:
      'Is the institution protected from party, business or personal use, and may staff refuse unlawful orders?',
    guidance:
      'Look at rules on party activity, side business, gifts and conflicts of interest, at vetting, and at cases of orders refused. Ask who may give it tasks and whether this is written down. A code of ethics without cases is a poster.',
    anchors: {
      0: 'It serves a party, business or persons openly, or refusing an unlawful order is punished.',
      25: 'Neutrality is declared; conflicts of interest and informal orders are common and without consequences.',
      50: 'Declarations, vetting and a duty to refuse unlawful orders exist, applied unevenly.',
      75: 'They are applied at all ranks, tasks are given in writing by those entitled to, and lapses are dealt with.',
      100: 'As for 75, checked by an independent body; refusals are protected, trained for, and have been upheld.',
    },
  },
};
