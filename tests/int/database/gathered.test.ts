import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Running['payload']
// It reads the settings, which startPayload makes.
let { gatherCreates } = {} as typeof import('../../../cms/gathered/gather.ts')
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;({ gatherCreates } = await import('../../../cms/gathered/gather.ts'))
})
afterAll(() => running.stop())

async function begin({ gathers }: { gathers: boolean }): Promise<PayloadRequest> {
  const req = await createLocalReq({ locale: 'vi', context: { importing: true } }, payload)
  await initTransaction(req)
  if (gathers) await gatherCreates(req)
  return req
}

const common = { depth: 0, overrideAccess: true } as const

const procedure = (code: string) => ({
  code,
  name: `Thủ tục ${code}`,
  plainName: 'Làm giấy',
  otherNames: [{ name: 'xin giấy' }, { name: 'cấp giấy' }],
  onlineLevel: 'full' as const,
  status: 'in_force' as const,
  tiers: ['commune' as const, 'province' as const],
  methods: [{ channel: 'online' as const, fees: [{ kind: 'phi' as const, amount: 8000, note: 'mỗi bản' }] }],
  cases: [
    {
      name: 'Cấp mới',
      steps: [{ text: 'Nộp hồ sơ' }, { text: 'Nhận kết quả' }],
      documents: [
        { name: 'Tờ khai', originals: 1 },
        { name: 'Bản sao', copies: 2 },
      ],
    },
  ],
  legalBasis: [{ number: '60/2014/QH13' }],
  _status: 'published' as const,
})

/** Stores a procedure in Vietnamese and, in the same transaction, its English name. */
async function store(req: PayloadRequest, code: string) {
  const made = await payload.create({
    ...{ collection: 'procedures', data: procedure(code) as never, locale: 'vi', req, ...common },
  })
  const english = { name: `Procedure ${code}`, _status: 'published' as const }
  await payload.update({
    ...{ collection: 'procedures', id: made.id, data: english, locale: 'en', req, ...common },
  })
  return made.id
}

const OWN = ['id', 'createdAt', 'updatedAt', 'parent']

/** Without what differs from document to document, and without empty values. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [name, plain(member)] as const)
  const kept = members.filter(
    ([name, member]) => !OWN.includes(name) && member !== null && member !== undefined,
  )
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

async function storedAs(id: string, code: string) {
  const all = { ...common, locale: 'all' as const, collection: 'procedures' as const }
  const doc = await payload.findByID({ ...all, id })
  const { docs } = await payload.findVersions({
    ...all,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
  })
  const stored = { doc, newest: docs[0]?.version, isLatest: docs[0]?.latest }
  return plain(JSON.parse(JSON.stringify(stored).replaceAll(code, 'CODE')))
}

const count = async (code: string) =>
  (await payload.count({ collection: 'procedures', where: { code: { equals: code } }, overrideAccess: true }))
    .totalDocs

test('what is gathered is stored as it would be one by one, with its newest version', async () => {
  const one = await begin({ gathers: false })
  const first = await store(one, '1.900001')
  await commitTransaction(one)
  const req = await begin({ gathers: true })
  const second = await store(req, '1.900002')
  const third = await store(req, '1.900003')
  await commitTransaction(req)
  const expected = await storedAs(first, '1.900001')
  expect(expected).toMatchObject({
    doc: { cases: [{ documents: [{}, {}] }] },
    newest: { name: {} },
    isLatest: true,
  })
  expect(await storedAs(second, '1.900002')).toEqual(expected)
  expect(await storedAs(third, '1.900003')).toEqual(expected)
})

test('its transaction finds what it has gathered, others only when it ends', async () => {
  const req = await begin({ gathers: true })
  const [own, other] = [await store(req, '1.900011'), await store(req, '1.900012')]
  const asked = { collection: 'procedures', ...common, req } as const
  expect((await payload.findByID({ ...asked, id: own })).code).toBe('1.900011')
  const where = { code: { in: ['1.900011', '1.900012'] } }
  expect((await payload.find({ ...asked, where, sort: 'code' })).docs.map(({ id }) => id)).toEqual([
    own,
    other,
  ])
  await payload.delete({ ...asked, id: other })
  await commitTransaction(req)
  expect([await count('1.900011'), await count('1.900012')]).toEqual([1, 0])
})

test('slugs stay different among gathered documents', async () => {
  const req = await begin({ gathers: true })
  const make = (name: string) =>
    payload.create({ collection: 'fields', data: { name } as never, locale: 'vi', ...common, req })
  const slugs = [await make('Trùng tên'), await make('Trùng tên')].map(({ slug }) => slug)
  await commitTransaction(req)
  expect(slugs).toEqual(['trung-ten', 'trung-ten-2'])
})

test('a code that is taken refuses all of them, with a status that says so', async () => {
  const before = await begin({ gathers: false })
  await store(before, '1.900021')
  await commitTransaction(before)
  const req = await begin({ gathers: true })
  await store(req, '1.900022')
  await store(req, '1.900021')
  await expect(commitTransaction(req)).rejects.toMatchObject({ status: 400 })
  expect([await count('1.900021'), await count('1.900022')]).toEqual([1, 0])
  const next = await begin({ gathers: false })
  await store(next, '1.900022')
  await commitTransaction(next)
  expect(await count('1.900022')).toBe(1)
})

test('validation refuses at once, and what is taken back was never stored', async () => {
  const req = await begin({ gathers: true })
  await store(req, '1.900031')
  await expect(store(req, 'not a code')).rejects.toMatchObject({ status: 400 })
  const next = await begin({ gathers: true })
  await store(next, '1.900032')
  await killTransaction(next)
  expect([await count('1.900031'), await count('1.900032')]).toEqual([0, 0])
})

test('what was not there when it was first looked for is found once it has been made', async () => {
  const req = await begin({ gathers: true })
  const find = async (name: string) => {
    const where = { name: { equals: name } }
    const asked = { collection: 'issuers', where, pagination: false, req, ...common } as const
    return (await payload.find(asked)).docs.map((doc) => doc.name)
  }
  const make = (name: string) =>
    payload.create({ collection: 'issuers', data: { name } as never, locale: 'vi', ...common, req })
  expect(await find('Bộ Thử Một')).toEqual([])
  await make('Bộ Thử Một')
  expect([await find('Bộ Thử Hai'), await find('Bộ Thử Một')]).toEqual([[], ['Bộ Thử Một']])
  await make('Bộ Thử Hai')
  expect([await find('Bộ Thử Hai'), await find('Bộ Thử Ba')]).toEqual([['Bộ Thử Hai'], []])
  await commitTransaction(req)
})

test('documents are found by their rows among those that have none', async () => {
  const req = await begin({ gathers: true })
  const make = (number: string, more: object = {}) =>
    payload.create({
      collection: 'legal-documents',
      data: { number, title: number, issuer: 'Bộ Thử Hàng', kind: 'nghi_dinh', ...more } as never,
      ...{ locale: 'vi', req, ...common },
    })
  const first = await make('901/2026/NĐ-CP')
  const ending = () =>
    payload.find({
      ...{ collection: 'legal-documents', where: { 'relations.target': { equals: first.id } } },
      ...{ pagination: false, req, ...common },
    })
  expect((await ending()).docs).toEqual([])
  const second = await make('902/2026/NĐ-CP', { relations: [{ type: 'amends', target: first.id }] })
  expect((await ending()).docs.map(({ id }) => id)).toEqual([second.id])
  await commitTransaction(req)
})
