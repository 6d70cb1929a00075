import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { Config } from '../config/config';

export interface Letter {
  /** The same for the same letter, however often it is sent: who gets it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly attached?: Attachment;
}

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands letters to the mail server of the deployment; the package that can is loaded with the first one. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private transport: Promise<Transporter> | undefined;

  constructor(private readonly config: Config) {}

  /** Comes back once the mail server has taken it. */
  async send({ id, to, subject, text, language, attached }: Letter): Promise<void> {
    const { smtp, hostName } = this.config;
    if (!smtp) throw new Error('This deployment sends no mail: SMTP_URL is not set.');
    const transport = await (this.transport ??= connect(smtp.url));
    const headers = { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' };
    const attachments = attached && [attached];
    const messageId = `<${id}@${hostName}>`;
    await transport.sendMail({ from: smtp.from, to, subject, text, messageId, headers, attachments });
  }

  async onApplicationShutdown(): Promise<void> {
    (await this.transport)?.close();
  }
}

async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, ...PATIENCE });
}
