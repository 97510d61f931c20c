import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../../support/content.ts'
import { startPayload, type Running } from '../../../support/payload.ts'

type Data = typeof import('../../../../site/data/legalDocuments.ts')

let running: Running
let payload: Payload
let loadDocuments: Data['loadDocuments']
let expireKept: () => void
let noteChanged: (tags: readonly string[]) => void

const all = { depth: 0, overrideAccess: true } as const
const publish = async (title: string) =>
  String((await make(payload, 'legal-documents', 'published', { title })).id)

/** The titles that a reader sees, asked of the database. */
async function titles(): Promise<string[]> {
  expireKept()
  return (await loadDocuments('vi')).map(({ title }) => title)
}

const rename = (id: string, title: string, req?: Awaited<ReturnType<typeof createLocalReq>>) =>
  payload.update({ collection: 'legal-documents', id, data: { title }, ...all, ...(req && { req }) })

/** Changes a document in a transaction that is committed after `meanwhile`, which comes later but ends first. */
async function renameLate(id: string, title: string, meanwhile: () => Promise<unknown>): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await rename(id, title, req)
  await meanwhile()
  await commitTransaction(req)
}

describe('MongoDB: a transaction that stamps early and commits late', () => {
  beforeAll(async () => {
    running = await startPayload()
    ;({ payload } = running)
    ;({ loadDocuments } = await import('../../../../site/data/legalDocuments.ts'))
    ;({ expireKept } = await import('../../../../site/data/kept.ts'))
    ;({ noteChanged } = await import('../../../../site/data/changed.ts'))
  })
  afterAll(() => running.stop())

  test('is seen after a later change was read', async () => {
    const [early, late] = [await publish('một'), await publish('hai')]
    await renameLate(early, 'một, sửa', async () => {
      await rename(late, 'hai, sửa')
      expect(await titles()).toEqual(expect.arrayContaining(['một', 'hai, sửa']))
    })
    expect(await titles()).toEqual(expect.arrayContaining(['một, sửa', 'hai, sửa']))
  })

  test('is seen after many later changes, once it was told of', async () => {
    const early = await publish('trước')
    await renameLate(early, 'trước, sửa', async () => {
      for (let i = 0; i < 25; i++) await publish(`sau ${i}`)
      expect(await titles()).toEqual(expect.arrayContaining(['trước', 'sau 24']))
    })
    noteChanged(['legal-documents', `legal-documents:${early}`])
    expect(await titles()).toContain('trước, sửa')
  })

  test('is seen where documents were published late', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const data = {
      number: '7/2026/QĐ-UBND',
      kind: 'quyet_dinh',
      title: 'muộn',
      issuer: 'UBND',
      status: 'unverified',
    }
    const doc = { ...data, _status: 'published' } as never
    await payload.create({ collection: 'legal-documents', data: doc, ...all, req })
    await publish('sớm')
    expect(await titles()).not.toContain('muộn')
    await commitTransaction(req)
    expect(await titles()).toEqual(expect.arrayContaining(['muộn', 'sớm']))
  })
})
