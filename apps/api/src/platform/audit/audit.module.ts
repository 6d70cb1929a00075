import { Global, Module } from '@nestjs/common';
import { Audit } from './audit';
import { AuditSealer } from './audit.sealer';

@Global()
@Module({ providers: [Audit, AuditSealer], exports: [Audit, AuditSealer] })
export class AuditModule {}
