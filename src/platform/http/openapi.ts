import { z } from 'zod'
import { languages } from '../../shared/localized-text.ts'

/** A value that comes with a request beside its body. */
export type ApiParameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  readonly required?: boolean
  readonly schema: z.ZodType
}

/** One thing the API can do, as its document describes it. Each area lists its own in `api/operations.ts`. */
export type ApiOperation = {
  readonly method: 'get' | 'post'
  /** With `{name}` for parts of the path. */
  readonly path: string
  readonly tag: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly ApiParameter[]
  readonly body?: z.ZodType
  /** By status; a failure without a schema answers `apiFailure`. */
  readonly responses: Readonly<
    Record<number, { readonly description: string; readonly schema?: z.ZodType }>
  >
}

/** What every failure of the API looks like. */
export const apiFailure = z.object({
  code: z.string().meta({ description: 'What went wrong, for programs.', examples: ['sold-out'] }),
  message: z.string().meta({ description: 'The same for people, in the language asked for.' }),
  problems: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
})

/** A text in as many languages as its organisers wrote it. */
export const apiTexts = z.partialRecord(z.enum(languages), z.string())

/** Who holds an event. */
export const apiHost = z.object({
  kind: z.enum(['programme', 'community']),
  slug: z.string(),
  name: z.string(),
})

/** The slug of an event in a path. */
export const eventParameter: ApiParameter = {
  name: 'event',
  in: 'path',
  description: 'Slug of the event.',
  required: true,
  schema: z.string(),
}

/** A schema as JSON Schema: as it is sent (input) or answered (output). */
export const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const jsonContent = (schema: z.ZodType, io: 'input' | 'output') => ({
  'application/json': { schema: schemaOf(schema, io) },
})

/** The OpenAPI 3.1 document of these operations. */
export function openApiDocument(operations: readonly ApiOperation[], baseUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {})
    path[operation.method] = {
      operationId: `${operation.method}${operation.path
        .replace('/api/v1', '')
        .replaceAll(/[/{}-]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
      tags: [operation.tag],
      summary: operation.summary,
      ...(operation.description ? { description: operation.description } : {}),
      parameters: (operation.parameters ?? []).map(({ schema, required = false, ...rest }) => ({
        ...rest,
        required,
        schema: schemaOf(schema, 'input'),
      })),
      ...(operation.body
        ? { requestBody: { required: true, content: jsonContent(operation.body, 'input') } }
        : {}),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, { description, schema }]) => {
          const said = schema ?? (Number(status) >= 400 ? apiFailure : undefined)
          return [
            status,
            { description, ...(said ? { content: jsonContent(said, 'output') } : {}) },
          ]
        }),
      ),
    }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Convite',
      version: '1',
      description: 'The public data of community events, and registering for them.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: baseUrl }],
    paths,
  }
}
