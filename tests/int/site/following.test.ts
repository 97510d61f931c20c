import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Frequency } from '../../../cms/content/follow.ts'
import type { Mail, Subscription } from '../../../cms/follow/store.ts'
import { make } from '../../support/content.ts'
import { followingModules, receiveQuestion, type FollowingModules } from '../../support/following.ts'
import { startMailServer } from '../../support/mailServer.ts'
import { startPayload, type Running } from '../../support/payload.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

let mail: Awaited<ReturnType<typeof startMailServer>>
let running: Running
let payload: Payload
let cms: FollowingModules['cms']
let site: FollowingModules['site']

beforeAll(async () => {
  mail = await startMailServer()
  running = await startPayload({ SMTP_URL: mail.url, MAIL_FROM: 'cong@tinh.example' })
  payload = running.payload
  const modules = await followingModules()
  cms = modules.cms
  site = modules.site
})
beforeEach(async () => {
  for (const collection of ['subscriptions', 'mails', 'followed-changes', 'change-notices'] as const)
    await payload.db.deleteMany({ collection, where: { id: { exists: true } } })
  mail.mails.length = 0
})
afterAll(async () => {
  await running.stop()
  await mail.stop()
})

const stored = async <T>(collection: 'subscriptions' | 'mails') =>
  (await payload.db.find({ collection, pagination: false, limit: 0, sort: 'id' })).docs as object[] as T[]

/** What the worker does in a round. */
async function work(now?: Date): Promise<void> {
  await cms.matchChanges(payload)
  await cms.composeDue(payload, now)
  while ((await cms.sendDue(payload, now ?? new Date())) > 0);
}

const tokenIn = (text: string): string => /[?&]ma=([\w.-]+)/.exec(text)?.[1] ?? ''

interface Wish {
  address?: string
  frequency?: Frequency
}

/** Somebody asks to follow what a page shows, and presses the button behind the link of the mail. */
async function follow(page: string, { address = 'Dan.Ong@vi-du.vn', frequency = 'immediate' }: Wish = {}) {
  const target = (await site.followTargetOf(page))!
  await cms.askToFollow(payload, { ...target, address, frequency, locale: 'vi' })
  await work()
  const { text } = mail.mails.at(-1)!
  await site.confirmByToken(tokenIn(text))
  mail.mails.length = 0
}

const publish = async (more: object = {}) =>
  (await make(payload, 'procedures', 'published', more as never)) as unknown as { id: string; code: string }
/** A person changes what readers see. */
async function change(id: string, name: string): Promise<void> {
  const contentChangedAt = new Date().toISOString()
  await payload.db.updateOne({
    ...{ collection: 'procedures', id, returning: false },
    data: { name: { vi: name }, contentChangedAt, updatedAt: contentChangedAt },
  })
  await cms.noteDocuments(payload, 'procedures', [id])
}

test('a wish is confirmed by pressing the button alone, and its address is readable nowhere', async () => {
  const { id, code } = await publish()
  const target = (await site.followTargetOf(`/thu-tuc/${code}/thay-doi`))!
  expect(target).toMatchObject({ topic: `procedures:${id}`, path: `/thu-tuc/${code}` })
  const wish = { ...target, address: 'Dan.Ong@vi-du.vn', frequency: 'immediate', locale: 'vi' } as const
  await cms.askToFollow(payload, wish)
  await cms.askToFollow(payload, wish)
  await work()
  expect(mail.mails).toHaveLength(1)
  const [{ to, text }] = mail.mails as [(typeof mail.mails)[0]]
  expect(to).toEqual(['Dan.Ong@vi-du.vn'])
  expect(text).not.toContain('List-Unsubscribe:')
  const token = tokenIn(text)
  for (let times = 0; times < 5; times += 1)
    expect(await site.subscriptionOf('confirm', token)).toMatchObject({ state: 'waiting' })
  await change(id, 'Tên khác')
  await work()
  expect(mail.mails).toHaveLength(1)
  expect(await site.confirmByToken(`${token}x`)).toBeNull()
  expect(await site.confirmByToken(token)).not.toBeNull()
  expect(await stored('subscriptions')).toMatchObject([{ state: 'active' }])
  for (const collection of ['subscriptions', 'mails'] as const)
    expect(JSON.stringify(await stored(collection)).toLowerCase()).not.toContain('vi-du')
  await expect(payload.find({ collection: 'subscriptions', overrideAccess: false })).rejects.toThrow()
  await expect(payload.find({ collection: 'mails', overrideAccess: false })).rejects.toThrow()
})

test('each change is told once, and nothing after one has left', async () => {
  const { id, code } = await publish()
  await follow(`/thu-tuc/${code}`)
  await work()
  expect(mail.mails).toEqual([])
  await change(id, 'Cấp lại giấy <khai sinh>')
  await cms.noteDocuments(payload, 'procedures', [id])
  await work()
  await work()
  expect(mail.mails).toHaveLength(1)
  const { text } = mail.mails[0]!
  expect(text).toContain('Đã thay đổi: Cấp lại giấy <khai sinh>')
  expect(text).toContain('Cấp lại giấy &lt;khai sinh&gt;')
  expect(text).toContain(`/thu-tuc/${code}`)
  expect(text).toMatch(/List-Unsubscribe:\s+<http[^>]*\/theo-doi\/bo\?ma=/)
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const token = tokenIn(/List-Unsubscribe:\s+<([^>]*)>/.exec(text)![1]!)
  for (let times = 0; times < 5; times += 1)
    expect(await site.subscriptionOf('leave', token)).toMatchObject({ state: 'active' })
  await change(id, 'Tên ba')
  await cms.matchChanges(payload)
  await cms.composeDue(payload)
  expect(await site.leaveByToken(token)).toBe(true)
  expect(await site.leaveByToken(token)).toBe(true)
  await work()
  await change(id, 'Tên bốn')
  await work()
  expect(mail.mails).toHaveLength(1)
})

test('a mail whose worker was killed is sent once by the next, and a digest tells each subscription of its own', async () => {
  const field = (
    await payload.create({ collection: 'fields', data: { name: 'Hộ tịch' }, overrideAccess: true })
  ).slug
  const { docs } = await payload.find({
    collection: 'fields',
    where: { slug: { equals: field! } },
    overrideAccess: true,
  })
  const { id } = await publish({ field: docs[0]!.id })
  const other = await publish()
  for (const at of [1, 2, 3])
    await follow(`/thu-tuc?linh-vuc=${field}`, { address: `a${at}@vi-du.vn`, frequency: 'daily' })
  await follow(`/thu-tuc/${other.code}`, { address: 'b@vi-du.vn', frequency: 'daily' })
  await change(id, 'Tên một')
  await change(id, 'Tên hai')
  await work()
  expect(mail.mails).toEqual([])
  const tomorrow = new Date(Date.now() + DAY_MS)
  await cms.composeDue(payload, tomorrow)
  await cms.composeDue(payload, tomorrow)
  // The worker dies with what it has taken.
  expect(await cms.takeMails(payload, { now: tomorrow, limit: 2 })).toHaveLength(2)
  while ((await cms.sendDue(payload, tomorrow)) > 0);
  expect(mail.mails).toHaveLength(1)
  const later = new Date(tomorrow.getTime() + 3 * 60_000)
  await work(later)
  await work(later)
  expect(mail.mails.flatMap(({ to }) => to).sort()).toEqual(['a1@vi-du.vn', 'a2@vi-du.vn', 'a3@vi-du.vn'])
  for (const { text } of mail.mails) {
    expect(text).toContain('Đã thay đổi: Tên hai')
    expect(text).not.toContain('Tên một')
  }
})

test('a mail server that is away gets the mail later; an address that it refuses ends', async () => {
  const { id, code } = await publish()
  await follow(`/thu-tuc/${code}`)
  await change(id, 'Tên khác')
  mail.refuse(true)
  await work()
  mail.refuse(false)
  await work()
  expect(mail.mails).toEqual([])
  expect((await stored<Mail>('mails')).filter(({ state }) => state === 'waiting')).toMatchObject([
    { tries: 1 },
  ])
  await work(new Date(Date.now() + HOUR_MS))
  expect(mail.mails).toHaveLength(1)
})

test('what is withdrawn is told with the end; the owner of an address sees, changes and forgets', async () => {
  const { id, code } = await publish()
  const search = await site.followTargetOf('/en/tim-kiem?q=Kết hôn&type=procedures&trang=3')
  expect(search).toMatchObject({ topic: 'search:q=K%E1%BA%BFt+h%C3%B4n&type=procedures' })
  await follow(search!.path)
  await follow(`/thu-tuc/${code}`)
  await follow('/thu-tuc', { frequency: 'weekly' })
  await change(id, 'Đăng ký KẾT HÔN có yếu tố nước ngoài')
  await work()
  expect(mail.mails).toHaveLength(2)
  await payload.update({
    ...{ collection: 'procedures', id, data: { _status: 'draft' }, depth: 0, overrideAccess: true },
  })
  await cms.noteDocuments(payload, 'procedures', [id])
  await work()
  await work()
  expect(mail.mails).toHaveLength(3)
  expect(mail.mails[2]!.text).toContain('Không còn trên cổng')

  await cms.mailOwnPage(payload, 'khac@vi-du.vn')
  await cms.mailOwnPage(payload, 'dan.ong@vi-du.vn')
  await work()
  expect(mail.mails).toHaveLength(4)
  const token = tokenIn(mail.mails[3]!.text)
  const own = (await site.subscriptionsOf(token))!
  expect(own.map(({ frequency }) => frequency)).toEqual(['immediate', 'weekly'])
  await site.actOnOwn(token, own, { act: 'change', id: own[1]!.id, often: 'daily' })
  await site.actOnOwn(token, own, { act: 'leave', id: own[0]!.id })
  expect(await site.subscriptionsOf(token)).toMatchObject([{ frequency: 'daily' }])
  expect(await site.subscriptionsOf(`${token}x`)).toBeNull()

  await cms.tendFollowers(payload, new Date(Date.now() + 29 * DAY_MS))
  expect(await stored('subscriptions')).toHaveLength(1)
  expect(await stored('mails')).toEqual([])
  const silent = new Date(Date.now() + 340 * DAY_MS)
  await cms.tendFollowers(payload, silent)
  await work(silent)
  await cms.tendFollowers(payload, silent)
  await work(silent)
  expect(mail.mails).toHaveLength(5)
  await cms.tendFollowers(payload, new Date(silent.getTime() + 31 * DAY_MS))
  expect(await stored<Subscription>('subscriptions')).toMatchObject([
    { state: 'ended', endedReason: 'silent' },
  ])
  await site.actOnOwn(token, [], { act: 'forget' })
  expect(await stored('subscriptions')).toEqual([])
})

test('the sender of a case is told what the agency does, and neither own additions nor inner steps', async () => {
  const { addEvent } = await import('../../../cms/cases/events.ts')
  const id = await receiveQuestion(payload)
  const target = { topic: `cases:${id}`, title: { vi: 'Phản ánh 7' }, path: '/tra-cuu-phan-anh' }
  await cms.askToFollow(payload, { ...target, address: 'a@vi-du.vn', frequency: 'immediate', locale: 'vi' })
  await work()
  await site.confirmByToken(tokenIn(mail.mails[0]!.text))
  const add = async (act: 'added' | 'assigned' | 'answered', role: 'agency' | 'sender') =>
    addEvent(await createLocalReq({}, payload), { case: id, act, role, text: 'Bí mật' })
  await add('added', 'sender')
  await add('assigned', 'agency')
  await work()
  expect(mail.mails).toHaveLength(1)
  await add('answered', 'agency')
  await work()
  expect(mail.mails).toHaveLength(2)
  expect(mail.mails[1]!.text).not.toContain('Bí mật')
})
