import { z } from 'zod'
import { PARTNER_ACTS } from '../../../cms/content/partners.ts'
import { useText } from '../../i18n/index.ts'
import type { partners } from '../../i18n/partners.ts'
import type { Locale } from '../../paths.ts'
import {
  actShape,
  addShape,
  createdShape,
  createShape,
  listAnswerShape,
  listShape,
  problemShape,
  wholeShape,
} from './shapes.ts'

type Words = (typeof partners)['vi']
type Status = keyof Words['statuses']
type ParameterName = keyof Words['parameters']

const SCHEMAS = {
  NewCase: createShape,
  CreatedCase: createdShape,
  CaseList: listAnswerShape,
  Case: wholeShape,
  Act: actShape,
  Addition: addShape,
  Problem: problemShape,
}
type SchemaName = keyof typeof SCHEMAS
/** Those that are sent; the others are answers. */
const SENT: readonly SchemaName[] = ['NewCase', 'Act', 'Addition']

interface Parameter {
  name: ParameterName
  in: 'path' | 'query' | 'header'
  schema: z.ZodType
}

/** An address of the API of partners. */
export interface PartnerOperation {
  id: keyof Words['operations']
  method: 'get' | 'post'
  path: string
  parameters?: readonly Parameter[]
  body?: SchemaName
  /** Whether the body may be a form with files beside it. */
  takesFiles?: boolean
  /** Of the answer; none where it is a file. */
  answer?: SchemaName
  done: 200 | 201
  statuses: readonly Exclude<Status, 200 | 201>[]
  isOpen?: boolean
}

const text = z.string()
const NUMBER: Parameter = { name: 'number', in: 'path', schema: text }
const USUAL = [401, 429, 503] as const
const SENDING = [400, 403, 413, 415, 422, ...USUAL] as const

const asked = (name: 'since' | 'kind' | 'limit'): Parameter => ({
  ...{ name, in: 'query', schema: listShape.shape[name] },
})

/** The addresses of the API of partners: tests compare them with the routes. */
export const PARTNER_OPERATIONS: readonly PartnerOperation[] = [
  {
    ...{ id: 'createCase', method: 'post', path: '/api/v1/cases' },
    parameters: [{ name: 'Idempotency-Key', in: 'header', schema: text.min(8).max(120) }],
    ...{ body: 'NewCase', takesFiles: true, answer: 'CreatedCase', done: 201, statuses: [...SENDING, 409] },
  },
  {
    ...{ id: 'listCases', method: 'get', path: '/api/v1/cases' },
    parameters: [asked('since'), asked('kind'), asked('limit')],
    ...{ answer: 'CaseList', done: 200, statuses: [400, ...USUAL] },
  },
  {
    ...{ id: 'readCase', method: 'get', path: '/api/v1/cases/{number}' },
    parameters: [NUMBER, { name: 'contact', in: 'query', schema: z.literal('1').optional() }],
    ...{ answer: 'Case', done: 200, statuses: [403, 404, ...USUAL] },
  },
  {
    ...{ id: 'actOnCase', method: 'post', path: '/api/v1/cases/{number}/{act}' },
    parameters: [NUMBER, { name: 'act', in: 'path', schema: z.enum(PARTNER_ACTS) }],
    ...{ body: 'Act', answer: 'Case', done: 200, statuses: [...SENDING, 404, 409] },
  },
  {
    ...{ id: 'addToCase', method: 'post', path: '/api/v1/cases/{number}/add', parameters: [NUMBER] },
    ...{ body: 'Addition', takesFiles: true, answer: 'Case', done: 200, statuses: [...SENDING, 404, 409] },
  },
  {
    ...{ id: 'readFile', method: 'get', path: '/api/v1/cases/{number}/files/{id}' },
    parameters: [NUMBER, { name: 'id', in: 'path', schema: text }],
    ...{ done: 200, statuses: [404, ...USUAL] },
  },
  {
    ...{ id: 'document', method: 'get', path: '/api/v1/openapi.json', isOpen: true },
    parameters: [{ name: 'lang', in: 'query', schema: z.enum(['vi', 'en']).optional() }],
    ...{ done: 200, statuses: [] },
  },
]

function toSchema(shape: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io })
  return schema
}

const ref = (name: SchemaName) => ({ schema: { $ref: `#/components/schemas/${name}` } })
const JSON_TYPE = 'application/json'

const isNeeded = ({ in: place, schema }: Parameter) => place !== 'query' && !schema.isOptional()

function toBody({ body, takesFiles }: PartnerOperation) {
  if (!body) return {}
  const files = { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } }
  const form = { type: 'object', properties: { case: ref(body).schema, files }, required: ['case'] }
  const content = { [JSON_TYPE]: ref(body), ...(takesFiles && { 'multipart/form-data': { schema: form } }) }
  return { requestBody: { required: true, content } }
}

function toOperation(operation: PartnerOperation, words: Words) {
  const { id, parameters = [], answer, done, statuses, isOpen } = operation
  const problem = { content: { 'application/problem+json': ref('Problem') } }
  const failures = statuses.map((status) => [status, { description: words.statuses[status], ...problem }])
  return {
    ...{ operationId: id, summary: words.operations[id] },
    ...(isOpen && { security: [] }),
    parameters: parameters.map((one) => ({
      ...{ name: one.name, in: one.in, required: isNeeded(one), schema: toSchema(one.schema, 'input') },
      description: words.parameters[one.name],
    })),
    ...toBody(operation),
    responses: {
      [done]: { description: words.statuses[done], ...(answer && { content: { [JSON_TYPE]: ref(answer) } }) },
      ...(Object.fromEntries(failures) as object),
    },
  }
}

function toPaths(words: Words) {
  const byPath = Map.groupBy(PARTNER_OPERATIONS, ({ path }) => path)
  const methods = (all: PartnerOperation[]) =>
    Object.fromEntries(all.map((one) => [one.method, toOperation(one, words)]))
  return Object.fromEntries([...byPath].map(([path, all]) => [path, methods(all)]))
}

const toSchemas = () =>
  Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, shape]) => [
      name,
      toSchema(shape, SENT.includes(name as SchemaName) ? 'input' : 'output'),
    ]),
  )

/**
 * The API of partners as OpenAPI 3.1, made of the schemas by which the portal reads and writes.
 * @param origin public address of the portal without a final slash
 */
export function toPartnerOpenApi(origin: string, locale: Locale) {
  const words = useText(locale).partners as Words
  return {
    openapi: '3.1.1',
    info: { title: words.title, description: words.description, version: '1.0.0' },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    paths: toPaths(words),
    components: {
      schemas: toSchemas(),
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    },
  }
}
