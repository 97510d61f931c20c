import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateStoredExpiries } from '../../../../cms/moments/dateStoredExpiries.ts'
import { startPayload, type Running } from '../../../support/payload.ts'

let running: Running
let payload: Payload

describe('MongoDB: documents stated as expired before a day could be given', () => {
  beforeAll(async () => {
    running = await startPayload()
    payload = running.payload
  })
  afterAll(() => running.stop())

  const make = (number: string, more: object = {}) =>
    payload.create({
      collection: 'legal-documents',
      data: {
        ...{ number, kind: 'nghi_dinh', issuer: 'Chính phủ', title: `Về ${number}`, status: 'expired' },
        ...{ expiresOn: '2999-12-31T12:00:00.000Z', _status: 'published' },
        ...more,
      } as never,
      depth: 0,
      overrideAccess: true,
    })

  /** As a document and its versions stood before these fields existed. */
  async function makeOld(number: string, more: object = {}) {
    const { id } = await make(number, more)
    const { collections, versions } = payload.db as unknown as MongooseAdapter
    const fields = (prefix: string) => ({ [`${prefix}statusFrom`]: '', [`${prefix}contentChangedAt`]: '' })
    await collections['legal-documents']!.collection.updateOne({ number }, { $unset: fields('') })
    await versions['legal-documents']!.collection.updateMany(
      { 'version.number': number },
      { $unset: fields('version.') },
    )
    return id
  }

  const stored = async (id: string) => {
    const asked = { collection: 'legal-documents', id, depth: 0, overrideAccess: true } as const
    const [shown, draft] = [await payload.findByID(asked), await payload.findByID({ ...asked, draft: true })]
    return [shown.statusFrom ?? null, draft.statusFrom ?? null, shown.updatedAt]
  }

  test('hold from the day they were written; what was saved since, or has expired by its date, stays', async () => {
    const old = await makeOld('1/2020/NĐ-CP')
    const past = await makeOld('2/2020/NĐ-CP', { expiresOn: '2020-12-31T12:00:00.000Z' })
    const inForce = await makeOld('3/2020/NĐ-CP', { status: 'partly' })
    const { id: recent } = await make('4/2020/NĐ-CP')
    expect(await dateStoredExpiries(payload)).toBe(1)
    const [shown, draft, updatedAt] = await stored(old)
    expect([shown, draft]).toEqual([updatedAt, updatedAt])
    for (const id of [past, inForce, recent]) expect((await stored(id)).slice(0, 2)).toEqual([null, null])
    expect(await dateStoredExpiries(payload)).toBe(0)
  })
})
