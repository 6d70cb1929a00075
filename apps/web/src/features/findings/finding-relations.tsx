import { Panel } from '@nahliad/ui';
import type { RelatedFinding } from '@nahliad/contracts';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../lib/format';
import { useTranslation } from '../../lib/i18n';
import { Link } from '../../lib/router/link';
import { Written } from '../../lib/written';
import styles from './finding-relations.module.css';
import { findingRelationsQuery } from './findings.api';

/** How it belongs with others: what it is a duplicate of, what was kept with it, what it repeats and what repeated it. */
export const FindingRelations = ({ id }: { id: string }) => {
  const { t } = useTranslation('findings');
  const { data } = useQuery(findingRelationsQuery(id));
  if (!data) return null;
  const { original, duplicates, repeats, repeatedBy } = data;
  const groups = Object.entries({ original: original ? [original] : [], duplicates, repeats, repeatedBy });
  if (groups.every(([, findings]) => findings.length === 0)) return null;
  return (
    <Panel title={t('relations.title')} look="flat">
      <div className={styles.groups}>
        {groups.map(([name, findings]) => findings.length > 0 && <Group key={name} name={name} findings={findings} />)}
      </div>
    </Panel>
  );
};

const Group = ({ name, findings }: { name: string; findings: readonly RelatedFinding[] }) => {
  const { t } = useTranslation('findings');
  const format = useFormat();
  return (
    <section>
      <h3 className={styles.name}>{t(`relations.${name}`)}</h3>
      <ol className={styles.list}>
        {findings.map(({ id, reference, title, body, observedOn }) => (
          <li key={id}>
            <Link to={`/findings/${id}`}>
              <Written text={title} />
            </Link>
            <p className={styles.facts}>
              {reference} · <Written text={body.name} /> · {format.shortDate(observedOn)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
