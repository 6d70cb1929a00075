import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { parseArgs } from 'node:util';
import { AppModule } from './app.module';
import { COMMANDS, type Command } from './cli/commands';
import { passwordFrom } from './cli/password-input';
import { sentenceOf, Usage } from './cli/sentences';

/** Runs one command, says in a sentence how it went, and answers the exit code: 0 done, 1 refused, 2 not understood. */
export async function runCommand(args: string[], input: NodeJS.ReadableStream = process.stdin): Promise<number> {
  try {
    const { command, options } = understood(args);
    const given = 'password' in command.options.shape ? await withPassword(options, input) : options;
    command.options.parse(given);
    process.stdout.write(`${await withProduct((product) => command.run(product, given))}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return error instanceof Usage ? 2 : 1;
  }
}

function understood(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { email: text, name: text, password: text };
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const command: Command | undefined = COMMANDS[positionals.join(' ')];
    if (command) return { command, options: values };
  } catch {
    // An option that we do not know: the usage says which ones there are.
  }
  throw new Usage();
}

const withPassword = async (options: { password?: string }, input: NodeJS.ReadableStream) => ({
  ...options,
  password: options.password ?? (await passwordFrom(input)),
});

/** The whole product without its server: the tables of one feature refer to those of others. */
async function withProduct<T>(work: (product: INestApplicationContext) => Promise<T>): Promise<T> {
  const product = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
  try {
    return await work(product);
  } finally {
    await product.close();
  }
}

if (require.main === module) void runCommand(process.argv.slice(2)).then((code) => process.exit(code));
