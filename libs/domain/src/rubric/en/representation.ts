import type { RubricTextsOf } from '../rubric-texts';

export const representation: RubricTextsOf<'representation'> = {
  'composition-known': {
    name: 'The composition of the staff is known',
    question: 'Does the institution know, by group and rank, who serves in it, who leaves and who is promoted?',
    guidance:
      'Ask for staff figures by sex, age, rank and post, and by other grounds where people state them freely and the law allows it. Look at applicants, drop-outs and promotions too. Data must not name anybody, and nobody may be pressed to answer.',
    anchors: {
      0: 'No figures exist beyond the total.',
      25: 'Totals of women and men exist, not by rank or post.',
      50: 'Figures by sex and rank exist; other grounds, leavers or promotions are unknown.',
      75: 'Figures cover groups, ranks, recruitment, departures and promotion, with gaps where people did not answer.',
      100: 'As for 75, published every year, compared with the population, and used to set and check targets.',
    },
  },
  'recruitment-open': {
    name: 'Entry and promotion are open and fair',
    question: 'Are recruitment, training and promotion open to all on the same terms and checked for bias?',
    guidance:
      'Read the criteria, physical tests and selection files. Look for requirements that shut groups out without need, for maternity and family rules, and for protection against harassment. Equal wording is no proof of equal chances.',
    anchors: {
      0: 'Rules or practice exclude women or minorities from service or from most posts.',
      25: 'Formal bars are gone, but selection is closed and requirements keep groups out.',
      50: 'Criteria are published; boards, tests or family rules still favour one group, and bias is not checked.',
      75: 'Open selection by mixed boards, tests tied to the post, and measures against barriers; results are still uneven.',
      100: 'As for 75, each stage is checked for bias, causes are removed, and success rates do not differ without good reason.',
    },
  },
  'leadership-shared': {
    name: 'Women and minorities share in command',
    question: 'Are women and minorities present where decisions are taken, and heard there?',
    guidance:
      'Count command, specialist and operational posts separately from support. Look at who sits on boards, leads missions and goes to staff college. One well-known person at the top is an exception, not a practice.',
    anchors: {
      0: 'They are absent from command and from bodies that decide.',
      25: 'Single persons hold senior posts, mostly in support functions.',
      50: 'They are present in middle command; the top and operational posts are still nearly closed.',
      75: 'They hold command and specialist posts at all levels in a growing share, with support on the way there.',
      100: 'Their share in command comes near that in service, measures are evaluated, and their advice shapes operations.',
    },
  },
};
