import type { Notification } from '@nahliad/contracts';
import { LABELS } from '@nahliad/domain';
import { GREETING } from '../../platform/mail/greeting';
import type { Letter } from '../../platform/mail/mailer';
import type { Recipient } from '../../platform/mail/outbox';

const PATHS: Record<Notification['subject']['kind'], string> = {
  finding: 'findings',
  recommendation: 'recommendations',
  activity: 'activities',
  round: 'rounds',
};

const WORDS = {
  en: {
    several: (count: number) => `Nahliad: what is new for you (${count})`,
    due: (day: string) => `due on ${day}`,
    end: (address: string) =>
      `What the records say is read after signing in.\nWhat you are told of by e-mail you choose in your account: ${address}/account`,
  },
  uk: {
    several: (count: number) => `Nahliad: нове для вас (${count})`,
    due: (day: string) => `строк – ${day}`,
    end: (address: string) =>
      `Зміст записів доступний після входу до системи.\nПро що вас сповіщати електронною поштою, ви обираєте у своєму обліковому записі: ${address}/account`,
  },
};

/**
 * A letter goes through other people's hands: it names each record by its reference and says what happened to it; what the
 * record says is not in it.
 */
export function letterOf(
  id: string,
  { name, email, locale }: Recipient,
  told: readonly [Notification, ...Notification[]],
  address: string,
): Letter {
  const words = WORDS[locale];
  const [first] = told;
  const line = ({ kind, subject, dueOn }: Notification) =>
    [
      LABELS[locale].notificationKind[kind],
      subject.reference && `: ${subject.reference}`,
      dueOn && ` (${words.due(dueOn)})`,
    ].join('');
  const paragraphs = told.map((one) => `${line(one)}\n${address}/${PATHS[one.subject.kind]}/${one.subject.id}`);
  return {
    id,
    to: email,
    language: locale,
    subject: told.length === 1 ? line(first) : words.several(told.length),
    text: [GREETING[locale](name), ...paragraphs, words.end(address)].join('\n\n') + '\n',
  };
}
