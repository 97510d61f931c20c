import type { Payload } from 'payload'
import { beforeAll, expect, it, vi } from 'vitest'
import { isFollowableSearch, searchTopic } from '../../../../cms/content/follow.ts'
import type { Mail, MailKind, Subscription } from '../../../../cms/follow/store.ts'

type Follow = typeof import('../../../../cms/follow/address.ts') &
  typeof import('../../../../cms/follow/mails/letter.ts') &
  typeof import('../../../../cms/follow/send.ts') &
  typeof import('../../../../cms/follow/subscribe.ts')
let follow: Follow

beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret of the tests, which is long enough')
  follow = {
    ...(await import('../../../../cms/follow/address.ts')),
    ...(await import('../../../../cms/follow/mails/letter.ts')),
    ...(await import('../../../../cms/follow/send.ts')),
    ...(await import('../../../../cms/follow/subscribe.ts')),
  }
})

const ADDRESS = 'dan@vi-du.vn'
const subscription = (more: Partial<Subscription> = {}): Subscription =>
  ({
    ...{ id: 's', topic: 'procedures:1', title: { vi: 'Khai sinh' }, path: '/thu-tuc/1', frequency: 'daily' },
    ...{ locale: 'vi', state: 'active', address: follow.sealAddress(ADDRESS) },
    ...{ addressHash: follow.hashAddress(ADDRESS), ...more },
  }) as Subscription

function letterOf(kind: MailKind, of: Subscription): string {
  const mail = { id: 'm', kind, subscription: of.id } as Mail
  return JSON.stringify(
    follow.toLetter({ mail, subscription: of, portal: 'Cổng', origin: 'https://a.example' }),
  )
}

it('whoever has not confirmed is not mailed the words of a search, which a stranger may have chosen', () => {
  const q = 'Tài khoản của bạn bị khóa, gọi 0900'
  for (const locale of ['vi', 'en'] as const) {
    const search = subscription({ locale, topic: searchTopic('q=x'), title: { vi: `Tìm kiếm “${q}”` } })
    expect(letterOf('confirm', search)).not.toMatch(/Tài khoản|0900/)
    expect(letterOf('changes', search)).toContain(q)
  }
  expect(letterOf('confirm', subscription())).toContain('Khai sinh')
})

it('whoever sent a comment that is refused is told the reason alone', () => {
  const title = { vi: 'Quảng cáo, thư rác' }
  const changes = [
    { kind: 'changed' as const, title, path: '/lay-y-kien/phi', at: '2026-11-30T00:00:00.000Z' },
  ]
  const mail = { id: 'm', kind: 'refused', subscription: 's', changes } as Mail
  const of = subscription({ state: 'ended', title: { vi: 'Dự thảo về phí' } })
  const about = { mail, subscription: of, portal: 'Cổng', origin: 'https://a.example' }
  const { subject, text, headers } = follow.toLetter(about)
  expect(subject).toBe('Góp ý của bạn không được đăng: Dự thảo về phí')
  expect(text).toMatch(/Lý do: Quảng cáo, thư rác\. .*\nhttps:\/\/a\.example\/lay-y-kien\/phi/)
  expect(headers).not.toHaveProperty('List-Unsubscribe')
})

it.each([
  ['kết hôn', true],
  ['QĐ 12/2026', true],
  ['  …', false],
  ['xem http://x.example', false],
  ['xem HTTPS：／／x', false],
  ['Www.x.example', false],
])('whether a search for “%s” can be followed: %s', (words, can) => {
  expect(isFollowableSearch(words)).toBe(can)
})

/** A database of mails and one subscription, as far as the outbox asks it. */
function having(mails: Partial<Mail>[], broken: { isBroken: boolean }) {
  const sent: string[] = []
  const matches = (mail: Partial<Mail>, where: object) => {
    const text = JSON.stringify(where)
    return !text.includes('"key"') || text.includes(JSON.stringify(mail.key))
  }
  const db = {
    count: async ({ where }: { where: object }) => ({
      totalDocs: mails.filter((mail) => matches(mail, where)).length,
    }),
    create: async ({ data }: { data: Mail }) => void mails.push({ ...data, id: String(mails.length) }),
    find: async ({ collection, limit }: { collection: string; limit: number }) => {
      if (collection === 'subscriptions') return { docs: [subscription()] }
      return { docs: mails.filter(({ state }) => state === 'waiting').slice(0, limit || undefined) }
    },
    updateOne: async ({ id, data }: { id?: string; data: Partial<Mail> }) => {
      if (data.state === 'sent' && broken.isBroken) throw new Error('away')
      const mail = mails.find((one) => one.id === id)
      return Object.assign(mail ?? {}, data)
    },
  }
  const find = async () => ({ docs: [] })
  const sendEmail = async ({ messageId }: { messageId: string }) => void sent.push(messageId)
  return { sent, payload: { db, find, sendEmail } as unknown as Payload }
}

it('a mail that was sent while the database was away is noted later, not sent again', async () => {
  const broken = { isBroken: true }
  const mails: Partial<Mail>[] = [{ id: 'm1', kind: 'own', subscription: 's', state: 'waiting' }]
  const { payload, sent } = having(mails, broken)
  await expect(follow.sendDue(payload)).rejects.toThrow('away')
  broken.isBroken = false
  expect(await follow.sendDue(payload)).toBe(1)
  expect(mails).toMatchObject([{ state: 'sent' }])
  expect(sent).toHaveLength(1)
})

it('no more mails are taken than are sent at once, so that none waits while its lease runs', async () => {
  const mails = Array.from({ length: 7 }, (_, at) => ({
    ...{ id: `m${at}`, kind: 'own', subscription: 's', state: 'waiting' },
  })) as Partial<Mail>[]
  const { payload } = having(mails, { isBroken: false })
  expect([await follow.sendDue(payload), await follow.sendDue(payload)]).toEqual([5, 2])
})

it('the link to the page of an address is mailed once in a quarter of an hour', async () => {
  const mails: Partial<Mail>[] = []
  const { payload } = having(mails, { isBroken: false })
  const at = (minutes: number) => new Date(Date.UTC(2026, 10, 30, 5, minutes))
  for (const minutes of [0, 1, 14, 15, 29]) await follow.mailOwnPage(payload, ADDRESS, at(minutes))
  expect(mails).toHaveLength(2)
})
