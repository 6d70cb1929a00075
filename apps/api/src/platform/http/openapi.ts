import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Problem } from '@nahliad/contracts';
import type { z } from 'zod';
import { SESSION_COOKIE } from '../access/actors';
import { jsonSchema, problemContent } from './json-schema';

/** Publishes the API's description, made from the schemas that validate, at /api/openapi.json and /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  const once = () => (document ??= description(app));
  SwaggerModule.setup('api/docs', app, once, { jsonDocumentUrl: 'api/openapi.json' });
}

export function description(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Nahliad')
    .setDescription(
      'Security-sector oversight: findings, recommendations and accountability indicators. ' +
        'Whoever is not signed in asks the same and is answered with what is published.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A token of one’s own, from POST /tokens' })
    .addCookieAuth(SESSION_COOKIE)
    .addGlobalResponse({
      status: 'default',
      description: 'Refused, by a code that says why',
      content: problemContent(Problem),
    })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema, { schemaType }) => ({ schema: jsonSchema(schema as z.ZodType, schemaType) }),
  });
  return { ...document, openapi: '3.1.0', security: [{}, { bearer: [] }, { cookie: [] }] };
}
