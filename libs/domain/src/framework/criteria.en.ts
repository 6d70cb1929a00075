import type { CriterionTexts } from './texts';

export const criteriaEn: CriterionTexts = {
  'legal-framework': {
    question: 'Is it bound, inside and out, by law and by rules that institutions enforce?',
    explanation:
      'A security institution acts only within powers that a published law gives it, and the law covers its inner life as well as what it does in the street. Words on paper are not enough: courts, prosecutors, inspectorates and superiors have to apply them, and a breach has to have consequences whatever the rank.',
    signs: [
      'Powers, limits and duties are set by published law, not by internal orders alone',
      'Internal rules follow the law and international obligations, and are revised when these change',
      'Breaches are investigated and sanctioned, also at senior level',
    ],
  },
  accountability: {
    question: 'Does it answer to the authorities and to the population?',
    explanation:
      'Whoever holds the power to use force explains what was done with it and accepts the verdict of others. Accountability runs upwards to parliament, government and courts, and outwards to the people. It shows in replies given in time, in recommendations carried out and in responsibility that can be traced to a person.',
    signs: [
      'It replies to overseers in substance and within the period set',
      'Recommendations it accepted are carried out, and someone else has checked that they were',
      'It is clear who decided, who supervised and who answers for the result',
    ],
  },
  transparency: {
    question: 'Is it managed openly, by codified standards and practice?',
    explanation:
      'People can see by what rules the institution is run: how it plans, hires, spends and decides. Openness is the standing practice and secrecy the exception, which has a legal ground, a limit in time and somebody who reviews it. Standards that are written down can be compared with what is done.',
    signs: [
      'Policies, procedures and annual reports are published and kept up to date',
      'Secrecy is applied item by item, with a ground and an end date',
      'Procurement, budgets and appointments can be followed by an outsider',
    ],
  },
  responsiveness: {
    question: 'Does it start from people’s needs, and react to them?',
    explanation:
      'Security is a public service, so its starting point is what people of a place fear and need, not only what the institution finds convenient. A responsive institution asks, listens and changes course. It handles complaints and calls in a time that still helps.',
    signs: [
      'Local needs are surveyed regularly, and plans refer to the results',
      'Complaints and calls are answered within the period the law sets',
      'Changes made after criticism or public consultation can be shown',
    ],
  },
  representation: {
    question: 'Are all parts of society fairly and equally present in it?',
    explanation:
      'An institution that resembles the society it serves understands it better and is trusted more. Women and men and members of minorities can join, stay and rise on equal terms, and are present where decisions are made. Figures for the whole staff can hide an absence at the top, so ranks are looked at separately.',
    signs: [
      'Staff composition is measured by group and by rank, and published',
      'Recruitment and promotion use open criteria and are checked for bias',
      'Women and minorities hold command and specialist posts, not only support roles',
    ],
  },
  'abuse-prevention': {
    question: 'Does it keep power and authority from being abused, by its own people or by others through it?',
    explanation:
      'Those who carry weapons, detain people or gather information on them are exposed to temptation and pressure. The duty has two sides: to stop staff from using their authority for themselves, and to stop politicians, businesses or criminals from using the institution for their own ends. Vetting, internal control, safe reporting and the right to refuse an unlawful order all serve it.',
    signs: [
      'Intrusive powers need prior authorisation and leave a record that can be checked',
      'Staff can report wrongdoing safely and are protected from reprisal',
      'Problems that were found once do not return in the same place',
    ],
  },
  'resource-management': {
    question: 'Are its money and people used properly and well, under real budget control?',
    explanation:
      'Public money and public servants are entrusted to the institution for a purpose. Parliament, auditors and the ministry of finance can follow spending from plan to result, including what is classified. People are hired, paid, trained and promoted on merit, because waste and favouritism leave less security for everyone.',
    signs: [
      'Accounts are audited independently, and questioned amounts are recovered or put right',
      'Purchases are competitive, and exceptions are justified in writing',
      'Posts, pay and promotion follow published criteria of merit',
    ],
  },
  'access-to-information': {
    question: 'Do other agencies, overseers and the public get the information they are due?',
    explanation:
      'Oversight without information is a formality. Overseers with the right clearance see what they need without bargaining for it, other agencies receive what they need to do their part, and the public is told whatever the law does not protect. A refusal states its ground and can be appealed.',
    signs: [
      'Information requests are answered in full and on time, and refusals cite the law',
      'Inspectors enter premises and open files without obstruction',
      'Results of oversight are published soon after they are final',
    ],
  },
  'human-rights': {
    question: 'Does it prevent abuses within, and prevent and investigate those in society?',
    explanation:
      'The duty faces inwards and outwards. Staff, conscripts and detainees are protected from violence, humiliation and discrimination inside the institution. Towards society it respects rights in its own work, protects people from abuse by others, and investigates violations promptly and independently.',
    signs: [
      'Every allegation of ill-treatment is registered and investigated by someone independent of the accused',
      'Safeguards in detention work from the first minute, and monitors may visit unannounced',
      'Staff have the same fundamental rights, and somewhere to take a complaint',
    ],
  },
  'equal-security': {
    question: 'Does it serve everyone, whatever their sex, ethnicity, religion, age or income?',
    explanation:
      'Everyone is entitled to the same protection, but people are threatened in different ways and reach for help differently. An institution serves equally when its attention, its response and its use of force do not depend on who somebody is or where they live. To know it, the institution has to record and compare outcomes by group.',
    signs: [
      'Stops, use of force and response times are compared between groups, and gaps are explained',
      'Domestic and gender-based violence and hate crime are treated as security matters',
      'Services can be reached by people with disabilities, displaced people and speakers of other languages',
    ],
  },
};
