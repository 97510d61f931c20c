import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { CASE_KINDS } from '../../../../cms/content/cases/kinds.ts'
import type { LoadedForm } from '../../../../site/data/caseForms.ts'
import { ACT, STOP } from '../../../../site/views/intake/turn.ts'
import { PHOTOS } from '../../../../site/views/intake/photos.ts'

const addPending = vi.fn(async (_token: string, photos: readonly unknown[]) => (photos.length > 0 ? 't' : ''))
vi.doMock('../../../../site/data/pendingPhotos.ts', () => ({ addPending, pendingOf: async () => [] }))
vi.doMock('../../../../site/data/cases.ts', () => ({}))
vi.doMock('../../../../site/data/caseForms.ts', () => ({ toOwnPath: () => null }))

let countPhotos: typeof import('../../../../site/data/photoBudget.ts').countPhotos
let takeForm: typeof import('../../../../site/pages/gop-y/_turn.ts').takeForm
beforeAll(async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret of the tests, which is long enough')
  ;({ takeForm } = await import('../../../../site/pages/gop-y/_turn.ts'))
  ;({ countPhotos } = await import('../../../../site/data/photoBudget.ts'))
})
beforeEach(() => void addPending.mockClear())

const JPEG = [0xff, 0xd8, 0xff]

function send(kindKey: string, at: string, { client = '10.0.0.1', megabytes = 0.1 } = {}) {
  const kind = CASE_KINDS.find(({ key }) => key === kindKey)!
  const form = { kind, communes: [], agencies: [], isPage: () => false, isProcedure: () => false }
  const body = new FormData()
  body.set(STOP, at)
  body.set(ACT, 'next')
  const photo = new Uint8Array(megabytes * 1024 * 1024)
  photo.set(JPEG)
  for (let left = 4; left > 0; left -= 1) body.append(PHOTOS, new File([photo], 'a.jpg'))
  const request = new Request('http://cong.example/gop-y/x', { method: 'POST', body })
  const loaded = { kind: { ...kind, isOpen: true }, form } as unknown as LoadedForm
  return takeForm(request, { loaded, locale: 'vi', client, action: '/gop-y/x' })
}

test('photos are stored where they are asked for alone', async () => {
  const unasked = CASE_KINDS.find(({ asks }) => !asks.includes('files'))
  await send('hien-truong', 'text')
  if (unasked) await send(unasked.key, 'photos', { megabytes: 0.01 })
  expect(addPending.mock.calls.filter(([, photos]) => photos.length > 0)).toEqual([])
  addPending.mockClear()
  await send('hien-truong', 'photos')
  expect(addPending.mock.calls[0]?.[1]).toHaveLength(4)
})

test('an address that sends too many of them waits, and others do not', async () => {
  const client = '10.0.0.2'
  const ofForm = [{ data: { length: 36 * 1024 * 1024 } as Buffer }]
  expect(Array.from({ length: 5 }, () => countPhotos(ofForm, client))).toEqual([0, 0, 0, 0, 0])
  expect(countPhotos(ofForm, client)).toBeGreaterThan(60)
  const full = await send('hien-truong', 'photos', { client, megabytes: 6 })
  expect([full.status, full.waitSeconds! > 0, addPending.mock.calls.length]).toEqual([429, true, 0])
  expect((await send('hien-truong', 'photos', { client: '10.0.0.3' })).status).not.toBe(429)
})
