import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { problemDetail } from '../../schemas/api/index.ts'
import { refusalStatus } from '../../schemas/contract/index.ts'
import { groups, type Operation, operations } from './operations.ts'

/** As far as this file needs to know it: JSON. */
type Json = { readonly [key: string]: unknown }

/** What a body looks like, as JSON Schema. What only a program can check is left to the server. */
function schemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output'): Json {
  const { $schema, ...rest } = toJsonSchema(schema, {
    typeMode,
    target: 'draft-2020-12',
    errorMode: 'ignore',
  }) as Json
  void $schema
  return rest
}

function bodyOf(schema: v.GenericSchema, typeMode: 'input' | 'output'): Json {
  return { 'application/json': { schema: schemaOf(schema, typeMode) } }
}

/** Who may ask without being signed in. */
const isOpen = ({ who }: Operation): boolean => who === 'anybody' || who.startsWith('who has')

function operationOf(operation: Operation): Json {
  const { path, group, says, who, query = {}, request, response, status = 200 } = operation
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  }))
  return {
    operationId: operationIdOf(operation),
    tags: [group],
    summary: says,
    description: `For: ${who}.`,
    ...(isOpen(operation) ? { security: [] } : {}),
    ...(inPath.length + inQuery.length > 0 ? { parameters: [...inPath, ...inQuery] } : {}),
    ...(request ? { requestBody: { content: bodyOf(request, 'input') } } : {}),
    responses: {
      [status]: {
        description: response ? 'What was asked.' : 'Done.',
        ...(response ? { content: bodyOf(response, 'output') } : {}),
      },
      default: { $ref: '#/components/responses/problem' },
    },
  }
}

/** `getContractsAgreements` for `GET /api/contracts/:contract/agreements`; a name of its own for each. */
function operationIdOf({ method, path }: Operation): string {
  const words = path
    .replace(/^\/api\//, '')
    .split(/[/.-]/)
    .map((word) => (word.startsWith(':') ? `by-${word.slice(1)}` : word))
    .flatMap((word) => word.split('-'))
  return method.toLowerCase() + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}

/** The version of the interface: that of the package. */
export const INTERFACE_VERSION = '0.1.0'

/**
 * The description of the HTTP interface in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made of the
 * validators.
 * @param server where people reach it, without a slash at the end
 */
export function openApi(server: string): Json {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: operationOf(operation),
    }
  }
  const codes = Object.entries(refusalStatus).map(([code, status]) => `\`${code}\` (${status})`)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Samenspraak',
      version: INTERFACE_VERSION,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Contracts that a social worker, a client and a support person write together. Who is asking ' +
        'says a bearer token: one that a portal mints, or one of a link. Pages of the server itself ' +
        'have a session in a cookie instead. What is not one’s own is not there (404).',
    },
    servers: [{ url: server }],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      responses: {
        problem: {
          description: `Refused, with one of the codes ${codes.join(', ')}.`,
          content: { 'application/problem+json': { schema: schemaOf(problemDetail, 'output') } },
        },
      },
    },
  }
}
