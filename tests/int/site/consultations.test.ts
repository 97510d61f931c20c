import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Consultation } from '../../../cms/payload-types.ts'
import type { CommentForm } from '../../../site/views/consultations/commentForm.ts'
import { make } from '../../support/content.ts'
import { countStored } from '../../support/countStored.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let site: typeof import('../../../site/data/consultationComments.ts') &
  typeof import('../../../site/data/sendComment.ts') &
  typeof import('../../../site/data/sendSupport.ts') &
  typeof import('../../../site/data/guard/guard.ts') &
  typeof import('../../../cms/consultations/forget.ts') &
  typeof import('../../../cms/consultations/receive.ts')
let agency: string
let own: Person
let stranger: Person
let author: Person

const open = { depth: 0, overrideAccess: true } as const
const article = (key: string, text: string) => ({ key, heading: `Điều ${key}`, text })
const noon = (day: string) => `${day}T05:00:00.000Z`

beforeAll(async () => {
  running = await startPayload({ SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'cong@tinh.example' })
  payload = running.payload
  site = {
    ...(await import('../../../site/data/consultationComments.ts')),
    ...(await import('../../../site/data/sendComment.ts')),
    ...(await import('../../../site/data/sendSupport.ts')),
    ...(await import('../../../site/data/guard/guard.ts')),
    ...(await import('../../../cms/consultations/forget.ts')),
    ...(await import('../../../cms/consultations/receive.ts')),
  }
  agency = String((await make(payload, 'agencies', 'published')).id)
  const other = String((await make(payload, 'agencies', 'published')).id)
  own = await signIn(payload, 'publisher', 'cua-minh@test.example', agency)
  author = await signIn(payload, 'author', 'viet@test.example', agency)
  stranger = await signIn(payload, 'publisher', 'noi-khac@test.example', other)
})
afterAll(() => running.stop())

const makeOne = async () =>
  (await make(payload, 'consultations', 'published', {
    ...{ agency, articles: [article('1', 'Thu 10.000 đồng.'), article('2', 'Hiệu lực ngay.')] },
  })) as unknown as Consultation

const change = async (id: string, data: object) =>
  (await payload.update({
    ...{ collection: 'consultations', id, ...open },
    data: { ...data, _status: 'published' } as never,
  })) as Consultation

let sent = 0
/** A comment on the first article, or on the whole. */
async function comment(consultation: string, more: object = {}) {
  sent += 1
  await site.receiveComment(payload, {
    ...{ consultation: { id: consultation, agency }, text: `Góp ý ${sent}`, textVersion: 1, replyTo: null },
    about: { article: '1', heading: 'Điều 1', quote: 'Thu 10.000 đồng.' },
    ...{ author: 'person', shownName: null, sentKey: `khoa-${sent}` },
    ...{ contact: { name: 'Nguyễn Văn A', contact: '0912345678' }, ...more },
  })
  const { docs } = await payload.db.find<{ id: string }>({
    ...{ collection: 'consultation-comments', where: { sentKey: { equals: `khoa-${sent}` } } },
  })
  return String(docs[0]!.id)
}

const ask = (id: string, person: Person | undefined, body?: object, below = '') =>
  rest(payload, {
    ...{ method: body ? 'POST' : 'GET', path: `/consultations/${id}/opinions${below}` },
    ...(person && { token: person.token }),
    ...(body && { body }),
  })
const publish = (id: string, comments: string[]) =>
  ask(id, own, { act: 'publish', comments, seen: 'waiting' })

test('a comment is read by its agency alone until that publishes it, and its contact by those who ask', async () => {
  const { id } = await makeOne()
  const first = await comment(id)
  // The same form once more.
  await site.receiveComment(payload, {
    ...{ consultation: { id, agency }, text: 'Góp ý lần nữa', about: null, textVersion: 1, replyTo: null },
    ...{ author: 'person', shownName: null, contact: { name: '', contact: '' }, sentKey: `khoa-${sent}` },
  })
  expect(await countStored(payload, 'consultation-comments')).toBe(1)
  expect((await site.readComments(id, { page: 1 })).docs).toEqual([])
  expect((await site.countComments(id)).waiting).toBe(1)

  for (const person of [undefined, stranger]) {
    expect((await ask(id, person)).status).toBe(403)
    expect((await ask(id, person, { comment: first }, '/contact')).status).toBe(403)
  }
  const list = await rest(payload, { method: 'GET', path: '/consultation-comments', token: stranger.token })
  expect(list.json.docs).toEqual([])
  const seen = await rest(payload, { method: 'GET', path: '/consultation-comments', token: author.token })
  expect(seen.json.docs).toMatchObject([{ text: `Góp ý ${sent}`, heading: 'Điều 1' }])
  expect(JSON.stringify(seen.json)).not.toMatch(/0912345678|sealedContact|khoa-/)
  const stored = await payload.db.findOne({ collection: 'consultation-comments', where: {} })
  expect(JSON.stringify(stored)).not.toMatch(/0912345678|Nguyễn Văn A/)

  // An author reads what is sent; who publishes decides.
  expect((await ask(id, author)).json).toMatchObject({ counts: { waiting: 1 }, mayModerate: false })
  const asked = { act: 'publish', comments: [first], seen: 'waiting' }
  expect((await ask(id, author, asked)).status).toBe(403)
  expect((await ask(id, author, { comment: first }, '/contact')).status).toBe(403)
  expect((await ask(id, own, { comment: first }, '/contact')).json).toEqual({
    ...{ name: 'Nguyễn Văn A', contact: '0912345678' },
  })

  expect((await ask(id, own, { act: 'refuse', comments: [first], seen: 'waiting' })).status).toBe(400)
  expect((await ask(id, own, asked)).json).toMatchObject({ counts: { waiting: 0, published: 1 } })
  expect((await ask(id, own, { ...asked, act: 'refuse', reason: 'abuse' })).status).toBe(409)
  const other = await makeOne()
  expect((await ask(other.id, own, { ...asked, seen: 'published' })).status).toBe(409)
  const [shown] = (await site.readComments(id, { article: '1', page: 1 })).docs
  expect(shown).toMatchObject({ text: `Góp ý ${sent}`, quote: 'Thu 10.000 đồng.', textVersion: 1 })
  expect(JSON.stringify(shown)).not.toMatch(/0912345678|Nguyễn|sealed|decidedBy/)
  expect((await site.readComments(id, { article: '', page: 1 })).docs).toEqual([])

  // One reader supports it once.
  expect(await site.sendSupport(id, first, '10.3.0.1')).toBe('counted')
  expect(await site.sendSupport(id, first, '10.3.0.1')).toBe('known')
  expect(await site.sendSupport(other.id, first, '10.3.0.2')).toBe('unknown')
  expect((await site.readComment(id, first))!.supports).toBe(1)

  const { docs: acts } = await payload.find({
    ...{
      collection: 'audit-log',
      where: { subject: { equals: 'consultation-comments' } },
      sort: 'at',
      ...open,
    },
  })
  expect(acts.map(({ action, actor, document }) => [action, actor, document])).toEqual([
    ['contact-opened', own.id, first],
    ['opinion-published', own.id, first],
  ])
})

test('a form is stored once its guard is content, with the article as it was', async () => {
  const { id } = await makeOne()
  const { left, right, isMinus, token } = (await site.offerGuard(site.COMMENT_ACTION)).question
  const guard = { isTrapped: false, solution: '', token, answer: isMinus ? left - right : left + right }
  const form: CommentForm = {
    ...{
      step: 'send' as const,
      article: '1',
      text: 'Nên giảm',
      author: 'organisation' as const,
      name: 'Hội A',
    },
    ...{ showName: true, contact: '', key: 'mot-khoa', version: 1, replyTo: '', problems: [] },
  }
  const about = { consultation: { id, agency }, article: article('1', 'Chữ '.repeat(400)) }
  const send = (more: object, client: string) =>
    site.sendComment(form, about, { guard: { ...guard, ...more }, client })
  expect(await send({ answer: 99 }, '10.4.0.1')).toMatchObject({ problem: 'unsolved' })
  expect(await send({}, '10.4.0.2')).toEqual({ problem: null })
  expect(await send({}, '10.4.0.2')).toEqual({ problem: null })
  const { json } = await ask(id, own)
  expect(json.comments).toMatchObject([{ shownName: 'Hội A', heading: 'Điều 1', textVersion: 1 }])
  expect(json.comments[0].quote).toHaveLength(600)
})

test('a text that was commented on stays readable when it is changed', async () => {
  const { id } = await makeOne()
  const quiet = await change(id, {
    articles: [article('1', 'Thu 9.000 đồng.'), article('2', 'Hiệu lực ngay.')],
  })
  expect([quiet.textVersion, quiet.formerTexts]).toEqual([1, []])
  await comment(id)
  const same = await change(id, { lead: 'Nói rõ hơn' })
  expect(same.textVersion).toBe(1)
  const next = await change(id, { articles: [article('1', 'Thu 8.000 đồng.')] })
  expect(next.textVersion).toBe(2)
  expect(next.formerTexts).toMatchObject([
    { version: 1, articles: [{ key: '1', text: 'Thu 9.000 đồng.' }, { key: '2' }] },
  ])
  const draft = await payload.update({
    ...{ collection: 'consultations', id, draft: true, ...open },
    data: { articles: [article('1', 'Thu 7.000 đồng.')] },
  })
  expect(draft.textVersion).toBe(2)
})

test('reactions are published all together, after the last day, once every comment has its group', async () => {
  const { id } = await makeOne()
  const contact = { name: '', contact: 'an@test.example' }
  const [first, second] = [await comment(id), await comment(id, { about: null, contact })]
  const reply = await comment(id, { replyTo: first })
  const reactions = [{ key: 'muc-thu', title: 'Mức thu', stance: 'taken', why: 'Đã giảm.' }]
  const refusalOf = async (data: object) => {
    const error = (await change(id, { reactions, ...data }).catch((reason: unknown) => reason)) as Error
    return error.message
  }
  const past = { opensOn: noon('2026-01-01'), closesOn: noon('2026-01-31') }
  expect(await refusalOf({})).toMatch(/sau ngày cuối/)
  expect(await refusalOf(past)).toMatch(/3 góp ý chưa duyệt/)
  await publish(id, [first, second, reply])
  expect(await refusalOf(past)).toMatch(/2 góp ý chưa xếp/)

  await payload.update({
    collection: 'consultations',
    id,
    draft: true,
    data: { reactions } as never,
    ...open,
  })
  const group = (comments: string[], key: string | null) =>
    ask(id, own, { act: 'group', group: key, comments, seen: 'published' })
  expect((await group([first], 'khong-co')).status).toBe(400)
  expect((await group([first, second], 'muc-thu')).json.groups).toEqual([
    { key: 'muc-thu', title: 'Mức thu', stance: 'taken' },
  ])
  const shown = await payload.findByID({ collection: 'consultations', id, depth: 0, overrideAccess: false })
  expect([shown.reactions, shown.outcomeAt]).toEqual([[], null])

  const done = await change(id, { ...past, reactions })
  expect(Date.parse(done.outcomeAt!)).toBeGreaterThan(Date.now() - 60_000)
  expect((await change(id, { lead: 'Sau đó' })).outcomeAt).toBe(done.outcomeAt)
  expect((await site.countComments(id)).byGroup.get('muc-thu')).toBe(2)
  expect((await site.readComments(id, { group: 'muc-thu', page: 1 })).replies).toHaveLength(1)

  // A year after the outcome nothing is kept of who commented, nor what was refused.
  await ask(id, own, { act: 'refuse', comments: [second], seen: 'published', reason: 'abuse' })
  expect(await countStored(payload, 'mails')).toBe(1)
  const ofIt = { collection: 'consultation-comments', where: { consultation: { equals: id } } } as const
  const kept = async () => (await payload.db.find<{ sealedContact?: string | null }>(ofIt)).docs
  const inMonths = (months: number) => new Date(Date.now() + months * 31 * 86_400_000)
  await site.forgetCommenters(payload, { months: 12, now: inMonths(11) })
  expect((await kept()).filter(({ sealedContact }) => sealedContact)).toHaveLength(3)
  await site.forgetCommenters(payload, { months: 12, now: inMonths(13) })
  expect((await kept()).map(({ sealedContact }) => sealedContact ?? null)).toEqual([null, null])
  expect((await ask(id, own, { comment: first }, '/contact')).json).toEqual({ name: '', contact: '' })
})

test('less time than the settings want needs a reason', async () => {
  const short = { opensOn: noon('2026-11-02'), closesOn: noon('2026-11-21') }
  await expect(make(payload, 'consultations', 'published', short)).rejects.toThrow(/Đến hết ngày/)
  await make(payload, 'consultations', 'published', { ...short, shortReason: 'Trình tự rút gọn' })
  await make(payload, 'consultations', 'published', { ...short, closesOn: noon('2026-11-22') })
  await payload.updateGlobal({ slug: 'desk-settings', data: { consultationDays: 10 }, ...open })
  await make(payload, 'consultations', 'published', short)
})
