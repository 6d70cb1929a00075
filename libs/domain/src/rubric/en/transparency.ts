import type { RubricTextsOf } from '../rubric-texts';

export const transparency: RubricTextsOf<'transparency'> = {
  'documents-published': {
    name: 'Policies, plans and reports are public',
    question:
      'Can an outsider read by which policies, plans and procedures the institution works, and what came of them?',
    guidance:
      'Search its site as an outsider would: strategy, structure, rules of conduct, budget, annual report, statistics. Note dates and whether tables can be reused. A report without figures, or with last decade’s, does not count.',
    anchors: {
      0: 'Nothing but contact details and news of ceremonies is public.',
      25: 'Some documents are public, but out of date, incomplete or hard to find.',
      50: 'Strategy, structure and annual report are public; rules of conduct, spending or results are missing.',
      75: 'All main documents are public and current, in reusable form; a few wait longer than a year for renewal.',
      100: 'All are public, current and comparable over the years, explain failures too, and readers’ questions are answered.',
    },
  },
  'secrecy-limited': {
    name: 'Secrecy is an exception with an end',
    question:
      'Is information classified piece by piece, on a legal ground, for a limited time, and reviewed by somebody else?',
    guidance:
      'Ask for the rules of classification, the number of documents classified and declassified, and who may review. Check a sample for ground and expiry. Secrecy that hides a violation of human rights or an embarrassment is itself an adverse sign.',
    anchors: {
      0: 'Whole subjects are secret without a legal ground, or secrecy is used to hide wrongdoing.',
      25: 'A law names grounds, but classification is the habit and nothing is ever declassified.',
      50: 'Ground and level are stated; time limits or independent review are missing.',
      75: 'Each document has ground, level and expiry; review takes place, though late or not of all kinds.',
      100: 'As for 75, an independent body may order disclosure, figures are published, and violations of rights may not be classified.',
    },
  },
  'decisions-explained': {
    name: 'Major decisions are prepared and explained openly',
    question: 'Are major plans, purchases and appointments announced, explained and open to comment?',
    guidance:
      'Take the largest purchase, the last strategy and three senior appointments. Look for an announcement, criteria, reasons, and what was done with comments. For classified matters look whether a parliamentary body was consulted instead.',
    anchors: {
      0: 'Major decisions become known only by leaks or after they were carried out.',
      25: 'Decisions are announced, without criteria or reasons.',
      50: 'Criteria are announced for some kinds of decisions; reasons are general and comments go unanswered.',
      75: 'Criteria, reasons and consultation are the rule; departures are explained.',
      100: 'As for 75 in all fields, with answers to comments and an independent look at classified decisions.',
    },
  },
};
