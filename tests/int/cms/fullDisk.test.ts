import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let folder: string
let isMounted = false

/** A disk of its own for the pictures; without the right to mount one, the test is skipped. */
function mount() {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
    isMounted = true
  } catch {
    isMounted = false
  }
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
  folder = join(process.env.DATA_DIR ?? '', 'media')
  mkdirSync(folder, { recursive: true })
  mount()
})
afterAll(async () => {
  if (isMounted) execFileSync('umount', [folder])
  await running.stop()
})

async function upload() {
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#1f3f8f' } })
  const form = new FormData()
  form.set(
    'file',
    new Blob([new Uint8Array(await picture.jpeg().toBuffer())], { type: 'image/jpeg' }),
    'ruong.jpg',
  )
  form.set('_payload', JSON.stringify({ alt: 'Ruộng bậc thang mùa nước đổ' }))
  return rest(payload, { method: 'POST', path: '/media', token: admin.token, body: form })
}

test('on a full disk an upload is refused with 507 in plain words, and leaves no files', async (context) => {
  if (!isMounted) return context.skip()
  try {
    writeFileSync(join(folder, 'filler'), Buffer.alloc(8 * 1024 * 1024))
  } catch {
    // Full now.
  }
  for (let count = 0; count < 2; count++) {
    const { status, json } = await upload()
    expect([status, json.errors[0].message]).toEqual([
      507,
      expect.stringMatching(/hết chỗ lưu.*disk is full/),
    ])
  }
  expect(readdirSync(folder)).toEqual(['filler'])
})

test('what is refused for another reason keeps its own words, and leaves no files either', async () => {
  const form = new FormData()
  form.set('file', new Blob(['no picture'], { type: 'image/jpeg' }), 'x.jpg')
  form.set('_payload', JSON.stringify({ alt: 'x' }))
  const { status } = await rest(payload, { method: 'POST', path: '/media', token: admin.token, body: form })
  expect(status).toBe(400)
  expect(readdirSync(folder).filter((name) => name !== 'filler')).toEqual([])
})
