import * as z from 'zod';
import type { Endpoint } from '../../../shared/kernel/endpoint.ts';
import { problemDocument } from '../../../shared/kernel/problem.ts';
import { problemCatalogue } from '../../../shared/kernel/problem-catalogue.ts';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return json;
};

function parametersOf(schema: z.ZodType | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const json = schemaOf(schema, 'input');
  const required = (json.required as string[] | undefined) ?? [];
  return Object.entries((json.properties as Record<string, Json> | undefined) ?? {}).map(
    ([name, each]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: each,
    }),
  );
}

function requestBodyOf(endpoint: Endpoint): Json {
  if (endpoint.body) {
    return {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
      },
    };
  }
  if (!endpoint.upload) return {};
  const bytes = { schema: { type: 'string', format: 'binary' } };
  return { requestBody: { required: true, content: { 'application/octet-stream': bytes } } };
}

function answerOf({ answer }: Endpoint): Json {
  return 'file' in answer
    ? { [answer.file]: { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(answer, 'output') } };
}

function operationOf(endpoint: Endpoint, operationId: string): Json {
  const problems = [...new Set(endpoint.problems ?? [])];
  const byStatus = Map.groupBy(problems, (code) => problemCatalogue[code].status);
  return {
    operationId,
    summary: endpoint.summary,
    tags: [operationId.split('.')[0]],
    'x-access': endpoint.access,
    ...(endpoint.access.kind === 'public' ? { security: [] } : {}),
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
    ],
    ...requestBodyOf(endpoint),
    responses: {
      200: { description: 'Done', content: answerOf(endpoint) },
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          status,
          {
            description: codes.map((code) => `${code}: ${problemCatalogue[code].en}`).join('\n'),
            content: {
              'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
            },
          },
        ]),
      ),
    },
  };
}

/** The OpenAPI 3.1 document of some contracts, for people and tools of other systems. */
export function openApi(title: string, contracts: Record<string, Record<string, Endpoint>>): Json {
  const paths: Record<string, Json> = {};
  for (const [group, endpoints] of Object.entries(contracts)) {
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = {
        ...paths[path],
        [endpoint.method.toLowerCase()]: operationOf(endpoint, `${group}.${name}`),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title, version: '1' },
    security: [{ bearer: [] }],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: schemaOf(problemDocument, 'output') },
    },
    paths,
  };
}
