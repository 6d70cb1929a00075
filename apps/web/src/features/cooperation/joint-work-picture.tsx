import type { Cooperation } from '@nahliad/contracts';
import { categoryColour } from '@nahliad/ui';
import { useTranslation } from '../../lib/i18n';
import { useLabels } from '../../lib/labels';
import { ARCS_WIDTH, arcsOf, type Arc } from './arcs';
import { partnersOf, type OverseeingBody } from './bodies';
import styles from './joint-work-picture.module.css';
import { useRowKeys } from './use-row-keys';

export type Choice = { chosen: string | null; onChoose: (bodyId: string) => void };
type JointWorkPictureProps = Choice & { cooperation: Cooperation; bodies: readonly OverseeingBody[] };

/** The bodies as a list, and beside it an arc from row to row; a chosen body leaves the arcs of the others faint. */
export const JointWorkPicture = ({ cooperation, bodies, chosen, onChoose }: JointWorkPictureProps) => {
  const { t } = useTranslation('cooperation');
  const labels = useLabels();
  const { list, rowProps } = useRowKeys(bodies.length);
  const arcs = arcsOf(cooperation, bodies);
  const together = (count: number) => (count === 0 ? t('together.nobody') : t('together.bodies', { count }));
  const look = ({ bodyIds }: Arc) => {
    if (chosen === null) return undefined;
    return bodyIds.includes(chosen) ? 'chosen' : 'faint';
  };
  return (
    <div className={styles.picture}>
      <ul ref={list} className={styles.bodies} aria-label={t('bodies')}>
        {bodies.map(({ id, name, category }, row) => (
          <li key={id}>
            <button
              type="button"
              {...rowProps(row)}
              className={styles.body}
              aria-pressed={chosen === id}
              onClick={() => onChoose(id)}
            >
              <span className={styles.text}>
                <span className={styles.name}>{name}</span>
                <span className={styles.work}>
                  {labels.stakeholderCategory[category]} · {together(partnersOf(id, cooperation.edges, bodies).length)}
                </span>
              </span>
              <span className={styles.dot} style={{ background: categoryColour(category) }} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <svg
        className={styles.arcs}
        viewBox={`0 0 ${ARCS_WIDTH} ${bodies.length}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        {arcs.map((arc) => (
          <path
            key={arc.key}
            d={arc.path}
            className={arc.width === null ? styles.apart : styles.arc}
            strokeWidth={arc.width ?? undefined}
            data-look={look(arc)}
          />
        ))}
      </svg>
    </div>
  );
};
