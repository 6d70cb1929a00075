import type { Framework } from '@nahliad/contracts';
import { CRITERION_DIMENSIONS } from '@nahliad/domain';
import { Columns, Stack } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { CriteriaMatrix } from './criteria-matrix';
import { CriterionArticle } from './criterion-article';
import { ObjectiveArticle } from './objective-article';

/** The whole framework on a page: principles, duties, and what they are for. */
export const FrameworkGuide = ({ framework: { criteria, objectives } }: { framework: Framework }) => {
  const { t } = useTranslation('framework');
  return (
    <Stack gap="xl">
      <CriteriaMatrix criteria={criteria} objectives={objectives} />
      {CRITERION_DIMENSIONS.map((dimension) => (
        <section key={dimension}>
          <Stack>
            <h2>{t(dimension)}</h2>
            <p>{t(`${dimension}-lead`)}</p>
            <div>
              {criteria
                .filter((criterion) => criterion.dimension === dimension)
                .map((criterion) => (
                  <CriterionArticle key={criterion.key} criterion={criterion} />
                ))}
            </div>
          </Stack>
        </section>
      ))}
      <section>
        <Stack>
          <h2>{t('objectives')}</h2>
          <p>{t('objectives-lead')}</p>
          <Columns gap="lg" min="20rem">
            {objectives.map((objective) => (
              <ObjectiveArticle key={objective.key} objective={objective} />
            ))}
          </Columns>
        </Stack>
      </section>
      <p>{t('source-note')}</p>
    </Stack>
  );
};
