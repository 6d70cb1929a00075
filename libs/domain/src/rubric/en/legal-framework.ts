import type { RubricTextsOf } from '../rubric-texts';

export const legalFramework: RubricTextsOf<'legal-framework'> = {
  'powers-in-law': {
    name: 'Powers and limits set by published law',
    question: 'Does a published law say what the institution may do, to whom, and where its powers end?',
    guidance:
      'Read the founding law and the laws that grant intrusive powers. Look for the mission, the list of powers, the conditions of each and the body that controls it. An internal order, however good, is no substitute for a law that people can read.',
    anchors: {
      0: 'No published law founds the institution, or its powers rest on unpublished orders.',
      25: 'A law founds it, but most powers over people rest on internal orders or on wording without limits.',
      50: 'The law lists its powers; conditions, time limits or the controlling body are missing for several of them.',
      75: 'The law states powers, conditions and control for nearly all it does; single gaps are known and being closed.',
      100: 'All powers, their conditions, limits and control are in published law that courts apply and parliament reviews.',
    },
  },
  'rules-match-obligations': {
    name: 'Internal rules in line with law and treaties',
    question: 'Do internal rules follow the law and international obligations, and change when these change?',
    guidance:
      'Compare a sample of internal rules on force, detention, data and discipline with the law and with treaties in force. Ask who checks a draft rule and when the rules were last reviewed. A general reference to human rights in the preamble proves nothing.',
    anchors: {
      0: 'Internal rules contradict the law or binding treaties on essential points, and nobody reviews them.',
      25: 'Some rules were brought into line after outside pressure; there is no procedure for checking the others.',
      50: 'New rules are checked against the law; older ones and treaty obligations are covered only in part.',
      75: 'All rules in sensitive fields are checked on adoption and after a change of law; a few lag behind.',
      100: 'Every rule is checked before adoption, reviewed at set intervals and amended after judgments; the results are published.',
    },
  },
  'breaches-sanctioned': {
    name: 'Breaches have consequences, whatever the rank',
    question: 'When law or rules are broken, is the breach investigated and followed by consequences at every rank?',
    guidance:
      'Take disciplinary and criminal cases of the last two years by rank and by outcome. Look at how long they took, who investigated, and whether superiors answered for what they ordered or tolerated. The number of cases alone says little: few may mean silence.',
    anchors: {
      0: 'Breaches are not investigated, or investigations are regularly stopped by superiors.',
      25: 'Only minor breaches of lower ranks have consequences; serious cases end without a decision.',
      50: 'Cases are opened as a rule, but last long, depend on the superior, or spare the senior ranks.',
      75: 'Breaches are investigated in time by people independent of the accused, senior ranks included; exceptions are rare.',
      100: 'As for 75, and outcomes are published by rank, reviewed from outside, and used to correct command and training.',
    },
  },
};
