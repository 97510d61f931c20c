import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../../cms/access/roles.ts'
import { fetchDue } from '../../../cms/importRuns/fetch/fetched.ts'
import { FetchFailure } from '../../../cms/bus/failure.ts'
import { lastFetched } from '../../../cms/importRuns/store.ts'
import { workOnRuns } from '../../../cms/importRuns/work.ts'
import { waitingFetchFor } from '../../../cms/jobs/waitingCatalogue.ts'
import { makeImports } from '../../support/importRuns.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string
let imports: ReturnType<typeof makeImports>
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'admin')).token
  imports = makeImports(payload, token)
})
afterAll(() => running.stop())

const HEAD = 'Mã TTHC,Tên thủ tục,Thời hạn,Lệ phí,Hồ sơ'
const row = (code: string, { fee = 'Không', time = '05 ngày làm việc', name = `Thủ tục ${code}` } = {}) =>
  `${code},${name},${time},${fee},"Tờ khai"`
const COLUMNS = ['code', 'name', 'processing_time', 'fee', 'documents']

const upload = (...rows: string[]) => imports.upload('name=bang.csv', Buffer.from([HEAD, ...rows].join('\n')))
const post: typeof imports.post = (...asked) => imports.post(...asked)
const work: typeof imports.work = (...asked) => imports.work(...asked)
const shown: typeof imports.shown = (...asked) => imports.shown(...asked)

async function imported(...rows: string[]): Promise<string> {
  const id = await upload(...rows)
  await work(id, 'check', { columns: COLUMNS })
  await work(id, 'import')
  return id
}

async function stored(code: string) {
  const common = { depth: 0, pagination: false, overrideAccess: true, trash: true, draft: true } as const
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    ...common,
  })
  return docs[0]
}

const edit = (id: string, data: object) =>
  payload.update({
    collection: 'procedures',
    id,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  })

test('a table is tried out, imported, imported again with an edit in between, and undone', async () => {
  const first = await upload(row('1.300001'), row('1.300002'), 'x,Sai mã,,,')
  expect((await shown(first)).run).toMatchObject({
    state: 'uploaded',
    columns: [{ field: 'code' }, {}, {}, {}, {}],
  })
  await work(first, 'check', { columns: COLUMNS, name: 'Bảng của Sở' })
  const tried = await shown(first, 'refused')
  expect(tried.run).toMatchObject({ state: 'checked', counts: { new: 2, changed: 0, same: 0, refused: 1 } })
  expect(tried.rows).toMatchObject([
    { line: 4, problem: { column: 'Mã TTHC', vi: expect.stringMatching('Mã') } },
  ])
  expect(await stored('1.300001')).toBeUndefined()

  await work(first, 'import')
  expect((await shown(first)).run).toMatchObject({ state: 'done', counts: { new: 2, refused: 1 } })
  const one = (await stored('1.300001'))!
  expect(one).toMatchObject({ _status: 'published', published: { feeText: 'Không' } })

  await edit(one.id, { published: { ...one.published, feeText: '25.000 đồng' } })
  const second = await upload(
    row('1.300001', { fee: '30.000 đồng', time: '03 ngày làm việc' }),
    row('1.300002'),
  )
  await work(second, 'check', { columns: COLUMNS })
  const { run, rows } = await shown(second)
  expect(run.counts).toMatchObject({ new: 0, changed: 1, same: 1, refused: 0, conflicts: 1 })
  expect(rows[0]!.changes[0]).toMatchObject({
    where: expect.stringContaining('Thời hạn'),
    ...{ here: '05 ngày làm việc', source: '03 ngày làm việc' },
  })
  const feeText = { base: 'Không', here: '25.000 đồng', source: '30.000 đồng' }
  expect(rows[0]!.conflicts).toContainEqual(expect.objectContaining(feeText))

  await work(second, 'import')
  expect(await stored('1.300001')).toMatchObject({
    published: { feeText: '25.000 đồng', timeText: '03 ngày làm việc' },
  })
  const paths = (await shown(second)).rows[0]!.conflicts.map(({ path }) => path)
  await work(second, 'choose', { code: '1.300001', paths, choice: 'source' })
  expect(await stored('1.300001')).toMatchObject({ published: { feeText: '30.000 đồng' } })
  expect((await shown(second)).run.counts).toMatchObject({ conflicts: 0 })

  const report = await rest(payload, { method: 'GET', path: `/imports/${second}/report`, token })
  expect(report.json).toContain('03 ngày làm việc')
  await work(second, 'undo')
  expect((await shown(second)).run).toMatchObject({ state: 'undone', counts: { undone: 1, left: 0 } })
  expect(await stored('1.300001')).toMatchObject({
    ...{ _status: 'published', published: { feeText: '25.000 đồng', timeText: '05 ngày làm việc' } },
  })
  const { docs: acts } = await payload.find({
    ...{
      collection: 'audit-log',
      where: { action: { equals: 'import' } },
      pagination: false,
      overrideAccess: true,
    },
  })
  const notes = acts.map(({ note }) => note).join('\n')
  for (const act of ['Bắt đầu nhập bang.csv', 'Nhập xong', 'Bắt đầu hoàn tác', 'Hoàn tác xong'])
    expect(notes).toContain(act)
})

test('undone, what was new is in the trash, and what was edited since is left alone and listed', async () => {
  const id = await imported(row('1.300011'), row('1.300012'))
  const edited = (await stored('1.300012'))!
  await edit(edited.id, { summary: 'Viết sau khi nhập' })
  await work(id, 'undo')
  expect((await shown(id)).run.counts).toMatchObject({ undone: 1, left: 1 })
  expect((await shown(id, 'left')).rows).toMatchObject([{ code: '1.300012', undo: 'edited' }])
  expect((await stored('1.300011'))?.deletedAt).toBeTruthy()
  expect(await stored('1.300012')).toMatchObject({ summary: 'Viết sau khi nhập', _status: 'published' })
})

test('an import or an undo that was cut short goes on as a whole', async () => {
  await imported(row('1.300021'), row('1.300022'))
  const id = await upload(row('1.300021', { fee: '1.000 đồng' }), row('1.300022', { fee: '2.000 đồng' }))
  await work(id, 'check', { columns: COLUMNS })
  await post(`${id}/import`)
  await workOnRuns(payload)
  // As after a kill: what is stored is known, the state still says that it goes on.
  await payload.db.updateOne({
    collection: 'import-runs',
    id,
    data: { state: 'importing' },
    returning: false,
  })
  await workOnRuns(payload)
  expect((await shown(id)).run.counts).toMatchObject({ changed: 2, same: 0 })
  const { results } = (await payload.db.findOne<{ id: string; results: string }>({
    ...{ collection: 'import-runs', where: { id: { equals: id } } },
  }))!
  await work(id, 'undo')
  const data = { state: 'undoing', results }
  await payload.db.updateOne({ collection: 'import-runs', id, data, returning: false })
  await workOnRuns(payload)
  expect((await shown(id)).run.counts).toMatchObject({ undone: 2, left: 0 })
  for (const code of ['1.300021', '1.300022'])
    expect(await stored(code)).toMatchObject({ published: { feeText: 'Không' } })
})

test('only administrators import, in the order of the steps, and only what can be read', async () => {
  const { token: publisher } = await signIn(payload, 'publisher')
  const denied = await rest(payload, { method: 'GET', path: '/imports/recent', token: publisher })
  expect(denied.status).toBe(403)
  expect((await rest(payload, { method: 'GET', path: '/imports/recent' })).status).toBe(401)
  expect(await post('upload?name=x.csv', Buffer.from([0xff, 0xfe, 0x41, 0]))).toMatchObject({ status: 400 })
  const id = await upload(row('1.300031'))
  expect(await post(`${id}/import`)).toMatchObject({ status: 409 })
  const noCode = await post(`${id}/check`, { columns: [null, 'name'] })
  expect(noCode).toMatchObject({
    status: 400,
    json: { errors: [{ message: expect.stringMatching(/mã|code/) }] },
  })
  expect(await post(`${id}/check`, { columns: ['password'] })).toMatchObject({ status: 400 })
})

test('a fetched file is tried out once, waits for an administrator, and is imported by nobody else', async () => {
  const holding = (role: Role) => ({ roles: [role] }) as TypedUser
  const waiting = () => waitingFetchFor(payload, holding('admin'))
  let hours = 0
  const fetched = async (source: () => Buffer) => {
    hours += 24
    await fetchDue(payload, {
      source: async () => ({ name: 'danh-muc.csv', bytes: source() }),
      ...{ everyMs: 24 * 3_600_000, signal: new AbortController().signal, now: () => hours * 3_600_000 },
    })
    await workOnRuns(payload)
  }
  const file = (...rows: string[]) => Buffer.from([HEAD, ...rows].join('\n'))
  await fetched(() => file(row('1.300041')))
  const first = (await waiting())!.run!
  expect(first).toMatchObject({ file: 'danh-muc.csv', counts: { new: 1, refused: 0 } })
  expect(await stored('1.300041')).toBeUndefined()
  await fetched(() => file(row('1.300041')))
  expect((await waiting())!.run!.id).toBe(first.id)
  await work(String(first.id), 'import')
  expect([await waiting(), (await stored('1.300041'))?._status]).toEqual([null, 'published'])
  const { docs } = await payload.find({ collection: 'procedures', pagination: false, overrideAccess: true })
  const others = docs.filter(({ code }) => code !== '1.300041').map(({ code }) => row(code))
  await fetched(() => file(...others))
  const { run, rows } = await shown(String((await waiting())!.run!.id), 'missing')
  expect([run.counts!.missing, rows.map(({ code, outcome }) => [code, outcome])]).toEqual([
    ...[1, [['1.300041', 'missing']]],
  ])
  expect(await stored('1.300041')).toMatchObject({ _status: 'published', status: 'in_force' })
  await work(run.id, 'import')
  await fetched(() => file(row('1.300041')))
  expect((await shown(String((await lastFetched(payload))!.id))).run.counts!.missing).toBe(0)
  await fetched(() => {
    throw new FetchFailure('Không mở được thư mục.')
  })
  expect(await waiting()).toEqual({ problem: 'Không mở được thư mục.' })
  expect(await waitingFetchFor(payload, holding('publisher'))).toBeNull()
})
