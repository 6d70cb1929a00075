import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Id, SaveMapping, SavedMapping, SavedMappings as SavedMappingsAnswer } from '@nahliad/contracts';
import { Requires, SignedIn } from '../../platform/access/access.guard';
import type { PersonActor } from '../../platform/access/actor';
import { Answers } from '../../platform/http/answers';
import { SavedMappings } from './saved-mappings';

@Controller('import-mappings')
export class SavedMappingsController {
  constructor(private readonly mappings: SavedMappings) {}

  @Requires('import:write')
  @Get()
  @Answers(SavedMappingsAnswer)
  list(@SignedIn() actor: PersonActor) {
    return this.mappings.list(actor);
  }

  @Requires('import:write')
  @Post()
  @Answers(SavedMapping, 201)
  save(@SignedIn() actor: PersonActor, @Body({ schema: SaveMapping }) body: SaveMapping) {
    return this.mappings.save(actor, body);
  }

  @Requires('import:write')
  @Delete(':id')
  @HttpCode(204)
  remove(@SignedIn() actor: PersonActor, @Param('id', { schema: Id }) id: string) {
    return this.mappings.remove(actor, id);
  }
}
