import type { RubricTextsOf } from '../rubric-texts';

export const responsiveness: RubricTextsOf<'responsiveness'> = {
  'needs-studied': {
    name: 'People’s security needs are studied',
    question: 'Does the institution find out what people need and fear, and does it plan by what it learns?',
    guidance:
      'Ask for surveys, community meetings and local analyses of the last two years, and for plans that cite them. Look whether women, young people, minorities and displaced people were asked. A telephone line is no study.',
    anchors: {
      0: 'Needs are not studied; plans follow internal targets alone.',
      25: 'Meetings or polls take place now and then, without trace in plans.',
      50: 'Needs are studied regularly in some places; plans mention them in general terms.',
      75: 'Studies cover the territory and its groups, and plans and resources visibly follow them, with few gaps.',
      100: 'As for 75, people help to set priorities, and results are reported back to them and measured again.',
    },
  },
  'complaints-within-reach': {
    name: 'Complaints are easy to make and properly decided',
    question: 'Can anybody complain without fear, and get a reasoned decision in time from someone not involved?',
    guidance:
      'Try the ways of complaining yourself. Take a sample of files: date, who decided, reasons, remedy. Ask complainants, also those in detention and in service, whether they were discouraged or punished for it.',
    anchors: {
      0: 'There is no way to complain, or complainants are put under pressure.',
      25: 'Complaints are accepted, but decided by those complained of, or left without an answer.',
      50: 'There is a procedure with time limits; decisions are often late, formal or not independent.',
      75: 'Several accessible ways, reasoned decisions in time by people not involved, and appeal to an outside body; lapses are few.',
      100: 'As for 75, remedies are given, outcomes are published and analysed, and complainants are asked how they were treated.',
    },
  },
  'practice-corrected': {
    name: 'Practice changes after criticism',
    question: 'Can the institution show what it changed because of complaints, findings or consultation?',
    guidance:
      'Ask for three changes of the last two years and trace each back to what caused it. Look at rules, training, equipment and results. A change announced and never carried out is no change.',
    anchors: {
      0: 'No change can be traced to what people or overseers said.',
      25: 'Individual cases are put right; the practice behind them stays.',
      50: 'Some practices were changed, mostly after scandals or judgments.',
      75: 'Patterns in complaints and findings are analysed each year and lead to changes that can be shown.',
      100: 'As for 75, effects are measured, shared with those who complained, and corrected where they fall short.',
    },
  },
};
