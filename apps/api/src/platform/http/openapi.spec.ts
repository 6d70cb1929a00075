import type { OpenAPIObject } from '@nestjs/swagger';
import { TestApi } from '../../testing/api';
import { description } from './openapi';

type OperationObject = NonNullable<OpenAPIObject['paths'][string]['get']>;
type ParameterObject = { name: string; in: string; required?: boolean; schema?: Record<string, unknown> };

/** Answers without a body, or in a form of their own. */
const SAY_NOTHING = /^(delete .*|post \/api\/v1\/session\/password|get \/api\/(health|metrics).*)$/;

describe('the description of the API', () => {
  let api: TestApi;
  let document: OpenAPIObject;
  let operations: [name: string, operation: OperationObject][];
  beforeAll(async () => {
    api = await TestApi.start();
    document = JSON.parse(JSON.stringify(description(api.app)));
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, OperationObject>).map(([method, one]): [string, OperationObject] => [
        `${method} ${path}`,
        one,
      ]),
    );
  });
  afterAll(() => api.stop());

  const operation = (name: string) => operations.find(([one]) => one === name)?.[1] as OperationObject;
  const parameter = (name: string, of: string) =>
    (operation(of).parameters as ParameterObject[]).find((one) => one.name === name);

  it('is OpenAPI 3.1, and refers to nothing that is not in it', () => {
    expect(document.openapi).toBe('3.1.0');
    const known = Object.keys(document.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`);
    const referred = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
    expect(referred.filter((reference) => !known.includes(reference ?? ''))).toEqual([]);
    expect(new Set(operations.map(([, { operationId }]) => operationId)).size).toBe(operations.length);
  });

  it('names every parameter, and says what it may be', () => {
    const vague = operations.flatMap(([name, { parameters = [] }]) =>
      (parameters as ParameterObject[])
        .filter((one) => !one.name || !one.schema || Object.keys(one.schema).length === 0)
        .map((one) => `${name} ${one.name}`),
    );
    expect(vague).toEqual([]);
    expect(parameter('severity', 'get /api/v1/findings')).toMatchObject({ in: 'query', required: false });
    expect(parameter('id', 'get /api/v1/findings/{id}')?.schema).toMatchObject({ format: 'uuid' });
    expect(parameter('If-Match', 'patch /api/v1/findings/{id}')).toMatchObject({ in: 'header', required: true });
    expect(parameter('Idempotency-Key', 'post /api/v1/findings')).toMatchObject({ in: 'header', required: false });
  });

  it('says what each operation answers with, and how it refuses', () => {
    const silent = operations
      .filter(([name]) => !SAY_NOTHING.test(name))
      .filter(([, { responses }]) => !JSON.stringify(responses).includes('"schema":{"type"'))
      .map(([name]) => name);
    expect(silent).toEqual([]);
    for (const [, { responses }] of operations)
      expect(JSON.stringify(responses.default)).toContain('finding.move-refused');
  });

  it('says what stays of a finding that was retracted', () => {
    const { responses } = operation('get /api/v1/findings/{id}');
    expect(JSON.stringify(responses['410'])).toMatch(/application\/problem\+json.*retractedOn/);
  });

  it('says what a body holds, field by field', () => {
    const body = JSON.stringify(operation('post /api/v1/findings').requestBody);
    for (const field of ['institutionIds', 'criteria', 'observedOn', 'severity', 'polarity'])
      expect(body).toContain(field);
    expect(JSON.stringify(operation('post /api/v1/imports').requestBody)).toContain('multipart/form-data');
  });
});
