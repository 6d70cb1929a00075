import type { RubricTextsOf } from '../rubric-texts';

export const humanRights: RubricTextsOf<'human-rights'> = {
  'custody-safeguarded': {
    name: 'Safeguards in custody work from the first minute',
    question:
      'Are people in custody registered, told their rights, and given a lawyer, a doctor and contact with family at once?',
    guidance:
      'Compare registers with video, medical and lawyers’ records, and speak with detainees in private. Include unofficial places and transport. A form signed in advance is no safeguard.',
    anchors: {
      0: 'People are held without registration or out of reach of lawyers and monitors.',
      25: 'Registers and rights exist on paper; in practice access comes after the first questioning.',
      50: 'Safeguards work in most places by day; at night, in the regions or for some groups they fail.',
      75: 'They work from the start nearly everywhere, questioning is recorded, and monitors come unannounced.',
      100: 'As for 75 everywhere, electronic records cannot be altered unseen, and every lapse is examined and put right.',
    },
  },
  'allegations-investigated': {
    name: 'Allegations of ill-treatment are investigated',
    question: 'Is every allegation of ill-treatment or other grave abuse investigated promptly by someone independent?',
    guidance:
      'Take all allegations of the last two years, from complaints, doctors, courts and monitors, and follow each. Look at who investigated, when the victim was heard and examined, and what it came to. Dismissal for lack of evidence within a day is a warning.',
    anchors: {
      0: 'Allegations are not registered, or those accused investigate themselves.',
      25: 'Some are registered; nearly all are closed without hearing the victim or a doctor.',
      50: 'Serious ones are passed to an independent body, late or with evidence lost; outcomes are rare.',
      75: 'All are registered and investigated independently and in time, victims take part; a few stay unresolved.',
      100: 'As for 75, with medical examination by international standards, redress to victims, and published outcomes.',
    },
  },
  'force-reviewed': {
    name: 'Every use of force is reported and reviewed',
    question: 'Is force used only as necessary and proportionate, and each use reported and reviewed by somebody else?',
    guidance:
      'Read rules and training, then reports of injuries and shots against hospital and video records. For armed forces look at rules of engagement and the review of civilian harm. A unit that never reports force is a unit to visit.',
    anchors: {
      0: 'There are no rules on force, or it is used without report.',
      25: 'Rules are general; only deaths are reported.',
      50: 'Rules follow necessity and proportionality; reports are made, seldom reviewed outside the unit.',
      75: 'Each use is reported, reviewed by someone independent of the chain of command, and leads to corrections.',
      100: 'As for 75, deaths and grave injuries go to an outside body at once, and figures and lessons are published.',
    },
  },
  'staff-protected': {
    name: 'Staff have rights, and somewhere to go',
    question:
      'Are personnel and conscripts protected from violence, harassment and degrading treatment, and can they complain?',
    guidance:
      'Look at deaths, suicides, injuries and complaints among staff, at how harassment is handled, and at limits on association and expression. Ask conscripts and junior staff alone. Rights may be restricted only as far as service truly needs.',
    anchors: {
      0: 'Violence or hazing is tolerated, and complaining is dangerous.',
      25: 'It is forbidden in words; cases are settled within the unit.',
      50: 'Serious cases are dealt with; harassment, exhaustion or limits on rights are left to superiors.',
      75: 'Prevention, support and an outside complaints body work; restrictions of rights are set by law and few.',
      100: 'As for 75, deaths in service are investigated independently, surveys show trust, and results are acted on.',
    },
  },
};
