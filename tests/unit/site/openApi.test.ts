import { Validator } from '@seriousme/openapi-schema-validator'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toOpenApi } from '../../../site/views/openApi/document.ts'
import { OPERATIONS } from '../../../site/views/openApi/operations.ts'
import { PARTNER_OPERATIONS, toPartnerOpenApi } from '../../../site/views/partners/openApi.ts'
import { procedureShape } from '../../../site/views/procedures/jsonShape.ts'
import { toProcedureJson } from '../../../site/views/procedures/json.ts'
import { whole } from './procedures/cpsvFixtures.ts'
import { procedure } from './procedures/fixtures.ts'

/** Routes that give no public data: the work of pages and of the machine, files as they were uploaded, signed links. */
const OTHER = [
  ...['/anh/{filename}', '/tep/{filename}', '/xem-thu/{token}', '/manifest.webmanifest', '/robots.txt'],
  ...['/api/purge', '/api/search-click', '/healthz', '/readyz', '/sw.js', '/.well-known/security.txt'],
  ...[
    '/gop-y/ban-do/{code}.svg',
    '/tra-cuu-phan-anh/tep/{token}',
    '/phan-anh/{number}/anh/{id}',
    '/phan-anh/{number}/tep/{id}',
  ],
]

/** The addresses of the routes that are no pages. */
const routes = () =>
  readdirSync(new URL('../../../site/pages/', import.meta.url), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !/(^|\/)_/.test(file))
    .map((file) => file.slice(0, -'.ts'.length).replace(/\/index$/, ''))
    .map((path) => `/${path.replace(/\[(\w+)\]/g, '{$1}')}`)

describe('the addresses for programs', () => {
  it('are those that the portal has, all of them', () => {
    const described = [...OPERATIONS, ...PARTNER_OPERATIONS].map(({ path }) => path)
    expect([...new Set([...described, ...OTHER])].sort()).toEqual(routes().sort())
  })

  it.each([
    ['vi', toOpenApi],
    ['en', toOpenApi],
    ['vi', toPartnerOpenApi],
    ['en', toPartnerOpenApi],
  ] as const)('are described by the standard in %s', async (locale, describeThem) => {
    const { valid, errors } = await new Validator().validate(describeThem('https://a.vn', locale))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('name each parameter that stands in an address', () => {
    for (const { path, parameters = [] } of [...OPERATIONS, ...PARTNER_OPERATIONS]) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(named)
    }
  })
})

describe('the record of a procedure', () => {
  it.each([whole(), procedure(), whole({ status: 'repealed' })])('is as its shape says', (doc) => {
    const written = JSON.parse(JSON.stringify(toProcedureJson(doc, 'https://a.vn', 'vi'))) as unknown
    expect(procedureShape.safeParse(written).error).toBeUndefined()
  })
})
