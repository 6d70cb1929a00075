import type { RubricTextsOf } from '../rubric-texts';

export const equalSecurity: RubricTextsOf<'equal-security'> = {
  'outcomes-compared': {
    name: 'Outcomes are compared between groups',
    question:
      'Does the institution compare stops, force, response and results between groups and places, and explain gaps?',
    guidance:
      'Ask for the data by sex, age, place and, where lawful and freely stated, other grounds. Look at what was done about gaps. Data that are not collected cannot show that treatment is equal.',
    anchors: {
      0: 'No data are kept by which treatment could be compared.',
      25: 'Data are kept in parts and never compared.',
      50: 'Some comparisons exist, mostly by sex or region; gaps are noted and not explained.',
      75: 'Main outcomes are compared regularly, gaps are explained, and measures taken against unjustified ones.',
      100: 'As for 75, published, discussed with the groups concerned, and checked again until the gaps close.',
    },
  },
  'targeted-violence-met': {
    name: 'Domestic violence, sexual violence and hate crime are taken seriously',
    question:
      'Are violence at home, sexual violence and crimes of hatred treated as matters of security, with the victim protected?',
    guidance:
      'Follow cases from the call to the outcome: response time, risk assessment, protection orders, specialised investigators, recording of motive. Ask organisations that help victims. Include violence linked to armed conflict.',
    anchors: {
      0: 'Such cases are turned away or treated as private matters.',
      25: 'They are registered when victims insist; nobody is trained.',
      50: 'Trained staff and procedures exist in some places; withdrawal by the victim ends most cases.',
      75: 'Trained response throughout, risk assessed, protection given, motives recorded; results still vary by place.',
      100: 'As for 75, jointly with services for victims, with results measured and victims asked.',
    },
  },
  'services-within-reach': {
    name: 'Everyone can reach the service',
    question:
      'Can people with disabilities, displaced people, older people and speakers of other languages get help as others do?',
    guidance:
      'Visit and call: entrances, sign language, interpreters, formats, travel time from remote places, service without documents or registration. Ask the groups themselves. A ramp to a locked door is no access.',
    anchors: {
      0: 'Whole groups cannot reach help, or are refused it.',
      25: 'Help depends on the kindness of single staff.',
      50: 'Adaptations exist in centres; remote places, languages or documents are still barriers.',
      75: 'Access is arranged nearly everywhere, barriers are known and a plan to remove them is funded.',
      100: 'As for 75, checked with the groups concerned, and people use the service as much as others do.',
    },
  },
};
