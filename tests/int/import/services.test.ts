import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { InputError } from '../../../cms/import/lines.ts'
import { describeTable, importTable, readTableFile } from '../../../cms/importRuns/command.ts'
import type { RowFilter } from '../../../cms/importRuns/shown.ts'
import { makeImports } from '../../support/importRuns.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { SERVICE_ROWS, serviceTable } from '../../support/serviceTable.ts'

let running: Running
let payload: Payload
let imports: ReturnType<typeof makeImports>

const COLUMNS_OF_IT = [
  'code',
  'name',
  'variant',
  'variantName',
  'agencyCode',
  'agency',
  'level',
  'status',
  'url',
]
const make = (collection: CollectionSlug, data: object) =>
  payload.create({ collection, data: { _status: 'published', ...data } as never, overrideAccess: true })
const points = async () => {
  const common = { depth: 0, pagination: false, trash: true, overrideAccess: true } as const
  const { docs } = await payload.find({ collection: 'entry-points', ...common })
  return docs.map((doc) => ({ ...doc, variant: doc.variant ?? '', path: doc.url?.split('/').at(-1) ?? '' }))
}
/** The ends of the addresses of all entry points, in order. */
const paths = async () => (await points()).map(({ path }) => path).toSorted()
async function tried(file = serviceTable(), name = 'dvc.csv') {
  const id = await imports.upload(`source=services&name=${name}`, file)
  await imports.work(id, 'check', { columns: COLUMNS_OF_IT })
  return id
}
const linesOf = async (id: string, filter: RowFilter) =>
  (await imports.shown(id, filter)).rows.map(({ line, problem, notes }) => [
    line,
    problem?.column ?? notes.join(' '),
  ])

let old: { id: string | number }
beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  imports = makeImports(payload, (await signIn(payload, 'admin')).token)
  const justice = await make('agencies', { name: 'Sở Tư pháp', officialCode: 'H38.13', tier: 'province' })
  const commune = await make('agencies', { name: 'Ủy ban nhân dân xã Mẫu', tier: 'commune' })
  const hosts = { allowedHosts: [{ host: 'dvc.mau.gov.vn' }] }
  await make('service-providers', { name: 'Hệ thống mẫu', key: 'mau', kind: 'ministry', ...hosts })
  for (const [code, agency] of [
    ['1.400001', justice],
    ['1.400002', commune],
    ['1.400003', justice],
  ] as const)
    await make('procedures', { code, name: `Thủ tục ${code}`, implementingAgencies: [agency.id] })
  const { docs } = await payload.find({ collection: 'procedures', where: { code: { equals: '1.400003' } } })
  old = await make('entry-points', {
    ...{ procedure: docs[0]!.id, channel: 'online', variant: 'cu', url: 'https://dvc.mau.gov.vn/cu' },
  })
})

afterAll(() => running.stop())

test('a table of services is tried out, imported, the same the second time in any order, and undone but for edits', async () => {
  const first = await tried()
  const { run, rows } = await imports.shown(first, 'new')
  expect(run.counts).toMatchObject({ new: 4, same: 1, refused: 4, changed: 0, missing: 0 })
  expect(rows[0]!.changes.map(({ source }) => source)).toEqual(
    expect.arrayContaining(['Sở Tư pháp', 'Hệ thống mẫu', 'https://dvc.mau.gov.vn/nop']),
  )
  expect(await linesOf(first, 'refused')).toEqual([
    [8, 'MaTTHC'],
    [9, 'TenCQTH'],
    [10, 'MaTTHC'],
    [11, 'MaTTHC'],
  ])
  expect(await points()).toHaveLength(1)

  await imports.work(first, 'import')
  const stored = (await points()).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  expect(stored).toMatchObject([
    { path: 'a', variant: 'phuong-an-02' },
    { path: 'b', variant: 'phuong-an-03', variantLabel: 'Đổi thẻ (1.400002.03)' },
    { path: 'c1', variant: '' },
    { path: 'cu' },
    { path: 'nop', variant: '', _status: 'published', enabled: true },
  ])
  const backwards = await tried(serviceTable(Object.values(SERVICE_ROWS).toReversed()), 'nguoc.csv')
  expect((await imports.shown(backwards)).run.counts).toMatchObject({
    new: 0,
    changed: 0,
    same: 5,
    refused: 4,
  })

  const [edited] = stored
  await payload.update({
    ...{ collection: 'entry-points', id: edited!.id, overrideAccess: true },
    data: { url: 'https://dvc.mau.gov.vn/sua', _status: 'published' },
  })
  const moved = Object.values(SERVICE_ROWS).map((row) =>
    row.replace(/(dvc\.mau\.gov\.vn)\/(nop|a)/, '$1/moi-$2'),
  )
  const second = await tried(serviceTable(moved), 'moi.csv')
  const changed = await imports.shown(second)
  expect(changed.run.counts).toMatchObject({ changed: 1, conflicts: 1, same: 4 })
  expect(changed.rows[0]!.changes).toMatchObject([
    { here: 'https://dvc.mau.gov.vn/nop', source: 'https://dvc.mau.gov.vn/moi-nop' },
  ])
  const [conflict] = (await imports.shown(second, 'conflicts')).rows
  expect(conflict!.conflicts[0]).toMatchObject({ here: 'https://dvc.mau.gov.vn/sua' })
  await imports.work(second, 'import')
  const differing = conflict!.conflicts.map(({ path }) => path)
  await imports.work(second, 'choose', { code: conflict!.key, paths: differing, choice: 'source' })
  expect(await paths()).toEqual(['b', 'c1', 'cu', 'moi-a', 'moi-nop'])
  await imports.work(second, 'undo')
  expect(await paths()).toEqual(['b', 'c1', 'cu', 'nop', 'sua'])
  const { json: report } = await imports.get(`${first}/report`)
  expect(report).toContain("'=HYPERLINK")
  expect(report).not.toContain(',"=HYPERLINK')
})

test('a table lists what it lacks and deletes nothing; what is no table is refused', async () => {
  const id = await tried(serviceTable([SERVICE_ROWS.codeAlone]), 'mot.csv')
  const { rows, run } = await imports.shown(id, 'missing')
  expect(run.counts!.missing).toBe(4)
  expect(rows).toContainEqual(expect.objectContaining({ id: old.id, line: 0, code: '1.400003' }))
  expect(
    await imports.post('upload?source=services&name=a.jsonl', Buffer.from('{"code":"1.400001"}')),
  ).toMatchObject({
    status: 400,
  })
  const upload = await imports.upload('source=services&name=b.csv', serviceTable())
  expect(await imports.post(`${upload}/check`, { columns: ['code', 'name'] })).toMatchObject({ status: 400 })
  expect(await imports.post(`${upload}/check`, { columns: ['code', 'fee'] })).toMatchObject({ status: 400 })
})

test('a command tries it out by its headings, as a run that the admin can import and undo', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'bang-')), 'lenh.csv')
  writeFileSync(path, serviceTable([SERVICE_ROWS.codeAlone, SERVICE_ROWS.signIn]))
  const report = await importTable(payload, await readTableFile(path), true)
  expect(describeTable(report, true)).toMatch(/unchanged 1,.* refused 1,[\s\S]*row 4: /)
  const { run } = await imports.shown(report.id)
  expect(run).toMatchObject({ state: 'checked', file: 'lenh.csv', counts: report.counts })
  await expect(readTableFile(`${path}.khong-co`)).rejects.toThrow(InputError)
})

test('figures of performance are tried out, imported once, corrected by a later file, and undone but for that', async () => {
  const table = (settled: number) =>
    Buffer.from(
      `code,agency,month,settled,onTime\n1.400001,Sở Tư pháp,2026-10,${settled},11\n*,*,2026-10,40,13\n`,
    )
  const columns = ['code', 'agency', 'month', 'settled', 'onTime']
  const stored = async () => {
    const common = { sort: 'key', depth: 0, pagination: false, overrideAccess: true } as const
    const { docs } = await payload.find({ collection: 'performance', ...common })
    return docs.map(({ code, agency, settled }) => [code, agency === '', settled])
  }
  const run = async (file: Buffer) => {
    const id = await imports.upload('source=performance&name=thang-10.csv', file)
    await imports.work(id, 'check', { columns })
    const { counts } = (await imports.shown(id)).run
    return { id, counts }
  }
  const first = await run(table(12))
  expect(first.counts).toMatchObject({ new: 2, refused: 0 })
  expect(await stored()).toEqual([])
  await imports.work(first.id, 'import')
  const both = [
    ['', true, 40],
    ['1.400001', false, 12],
  ]
  expect(await stored()).toEqual(both)
  expect((await run(table(12))).counts).toMatchObject({ new: 0, changed: 0, same: 2 })
  const second = await run(table(15))
  await imports.work(second.id, 'import')
  expect((await imports.shown(second.id)).rows[0]!.changes).toHaveLength(1)
  await imports.work(first.id, 'undo')
  expect(await stored()).toEqual([['1.400001', false, 15]])
  await imports.work(second.id, 'undo')
  expect(await stored()).toEqual([['1.400001', false, 12]])
})
