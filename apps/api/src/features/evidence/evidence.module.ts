import { Module } from '@nestjs/common';
import { Downloads } from './downloads/downloads.service';
import { EvidenceChanges } from './evidence-changes.service';
import { EvidenceController } from './evidence.controller';
import { EvidenceIntake } from './evidence-intake.service';
import { EvidenceQueries } from './evidence.queries';
import { FindingEvidenceController } from './finding-evidence.controller';
import { VirusScanner } from './receiving/virus-scanner';
import { Retention } from './retention';

@Module({
  controllers: [FindingEvidenceController, EvidenceController],
  providers: [EvidenceQueries, EvidenceIntake, EvidenceChanges, Downloads, Retention, VirusScanner],
})
export class EvidenceModule {}
