import type { RubricTextsOf } from '../rubric-texts';

export const accessToInformation: RubricTextsOf<'access-to-information'> = {
  'overseers-admitted': {
    name: 'Overseers get in and see what they need',
    question: 'Do those with a mandate enter premises, open files and speak to people without bargaining?',
    guidance:
      'Use inspectors’ own reports: refusals, delays, missing files, conversations overheard. Try an unannounced visit. Access granted after a telephone call to the ministry is delayed access.',
    anchors: {
      0: 'Overseers are refused, or see only what was prepared for them.',
      25: 'Access depends on announcement and on the goodwill of the head.',
      50: 'Access to premises is usual; files, databases or private conversations are often refused.',
      75: 'Full access, also unannounced and to classified matters for cleared persons; delays are rare and explained.',
      100: 'As for 75, everywhere and at once; obstruction has consequences, and those who spoke to overseers are protected.',
    },
  },
  'requests-answered': {
    name: 'Information requests are answered',
    question: 'Are requests by the public and by other agencies answered in full and in time, and refusals grounded?',
    guidance:
      'Send requests of your own and compare. Take figures of requests, partial answers, refusals by ground, and appeals won. An answer that sends one elsewhere without naming where is a refusal.',
    anchors: {
      0: 'Requests are ignored or refused without a ground.',
      25: 'Some answers come, late or with a general reference to secrecy.',
      50: 'Most answers come in time; refusals cite the law without weighing the interests at stake.',
      75: 'Answers are full and in time, refusals reasoned and severed to what must be withheld; appeals seldom succeed.',
      100: 'As for 75, what is often asked is published unasked, appeal decisions are carried out and figures are public.',
    },
  },
  'results-made-known': {
    name: 'Results of oversight become known',
    question:
      'Does the institution let the results of oversight be published soon, with its reply, and pass them to its staff?',
    guidance:
      'Compare dates of final reports and of publication. Look for demands to withhold or rewrite, and ask staff whether they know the findings about their unit. A summary that leaves out what is adverse is no publication.',
    anchors: {
      0: 'It prevents publication, or puts overseers under pressure for it.',
      25: 'Results are published only when others leak or insist.',
      50: 'Publication is accepted, after long delays or large deletions.',
      75: 'Results are published soon after they are final, with its reply; deletions are few and grounded.',
      100: 'As for 75, it links to them itself, tells its staff, and reports publicly what was done.',
    },
  },
};
