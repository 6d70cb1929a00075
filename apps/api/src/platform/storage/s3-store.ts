import type { S3Client } from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import type { ObjectStore } from './object-store';

export interface Bucket {
  readonly bucket: string;
  readonly region: string;
  /** Of a storage that is not Amazon's. */
  readonly endpoint?: string | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const PART_BYTES = 8 * 1024 * 1024;

/**
 * Objects of an S3-compatible bucket. The SDK is large: it is loaded with the first object, and only
 * where there is a bucket.
 */
export class S3Store implements ObjectStore {
  private connected: Promise<S3Client> | undefined;

  constructor(private readonly settings: Bucket) {}

  /** In parts, two of them in memory at a time. */
  async put(key: string, file: Readable): Promise<void> {
    const [client, { Upload }] = await Promise.all([this.client(), import('@aws-sdk/lib-storage')]);
    const params = { ...this.object(key), Body: file };
    await new Upload({ client, params, partSize: PART_BYTES, queueSize: 2 }).done();
  }

  async read(key: string): Promise<Readable | undefined> {
    const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
    try {
      const { Body } = await (await this.client()).send(new GetObjectCommand(this.object(key)));
      return Body as Readable;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    await (await this.client()).send(new DeleteObjectCommand(this.object(key)));
  }

  private object(key: string) {
    return { Bucket: this.settings.bucket, Key: key };
  }

  /** Checksums only where S3 asks for them: not every other storage knows them. */
  private client(): Promise<S3Client> {
    const { region, endpoint, accessKeyId, secretAccessKey } = this.settings;
    return (this.connected ??= import('@aws-sdk/client-s3').then(
      ({ S3Client }) =>
        new S3Client({
          region,
          credentials: { accessKeyId, secretAccessKey },
          ...(endpoint && { endpoint, forcePathStyle: true }),
          requestChecksumCalculation: 'WHEN_REQUIRED',
          responseChecksumValidation: 'WHEN_REQUIRED',
        }),
    ));
  }
}
