import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { alertChanges } from '../../../../cms/follow/alerts.ts'

const HOUR_MS = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()
const now = at(0)
const alert = (id: string, more: object = {}) => ({
  ...{ id, title: { vi: `Cảnh báo ${id}` }, areas: [], channels: ['pages'], until: at(1) },
  ...{ createdAt: now, updatedAt: now, ...more },
})
const having = (...alerts: object[]) =>
  ({
    find: async ({ collection }: { collection: string }) => ({
      docs: collection === 'units' ? [{ id: 'a' }, { id: 'b' }] : alerts,
    }),
  }) as unknown as Payload

it('an alert is told to those who follow its communes, or any where it names none', async () => {
  const payload = having(alert('1', { areas: ['b'] }), alert('2', { updatedAt: at(0.5) }))
  expect(await alertChanges(payload, ['1', '2'])).toMatchObject([
    { kind: 'new', topics: ['units:b', 'alerts:*'], title: { vi: 'Cảnh báo 1' }, path: '/canh-bao' },
    { kind: 'changed', topics: ['units:a', 'units:b', 'alerts:*'] },
  ])
})

it('what is over, or for programs alone, is told to nobody', async () => {
  const payload = having(alert('1', { until: at(-1) }), alert('2', { channels: ['cap'] }))
  expect(await alertChanges(payload, ['1', '2'])).toEqual([])
})
