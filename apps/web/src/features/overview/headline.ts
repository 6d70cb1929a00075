import type { Overview } from '@nahliad/contracts';
import { absenceOf } from '../../lib/figures';
import type { useFormat } from '../../lib/format';
import type { Translate } from '../../lib/i18n';
import { isUnseen } from './coverage-rows';

/** Replies that were due and have not come. */
export const unansweredOf = ({ indicators }: Overview): number => {
  const overdue = indicators.find(({ key }) => key === 'timely-response')?.parts?.['overdue'];
  return typeof overdue === 'number' ? overdue : 0;
};

export const unseenOf = ({ coverage }: Overview): number => coverage.cells.filter(isUnseen).length;

/** What the data say, in one or two sentences; what they do not say is left out. */
export const headlineOf = (overview: Overview, t: Translate, { share }: ReturnType<typeof useFormat>): string[] => {
  const acceptance = overview.indicators.find(({ key }) => key === 'acceptance');
  const accepted =
    acceptance && !absenceOf(acceptance) && acceptance.value !== null ? share(acceptance.value) : undefined;
  const unanswered = unansweredOf(overview);
  const unseen = unseenOf(overview);
  const cells = overview.coverage.cells.length;
  return [
    accepted && unanswered > 0 && t('headline.accepted-unanswered', { share: accepted, count: unanswered }),
    accepted && unanswered === 0 && t('headline.accepted', { share: accepted }),
    !accepted && unanswered > 0 && t('headline.unanswered', { count: unanswered }),
    cells > 0 && unseen > 0 && t('headline.unseen', { count: unseen, cells }),
    cells > 0 && unseen === 0 && t('headline.all-seen'),
  ].filter((sentence) => typeof sentence === 'string');
};
