import type { RubricTextsOf } from '../rubric-texts';

export const resourceManagement: RubricTextsOf<'resource-management'> = {
  'budget-scrutinised': {
    name: 'The budget is scrutinised from plan to result',
    question: 'Do parliament and the supreme audit institution see and examine all spending, secret items included?',
    guidance:
      'Compare the detail given to parliament with the accounts. Look for off-budget income, secret lines and who audits them, and for what was done about audit findings. An internal audit that reports only to the head is no external control.',
    anchors: {
      0: 'The budget is a single figure, or large income and spending stand outside it.',
      25: 'Parliament votes on broad headings; accounts are not audited from outside.',
      50: 'Detailed budget and external audit of ordinary spending; secret items or results are not examined.',
      75: 'All spending is audited, secret items by cleared auditors; findings are answered, some of them late.',
      100: 'As for 75, audits look at value for money, results are published as far as possible, and findings are put right.',
    },
  },
  'procurement-competitive': {
    name: 'Purchases are competitive and justified',
    question: 'Is competition the rule in purchases, and every exception justified in writing and open to review?',
    guidance:
      'Take the share of purchases without competition by value, and the files of the largest ones. Look at beneficial owners, at asset disposals and at appeals. Urgency repeated each year is bad planning.',
    anchors: {
      0: 'Purchases are made from chosen suppliers without written grounds.',
      25: 'Competition exists in law, but most of the value goes around it.',
      50: 'Competition is usual for ordinary goods; arms, construction or disposals are closed without review.',
      75: 'Exceptions are few, justified in writing and reviewed by a body outside; controls after delivery vary.',
      100: 'As for 75, owners of suppliers are checked, contracts and deliveries are published or audited, and offenders are excluded.',
    },
  },
  'careers-on-merit': {
    name: 'Posts, pay and promotion go by merit',
    question: 'Do posts, pay, training and promotion follow published criteria rather than loyalty or payment?',
    guidance:
      'Read criteria, minutes of boards and appeals; compare a sample of promotions with them. Ask staff what one needs to get on. Look at working conditions too: people who are not paid in time will find money elsewhere.',
    anchors: {
      0: 'Posts are bought, inherited or given for loyalty.',
      25: 'Criteria exist, and superiors decide as they wish.',
      50: 'Boards decide on lower posts by criteria; senior posts, pay supplements or training are discretionary.',
      75: 'Published criteria and boards for nearly all posts, reasons given, appeals possible; pay is regular.',
      100: 'As for 75 at all levels, checked from outside, with needs of staff surveyed and careers planned.',
    },
  },
};
