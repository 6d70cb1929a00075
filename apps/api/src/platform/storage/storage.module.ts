import { Global, Module } from '@nestjs/common';
import path from 'node:path';
import { Config } from '../config/config';
import { DiskStore } from './disk-store';
import { OBJECT_STORE } from './object-store';
import { S3Store } from './s3-store';
import { Storage } from './storage';

const objectStore = {
  provide: OBJECT_STORE,
  inject: [Config],
  useFactory: ({ s3, dataDir }: Config) => (s3 ? new S3Store(s3) : new DiskStore(path.resolve(dataDir, 'objects'))),
};

@Global()
@Module({ providers: [objectStore, Storage], exports: [Storage] })
export class StorageModule {}
