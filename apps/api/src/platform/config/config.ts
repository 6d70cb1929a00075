import path from 'node:path';
import { z } from 'zod';
import type { Bucket } from '../storage/s3-store';

const yes = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(8),
  DATABASE_REPLICA_URLS: z
    .string()
    .default('')
    .transform((urls) => urls.split(/[\s,]+/).filter(Boolean)),
  DATA_DIR: z.string().default('.data'),
  SOURCE_KEY_FILE: z.string().optional(),
  WEB_DIST: z.string().optional(),
  DEMO: yes.default(false),
  COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default('UA'),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0),
  METRICS_TOKEN: z.string().min(16).optional(),
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  CLAMD: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

/** The deployment's settings, read once from the environment; docs/operations.md explains each. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  readonly databaseReplicaUrls: readonly string[];
  readonly dataDir: string;
  /** What the identities of sources are sealed with; made when the first one is. */
  readonly sourceKeyFile: string;
  readonly webDist: string | undefined;
  readonly demo: boolean;
  /** ISO 3166-1, also the prefix of references: `UA-2026-0042`. */
  readonly country: string;
  readonly publicUrl: string | undefined;
  /** Whether the word of the nth proxy in front is taken: a visitor can claim to have come by more than there are. */
  readonly trustProxy: false | ((address: string, nth: number) => boolean);
  readonly metricsToken: string | undefined;
  /** Where files are kept in place of the data folder. */
  readonly s3: Bucket | undefined;
  /** Who looks for viruses in what is uploaded: `host:port`, or the path of a socket. */
  readonly clamd: string | undefined;
  /** By whom letters are sent, and as whom; none are sent where it is not said. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  readonly logLevel: string;

  constructor(environment: NodeJS.ProcessEnv) {
    const env = Environment.parse(withoutEmpty(environment));
    this.port = env.PORT;
    this.host = env.HOST;
    this.databaseUrl = env.DATABASE_URL;
    this.databasePoolSize = env.DATABASE_POOL_SIZE;
    this.databaseReplicaUrls = env.DATABASE_REPLICA_URLS;
    this.dataDir = env.DATA_DIR;
    this.sourceKeyFile = path.resolve(env.SOURCE_KEY_FILE ?? path.join(env.DATA_DIR, 'keys', 'sources.key'));
    this.webDist = env.WEB_DIST;
    this.demo = env.DEMO;
    this.country = env.COUNTRY;
    this.publicUrl = env.PUBLIC_URL;
    this.trustProxy = env.TRUST_PROXY > 0 && ((_, nth) => nth < env.TRUST_PROXY);
    this.metricsToken = env.METRICS_TOKEN;
    this.s3 = bucketOf(env);
    this.clamd = env.CLAMD;
    this.smtp = env.SMTP_URL
      ? { url: env.SMTP_URL, from: env.MAIL_FROM ?? `Nahliad <nahliad@${this.hostName}>` }
      : undefined;
    this.logLevel = env.LOG_LEVEL;
  }

  /** Where people find the product, without a slash at its end. */
  get address(): string {
    return (this.publicUrl ?? `http://${this.host}:${this.port}`).replace(/\/+$/, '');
  }

  /** What it is called in letters. */
  get hostName(): string {
    return new URL(this.address).hostname;
  }
}

/** An empty variable is an absent one. */
const withoutEmpty = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));

const bucketOf = (env: z.infer<typeof Environment>): Bucket | undefined =>
  env.S3_BUCKET
    ? {
        bucket: env.S3_BUCKET,
        endpoint: env.S3_ENDPOINT,
        region: env.S3_REGION,
        accessKeyId: env.S3_ACCESS_KEY_ID,
        secretAccessKey: env.S3_SECRET_ACCESS_KEY,
      }
    : undefined;
