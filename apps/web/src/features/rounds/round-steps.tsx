import { useState } from 'react';
import { Button } from '@nahliad/ui';
import type { Round } from '@nahliad/contracts';
import type { RoundStatus } from '@nahliad/domain';
import { useTranslation } from '../../lib/i18n';
import { MoveDialog } from './move-dialog';
import styles from './rounds.module.css';

/** The steps that the lead may take now. */
export const RoundSteps = ({ round }: { round: Round }) => {
  const { t } = useTranslation('rounds');
  const [to, setTo] = useState<RoundStatus>();
  return (
    <div className={styles.buttons} data-moves>
      {round.moves.map((move) => (
        <Button key={move} variant={move === 'cancelled' ? 'secondary' : 'primary'} onClick={() => setTo(move)}>
          {t(`to.${move}`)}
        </Button>
      ))}
      {to && <MoveDialog round={round} to={to} onClose={() => setTo(undefined)} />}
    </div>
  );
};
