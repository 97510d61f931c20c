import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublicCasesAsked } from '../../../cms/cases/publicAsked.ts'
import type { AskedCases } from '../../../cms/caseDesk/asked.ts'
import { CASE_TABS } from '../../../cms/caseDesk/tabs.ts'
import { loadCases } from '../../../cms/generate/cases.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { flawsOf } from '../../support/plans.ts'
import { statementsOf } from '../../support/statements.ts'

const CASES = /^"?cases"?$/
const KIND = 'hien-truong'
const TOPIC = 'cong-thuong'

let running: Running
let payload: Payload
let agency: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  agency = String((await make(payload, 'agencies', 'published')).id)
  const unit = { name: 'Thử', fullName: 'Xã Thử', code: '10001', tier: 'commune', type: 'Xã' } as const
  await payload.create({ collection: 'units', data: unit, depth: 0, overrideAccess: true })
  await loadCases(payload, 600)
})
afterAll(() => running?.stop())

async function flawsIn(run: () => Promise<unknown>): Promise<string[]> {
  const flaws: string[] = []
  for (const statement of await statementsOf(payload, run))
    flaws.push(...(await flawsOf(payload, statement, CASES)))
  return flaws
}

test('many cases are stored as they would be one by one', async () => {
  const { docs, totalDocs } = await payload.find({
    ...{ collection: 'cases', where: { agency: { equals: agency } }, sort: 'number', limit: 1 },
    ...{ depth: 1, overrideAccess: true },
  })
  expect(totalDocs).toBe(600)
  expect(docs[0]).toMatchObject({ number: 'PA-2020-000000', agency: { id: agency } })
})

describe('no list of the public reads or sorts all cases', () => {
  const lists: Record<string, PublicCasesAsked> = {
    ...{
      all: {},
      'a page further on': { page: 5 },
      'of a kind': { kind: KIND },
      'of a topic': { topic: TOPIC },
    },
    ...{
      'of a kind and topic': { kind: KIND, topic: TOPIC },
      open: { type: 'open' },
      fixed: { type: 'fixed' },
    },
    ...{ 'of a commune': { commune: '10001' }, 'of no commune': { commune: '99999' } },
  }
  test.each(Object.entries(lists))('%s', async (_, asked) => {
    const { countPublicCases, listPublicCases } = await import('../../../cms/cases/publicCases.ts')
    expect(await flawsIn(() => listPublicCases(payload, asked))).toEqual([])
    expect(await flawsIn(() => countPublicCases(payload, asked))).toEqual([])
  })
})

describe('no list of the desk reads or sorts all cases', () => {
  const blank = { kind: null, topic: null, agency: null, search: null, page: 1 }
  const tabs = CASE_TABS.map((tab): [string, AskedCases] => [tab, { ...blank, tab }])
  const lists: [string, AskedCases][] = [
    ...tabs,
    ['open, of a kind', { ...blank, tab: 'open', kind: KIND }],
    ['open, of a kind and topic', { ...blank, tab: 'open', kind: KIND, topic: TOPIC }],
    ['open, a page further on', { ...blank, tab: 'open', page: 3 }],
  ]
  const roles = ['publisher', 'author']
  const places = { 'of the province': false, 'of an agency': true }
  const readers = roles.flatMap((role) =>
    Object.entries(places).map(([place, isOfAgency]) => ({ name: `${role} ${place}`, role, isOfAgency })),
  )
  test.each(readers)('$name', async ({ role, isOfAgency }) => {
    const { countTabs, readCaseList } = await import('../../../cms/caseDesk/readList.ts')
    const user = { id: agency, collection: 'users', roles: [role], ...(isOfAgency && { agency }) }
    const ask = () => createLocalReq({ user: user as never, locale: 'vi' }, payload)
    for (const [list, asked] of lists)
      expect(await flawsIn(async () => readCaseList(await ask(), asked)), list).toEqual([])
    expect(await flawsIn(async () => countTabs(await ask(), CASE_TABS))).toEqual([])
  })
})
