import { z } from 'zod'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { OPERATIONS, SCHEMAS, type Operation } from './operations.ts'
import type { Parameter } from './parameters.ts'

/** A shape as JSON Schema 2020-12, which OpenAPI 3.1 uses; of parameters as they are sent. */
function toSchema(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io })
  return schema
}

function toParameter({ name, words, in: place, schema, isRequired = false }: Parameter, locale: Locale) {
  return {
    ...{ name, in: place, required: isRequired },
    description: useText(locale).openApi.parameters[words],
    schema: toSchema(schema, 'input'),
  }
}

const contentOf = ({ types, schema }: Operation) =>
  Object.fromEntries(
    types.map((type) => [type, schema ? { schema: { $ref: `#/components/schemas/${schema}` } } : {}]),
  )

function toOperation(operation: Operation, locale: Locale) {
  const { id, parameters = [], statuses = [] } = operation
  const { operations, statuses: words } = useText(locale).openApi
  const failures = statuses.map((status) => [status, { description: words[status] }])
  return {
    operationId: id,
    summary: operations[id],
    ...(parameters.length > 0 && { parameters: parameters.map((one) => toParameter(one, locale)) }),
    responses: {
      200: { description: words[200], content: contentOf(operation) },
      ...(Object.fromEntries(failures) as object),
    },
  }
}

let schemas: Record<string, object> | undefined

/** The shapes of answers, which are large: worked out once. */
const schemasOnce = (): Record<string, object> =>
  (schemas ??= Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, shape]) => [name, toSchema(shape, 'output')]),
  ))

/**
 * The addresses for programs as OpenAPI 3.1, made of the schemas by which the portal reads and writes.
 * @param origin public address of the portal without a final slash
 */
export function toOpenApi(origin: string, locale: Locale) {
  const { title, description } = useText(locale).openApi
  return {
    openapi: '3.1.1',
    info: { title, description, version: '1.0.0' },
    servers: [{ url: origin }],
    paths: Object.fromEntries(OPERATIONS.map((one) => [one.path, { get: toOperation(one, locale) }])),
    components: { schemas: schemasOnce() },
  }
}
