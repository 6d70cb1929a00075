import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

/** Publishes the API's description, made from the schemas that validate, at /api/openapi.json and /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Nahliad')
    .setDescription('Security-sector oversight: findings, recommendations and accountability indicators.')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('nahliad_session')
    .build();
  let document: OpenAPIObject | undefined;
  const once = () =>
    (document ??= {
      ...SwaggerModule.createDocument(app, config, {
        standardSchemaConverter: (schema, { schemaType }) =>
          z.toJSONSchema(schema as unknown as z.ZodType, {
            io: schemaType,
            target: 'draft-2020-12',
            unrepresentable: 'any',
          }) as never,
      }),
      openapi: '3.1.0',
    });
  SwaggerModule.setup('api/docs', app, once, { jsonDocumentUrl: 'api/openapi.json' });
}
