import { LABELS, formatsOf } from '@nahliad/domain';
import { GREETING } from '../../../platform/mail/greeting';
import type { Letter } from '../../../platform/mail/mailer';
import type { Recipient } from '../../../platform/mail/outbox';
import { fileOf } from '../report.file';
import type { DatedReport } from '../report.cover';
import type { MadeReport } from '../reports.service';
import { speaking } from '../words/words';

const MOST_BYTES = 10 * 1024 * 1024;

export interface Carried extends MadeReport {
  readonly asked: DatedReport;
  /** By whose schedule it is sent. */
  readonly owner: string;
}

const WORDS = {
  en: {
    subject: (report: string, day: string) => `Nahliad: ${report}, as of ${day}`,
    attached: (report: string, day: string, owner: string) =>
      `Attached is the report that ${owner} scheduled: ${report}, as of ${day}. It counts what you yourself may read.`,
    left: (report: string, day: string, owner: string) =>
      `The report that ${owner} scheduled is there to be made: ${report}, as of ${day}.`,
    tooClosed:
      'Records behind it are open to named people alone, so it is not sent by e-mail. After signing in it is made here:',
    tooLarge: 'It is too large for a letter. After signing in it is made here:',
    marking: (marking: string) => `Marking: ${marking}`,
    verify: 'Whether a file is as it left the register is told here:',
    leave: 'If you wish to be sent this report no more, you say so here:',
  },
  uk: {
    subject: (report: string, day: string) => `Nahliad: ${report}, станом на ${day}`,
    attached: (report: string, day: string, owner: string) =>
      `У вкладенні звіт за розкладом: ${report}, станом на ${day}. Розклад: ${owner}. У звіті враховано те, що можете читати саме ви.`,
    left: (report: string, day: string, owner: string) =>
      `Настав час звіту за розкладом: ${report}, станом на ${day}. Розклад: ${owner}.`,
    tooClosed:
      'Деякі записи, на яких він ґрунтується, відкрито лише поіменно, тому його не надсилають електронною поштою. Після входу його можна скласти тут:',
    tooLarge: 'Він завеликий для листа. Після входу його можна скласти тут:',
    marking: (marking: string) => `Позначка доступу: ${marking}`,
    verify: 'Чи не змінено файл, можна перевірити тут:',
    leave: 'Відмовитися від цього звіту можна тут:',
  },
};

/** What is open to named people alone does not leave by mail; what is too large for it neither. */
const leftOut = ({ marking, file }: MadeReport): 'tooClosed' | 'tooLarge' | null =>
  marking === 'confidential' ? 'tooClosed' : file.length > MOST_BYTES ? 'tooLarge' : null;

/** The letter is in the language of whoever gets it; the report in the one that was asked for. */
export function letterOf(id: string, { name, email, locale }: Recipient, carried: Carried, address: string): Letter {
  const words = WORDS[locale];
  const { asked, marking, sha256, file, owner } = carried;
  const report = speaking(locale).words.subject[asked.subject];
  const day = formatsOf(locale).date(asked.asOf);
  const page = `${address}/reports`;
  const reason = leftOut(carried);
  const body = reason
    ? [words.left(report, day, owner), `${words[reason]}\n${page}?${again(asked)}`]
    : [words.attached(report, day, owner), `SHA-256: ${sha256}\n${words.verify} ${page}`];
  return {
    id,
    to: email,
    language: locale,
    subject: words.subject(report, day),
    text:
      [
        GREETING[locale](name),
        ...body,
        words.marking(LABELS[locale].visibility[marking]),
        `${words.leave} ${page}`,
      ].join('\n\n') + '\n',
    ...(!reason && { attached: { ...fileOf(asked), content: file } }),
  };
}

/** The page that makes the same report. */
const again = ({ subject, institutionId, asOf, window }: DatedReport): string =>
  new URLSearchParams({ subject, asOf, window: `${window}`, ...(institutionId && { institutionId }) }).toString();
