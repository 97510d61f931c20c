import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { askRegistry, judgeAudit, readAudit, type Audit } from '../../../ops/check/audit.ts'

const ADVISORY = {
  id: 1,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'reads any file',
  severity: 'high',
  vulnerable_versions: '>=0.0.0',
  cwe: [],
  cvss: { score: 8, vectorString: null },
}

let server: Server | undefined
afterEach(() => server?.close())

/** A registry that answers the question for advisories like this. @returns its address */
async function registry(status: number, advisories: object): Promise<string> {
  server = createServer((request, response) => {
    const isAsked = request.url?.endsWith('/bulk')
    response.writeHead(isAsked ? status : 404, { 'content-type': 'application/json' })
    request.resume().on('end', () => response.end(JSON.stringify(isAsked ? advisories : {})))
  })
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('npm audit', () => {
  test('tells what the registry knows of what runs in production', async () => {
    const low = { ...ADVISORY, id: 2, severity: 'moderate', url: 'https://x/GHSA-low' }
    expect(await askRegistry(await registry(200, { sirv: [ADVISORY, low], vitest: [ADVISORY] }))).toEqual({
      asked: true,
      advisories: [{ id: 'GHSA-aaaa-bbbb-cccc', package: 'sirv', severity: 'high', title: 'reads any file' }],
    })
  }, 60_000)

  test('finds nothing where there is nothing', async () => {
    expect(await askRegistry(await registry(200, {}))).toEqual({ asked: true, advisories: [] })
  }, 60_000)

  test('says that it could not ask', async () => {
    for (const address of [await registry(405, {}), 'http://127.0.0.1:9']) {
      const audit = await askRegistry(address)
      expect(audit, address).toMatchObject({
        asked: false,
        reason: expect.stringMatching(/405|ECONNREFUSED/),
      })
      expect(judgeAudit(audit, [])).toEqual({
        lines: [expect.stringMatching(/^Not asked: /)],
        isFound: false,
      })
    }
  }, 60_000)
})

describe('what is no report', () => {
  test.each([
    '',
    'npm error code ENOTFOUND',
    '{',
    '{}',
    '{"vulnerabilities":{}}',
    '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"dependencies":{"total":0}}}',
  ])('%j counts as not asked', (output) => {
    expect(readAudit(output)).toMatchObject({ asked: false, reason: expect.stringMatching(/./) })
  })
})

test('an advisory that is allowed is told with its reason, and one that is gone, too', () => {
  const audit: Audit = {
    asked: true,
    advisories: [
      { id: 'GHSA-1', package: 'a', severity: 'high', title: 'one' },
      { id: 'GHSA-2', package: 'b', severity: 'critical', title: 'two' },
    ],
  }
  const one = { id: 'GHSA-1', reason: 'never called' }
  expect(judgeAudit(audit, [one, { id: 'GHSA-3', reason: 'x' }])).toEqual({
    lines: [
      'Allowed: a: high, GHSA-1, one (never called)',
      'Found: b: critical, GHSA-2, two',
      'No longer reported, take it out: GHSA-3',
    ],
    isFound: true,
  })
  expect(judgeAudit({ ...audit, advisories: [audit.advisories[0]!] }, [one]).isFound).toBe(false)
})
