import { EVIDENCE_GRADES, definitionOf, isIndicatorKey } from '@nahliad/domain';
import { number, text, type Section } from '../report.document';
import type { Speaking } from '../words/words';

/** How everything was computed, by which version of which formula. */
export function methodSection(scoreVersion: number, indicators: readonly string[], speaking: Speaking): Section {
  const { words, labels, language } = speaking;
  const { title, scores, intervals, ...headings } = words.method;
  const used = [...new Set(indicators)].filter(isIndicatorKey);
  return {
    title,
    blocks: [
      scores(scoreVersion),
      intervals,
      {
        columns: [
          text(words.indicators.indicator, 1.4),
          text(headings.formula, 4),
          number(words.indicators.version, 0.8),
        ],
        rows: used.map((key) => {
          const { text: written, formulaVersion } = definitionOf(key);
          return [written.name[language], written.formula[language], `${formulaVersion}`];
        }),
      },
      headings.grades,
      {
        columns: [text(headings.grade, 1), text(headings.meaning, 5)],
        rows: EVIDENCE_GRADES.map((grade) => [grade, labels.evidenceGrade[grade]]),
      },
    ],
  };
}
