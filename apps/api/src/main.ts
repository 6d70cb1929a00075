import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { DemoService } from './features/demo/demo.service';
import { mayServeDemoOn } from './features/demo/loopback';
import { Config } from './platform/config/config';
import { describeApi } from './platform/http/openapi';
import { NEST_OPTIONS, furnish, httpAdapter } from './platform/http/server';
import { PinoLogger } from './platform/http/pino-logger';
import { boundGarbage } from './platform/memory/garbage';
import { Queue } from './platform/queue/queue';
import { serveWebApp } from './platform/http/web-app';

const DEMO_IS_LOCAL =
  'the demo, whose passwords everyone knows, is for this machine alone. Leave HOST at 127.0.0.1, or begin with an empty database and DEMO=0.';

async function main(): Promise<void> {
  boundGarbage();
  // From the first moment: a launcher that dies while this starts leaves nobody behind who would hold its port.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  const { trustProxy, logLevel } = new Config(process.env);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, httpAdapter(trustProxy), {
    logger: new PinoLogger(logLevel),
    ...NEST_OPTIONS,
    abortOnError: false,
  });
  await furnish(app);
  describeApi(app);
  const { host, port, webDist } = app.get(Config);
  if (webDist) await serveWebApp(app, webDist);
  await app.init();
  if (!mayServeDemoOn(host) && (await app.get(DemoService).isDemo())) throw new Error(DEMO_IS_LOCAL);
  await app.listen(port, host);
  process.stdout.write(`ready ${await app.getUrl()}\n`);
  app.get(Queue).startSoon();
}

main().catch((error: unknown) => {
  const { code, message } = error as { code?: string; message?: string };
  process.stderr.write(code === 'EADDRINUSE' ? sentenceOfTakenPort() : `The server could not start: ${message}\n`);
  process.exit(1);
});

const sentenceOfTakenPort = () =>
  `Port ${process.env.PORT ?? 3000} is in use: stop what uses it, or choose another with PORT=3001.\n`;
