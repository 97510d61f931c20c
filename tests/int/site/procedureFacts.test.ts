import type { Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mongoModels } from '../../../cms/mongoModels.ts'
import { today } from '../../../cms/content/day.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { toProcedureLine } from '../../../site/views/procedures/line.ts'
import { toProcedurePage } from '../../../site/views/procedures/page.ts'
import { toProcedureJson } from '../../../site/views/procedures/json.ts'
import { sentenceOf } from '../../../site/views/procedures/changes/change.ts'
import { toPublications } from '../../../site/views/procedures/changes/history.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { isMongo } from '../../support/testDatabase.ts'

let running: Running
let payload: Payload
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

const CODE = '1.700001'

/** What page, list and data file tell of the procedure. */
async function told() {
  const { findProcedure, listProcedures } = await import('../../../site/data/procedures.ts')
  expireKept()
  const doc = (await findProcedure(CODE, 'vi'))!
  const light = (await listProcedures('vi')).find(({ code }) => code === CODE)!
  const [, , time, fee] = toProcedurePage(doc, 1, 'vi').strip
  return {
    page: [time?.value, fee?.value],
    list: toProcedureLine(light, 'vi').facts.map(({ text }) => text),
    data: toProcedureJson(doc, 'https://cong.example', 'vi').methods[0],
  }
}

test('a list and the data file tell of time and fee what the page tells, whatever came with an import', async () => {
  const made = (await make(payload, 'procedures', 'published', {
    code: CODE,
    published: { fee: { kind: 'free', amount: 0 }, time: { value: 5, unit: 'day' } },
  })) as { id: string }
  expect(await told()).toMatchObject({
    page: ['5\u00a0ngày', 'Không thu phí'],
    list: ['5\u00a0ngày', 'Không thu phí'],
  })
  const { token } = await signIn(payload, 'publisher')
  const methods = [
    {
      channel: 'direct',
      time: { value: 3, unit: 'day', note: '10 ngày nếu phải xác minh' },
      fees: [{ kind: 'phi', amount: 0, note: 'Phí thẩm định: sáu triệu đồng' }],
    },
  ]
  const body = { methods, _status: 'published' }
  const refused = await rest(payload, { method: 'PATCH', path: `/procedures/${made.id}`, token, body })
  expect(refused.status).toBe(400)
  await payload.update({ collection: 'procedures', id: made.id, data: body as never, overrideAccess: true })
  expect(await told()).toMatchObject({
    page: ['Tùy trường hợp', 'Tùy trường hợp'],
    list: [],
    data: {
      time: { value: null, unit: null, note: '10 ngày nếu phải xác minh' },
      fees: [{ amount: null, note: 'Phí thẩm định: sáu triệu đồng' }],
    },
  })
})

/** The history that the public reads of a procedure: one line a publication, newest first. */
async function historyOf(id: string) {
  const { loadHistories } = await import('../../../site/data/histories.ts')
  const { histories, names } = await loadHistories([id], 'vi')
  const history = histories.get(id)
  const publications = history ? toPublications(history, { names, locale: 'vi' }) : []
  const told = publications.map(({ isFirst, changes }) =>
    isFirst ? 'Công bố' : changes.map((change) => sentenceOf(change, 'vi')).join('; '),
  )
  return { told, text: JSON.stringify([...histories]) }
}

test('the history of a procedure tells what was published, nothing else, and nothing of what was withdrawn', async () => {
  const agency = await make(payload, 'agencies', 'draft', { name: 'Sở Bí mật' })
  const { id } = (await make(payload, 'procedures', 'published', {
    ...{ name: 'Tên cũ', decision: { number: '1/QĐ' } },
  })) as { id: string }
  const { token, email } = await signIn(payload, 'publisher', 'history@test.example')
  const path = `/procedures/${id}`
  const save = async (body: object, query = '') => {
    const answer = await rest(payload, { method: 'PATCH', path: path + query, token, body })
    expect(answer.status).toBe(200)
  }
  await save({ name: 'Tên nháp', _status: 'draft' }, '?draft=true')
  expect((await historyOf(id)).told).toEqual(['Công bố'])
  const decision = { number: '2/QĐ' }
  await save({ name: 'Tên mới', implementingAgencies: [agency.id], decision, _status: 'published' })
  await save({ name: 'Tên  mới', _status: 'published' })
  const { loadFormerDecisions } = await import('../../../site/data/histories.ts')
  expect([...(await loadFormerDecisions([id]))]).toEqual([[id, '1/QĐ']])
  const { told, text } = await historyOf(id)
  expect(told).toEqual([
    'Tên thủ tục: từ “Tên cũ” thành “Tên mới”; Quyết định công bố: từ 1/QĐ thành 2/QĐ',
    'Công bố',
  ])
  for (const hidden of ['Tên nháp', 'Sở Bí mật', email, 'Người publisher']) expect(text).not.toContain(hidden)

  const withdrawn = await rest(payload, {
    ...{ method: 'POST', path: `${path}/withdraw`, token, body: { kind: 'error' } },
  })
  expect(withdrawn.status).toBe(200)
  expect(await historyOf(id)).toEqual({ told: [], text: '[]' })
  await save({ name: 'Tên đúng', _status: 'published' })
  expect((await historyOf(id)).told).toEqual(['Công bố'])
})

const DAY_MS = 86_400_000

/** Moves the versions of a document and the log of its saves to earlier days, the newest to `daysAgo[0]` days ago. */
async function age(id: string, daysAgo: readonly number[]) {
  const where = { parent: { equals: id } }
  const asked = { collection: 'procedures', where, sort: '-updatedAt', depth: 0, pagination: false } as const
  const { docs } = await payload.findVersions({ ...asked, overrideAccess: true })
  expect(docs).toHaveLength(daysAgo.length)
  for (const [at, { id: version }] of docs.entries()) {
    const updatedAt = new Date(Date.now() - daysAgo[at]! * DAY_MS)
    if (isMongo) {
      const { versions } = await mongoModels({ payload } as PayloadRequest)
      await versions.procedures!.updateOne({ _id: version }, { $set: { updatedAt } }, { timestamps: false })
      continue
    }
    const versionData = { updatedAt: updatedAt.toISOString() } as never
    await payload.db.updateVersion({ collection: 'procedures', id: version, versionData, returning: false })
  }
}

test('the page of an earlier day shows what was public at its end: no draft, nothing scheduled, nothing withdrawn', async () => {
  const { resolveDay, findAsPublished } = await import('../../../site/data/asOf.ts')
  const agency = await make(payload, 'agencies', 'draft', { name: 'Sở Kín' })
  const { id } = (await make(payload, 'procedures', 'published', { name: 'Tên ban đầu' })) as { id: string }
  const { token } = await signIn(payload, 'publisher', 'as-of@test.example')
  const save = async (body: object, query = '') => {
    const asked = { method: 'PATCH' as const, path: `/procedures/${id}${query}`, token, body }
    expect((await rest(payload, asked)).status).toBe(200)
  }
  await save({ name: 'Bản nháp', _status: 'draft' }, '?draft=true')
  await save({ name: 'Tên sau', implementingAgencies: [agency.id], _status: 'published' })
  await save({ name: 'Nháp mới', _status: 'draft' }, '?draft=true')
  await age(id, [1, 3, 6, 10])
  const dayAgo = (days: number) => today(Date.now() - days * DAY_MS)
  const on = async (days: number) => {
    const find = (ngay: string) => resolveDay('procedures', id, new URLSearchParams({ ngay }))
    const first = await find(dayAgo(days))
    const found = first.kind === 'redirect' ? await find(first.day) : first
    if (found.kind !== 'stretch') return found
    const asked = { id, version: found.version, locale: 'vi', scope: null } as const
    const doc = await findAsPublished('procedures', asked)
    expect(JSON.stringify(doc)).not.toMatch(/Sở Kín|[Nn]háp/)
    return [doc?.name, found.from, found.to]
  }
  expect(await on(0)).toEqual(['Tên sau', dayAgo(3), null])
  expect(await on(2)).toEqual(['Tên sau', dayAgo(3), null])
  expect(await on(5)).toEqual(['Tên ban đầu', dayAgo(10), dayAgo(4)])
  expect(await on(11)).toEqual({ kind: 'none', problem: 'before', since: dayAgo(10) })
  expect(await on(-1)).toMatchObject({ kind: 'none', problem: 'future' })

  await payload.update({
    ...{ collection: 'procedures', id, data: { _status: 'draft' }, ...{ depth: 0, overrideAccess: true } },
  })
  await save({ name: 'Tên cuối', _status: 'published' })
  expect(await on(0)).toEqual(['Tên cuối', dayAgo(0), null])
  expect(await on(2)).toEqual({ kind: 'none', problem: 'withdrawn', since: dayAgo(0) })
})
