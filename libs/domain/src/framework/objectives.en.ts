import type { ObjectiveTexts } from './texts';

export const objectivesEn: ObjectiveTexts = {
  'public-safety': {
    explanation:
      'People are safer, and feel safer, when those who protect them respect rights, treat everyone alike and listen. Fear of the protector is itself a lack of safety.',
  },
  'security-provision': {
    explanation:
      'Institutions that use their means well, act on a clear legal basis and follow what people need provide security better, in peace and under threat.',
  },
  'policy-oversight': {
    explanation:
      'Democratic institutions can watch security policy and practice, change them, and hold them to international standards. For that they need law, answers and information.',
  },
  'embedded-mechanisms': {
    explanation:
      'Transparency and accountability last when they are part of everyday routine in every institution, and do not depend on one reformer or one scandal.',
  },
  'democratic-culture': {
    explanation:
      'Respect for the rule of law and for human rights becomes a habit inside the institutions, shared by recruits and commanders, and outlives changes of leadership.',
  },
  'checks-and-balances': {
    explanation:
      'Nobody in the security sector can commit an abuse or violate rights unseen, because several independent bodies are able to see it, say it and stop it.',
  },
  'cost-effectiveness': {
    explanation:
      'Security is paid for by everyone. Sound and open management buys more of it for the same money, and leaves less room for corruption.',
  },
  professionalism: {
    explanation:
      'Fair careers, training, discipline and respect for lawful authority make people good at their work and proud of doing it properly.',
  },
  'inclusive-institutions': {
    explanation:
      'Women and minorities take part in providing security and in deciding on it. Institutions that include them see threats that others miss, and earn wider trust.',
  },
};
