import type { RubricTextsOf } from '../rubric-texts';

export const accountability: RubricTextsOf<'accountability'> = {
  'answers-to-parliament': {
    name: 'Answers to parliament and independent bodies',
    question: 'Does the institution explain its policy and conduct to parliament, courts and independent overseers?',
    guidance:
      'Look at hearings attended and by whom, written questions and how fully they were answered, and reports handed in on time. Include secret matters: a closed committee counts. A courtesy visit is no hearing.',
    anchors: {
      0: 'It appears before no overseer, or refuses to answer on matters of substance.',
      25: 'It answers when the leadership wishes; reports are late, general, or deal only with achievements.',
      50: 'It reports every year and attends when invited, but avoids failures, operations or secret spending.',
      75: 'Its leadership answers regularly and in substance, on classified matters to a cleared body; gaps are few.',
      100: 'It answers fully, corrects what it said when it was wrong, and comes forward with failures unasked.',
    },
  },
  'responsibility-traceable': {
    name: 'Decisions can be traced to those responsible',
    question: 'Can it be established afterwards who decided, who supervised and who answers for the result?',
    guidance:
      'Follow three sensitive decisions from order to outcome: an operation, a purchase, a promotion. Ask for the written order, the log and the name of the superior in charge. Check that records may not be altered without a trace.',
    anchors: {
      0: 'Orders are oral or unsigned, staff cannot be identified, and records are missing where they matter.',
      25: 'Responsibilities exist on charts; for most decisions nobody can show who took them.',
      50: 'Routine decisions are documented; urgent, joint or classified ones often are not.',
      75: 'Sensitive decisions are documented with name, ground and time, and officers can be identified; lapses are isolated.',
      100: 'Every sensitive decision can be reconstructed from records that cannot be altered unseen, and superiors answer for them.',
    },
  },
  'recommendations-tracked': {
    name: 'Recommendations are followed through',
    question: 'Does the institution register, plan and report what it does about recommendations of its overseers?',
    guidance:
      'Ask for the register of recommendations and take a sample from overseers’ reports to see whether it is complete. Look for a responsible unit, dates and evidence of what was done. A letter of acknowledgement is no response.',
    anchors: {
      0: 'Recommendations are not registered, and it cannot say what became of them.',
      25: 'Single recommendations are answered, without a plan, dates or a responsible unit.',
      50: 'A register exists and positions are taken; plans are vague or what is done is not proven.',
      75: 'Nearly all have a position, a plan with dates and a responsible unit; evidence is handed to the issuer.',
      100: 'As for 75, progress is published, the issuer verifies it, and rejections give reasons that can be discussed.',
    },
  },
};
