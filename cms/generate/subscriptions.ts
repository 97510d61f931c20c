import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { hashAddress, sealAddress } from '../follow/address.ts'
import { noteChange } from '../follow/note.ts'

const FIELDS = 20
const MINUTE_MS = 60_000

/**
 * Loads daily subscriptions to fields, each of an address of its own and due now, and changes of procedures in these
 * fields. For measuring a digest run.
 */
export async function loadSubscriptions(payload: Payload, subscriptions: number, changes: number) {
  const now = new Date().toISOString()
  const before = new Date(Date.now() - MINUTE_MS).toISOString()
  for (let at = 0; at < subscriptions; at += 1) {
    const address = `nguoi-${at}@vi-du.vn`
    const data = {
      ...{ address: sealAddress(address), addressHash: hashAddress(address), pair: randomUUID() },
      ...{ topic: `fields:${at % FIELDS}`, title: { vi: `Lĩnh vực ${at % FIELDS}` }, path: '/thu-tuc' },
      ...{ locale: 'vi', frequency: 'daily', state: 'active' },
      ...{ askedAt: before, confirmedAt: before, usedAt: before, nextAt: now },
    }
    await payload.db.create({ collection: 'subscriptions', data, returning: false })
  }
  for (let at = 0; at < changes; at += 1)
    await noteChange(payload, {
      ...{ key: `thu-tuc-${at}`, kind: 'changed', at: now, topics: [`fields:${at % FIELDS}`] },
      ...{ title: { vi: `Thủ tục ${at}` }, path: `/thu-tuc/${at}` },
    })
}
