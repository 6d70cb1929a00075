import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server on loopback that keeps what it is given. */
export class MailServer {
  readonly letters: ParsedMail[] = [];
  /** What it says to the next letters, in place of taking them. */
  readonly refusals: Error[] = [];
  /** Called when a letter has come, before it is said to be taken. */
  onLetter: (letter: ParsedMail) => Promise<void> = async () => {};

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<MailServer> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        simpleParser(stream)
          .then((letter) => self.take(letter))
          .then(() => done(), done);
      },
    });
    const self = new MailServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return self;
  }

  get url(): string {
    const address = this.server.server.address();
    return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  /** To whom letters came, in the order in which they did. */
  recipients(): (string | undefined)[] {
    return this.letters.map(({ to }) => (Array.isArray(to) ? '' : to?.text));
  }

  /** As if nothing had come yet, and nothing were refused. */
  forget(): void {
    this.letters.length = 0;
    this.refusals.length = 0;
    this.onLetter = async () => {};
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async take(letter: ParsedMail): Promise<void> {
    const refusal = this.refusals.shift();
    if (refusal) throw refusal;
    this.letters.push(letter);
    await this.onLetter(letter);
  }
}
