import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Media } from '../../../cms/payload-types.ts'
import { animatedWebp, blackPng, blackWebp, photo } from '../../support/bombs.ts'
import { countStored } from '../../support/countStored.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person

beforeAll(async () => {
  running = await startPayload({ IMAGE_MEGAPIXELS: '30', IMAGE_MEMORY_MB: '256' })
  payload = running.payload
  editor = await signIn(payload, 'admin')
})
afterAll(() => running.stop())

type Sent = { bytes: Buffer; name?: string; query?: string; id?: string; token?: string | undefined }

function send({ bytes, name = 'sa-pa.jpg', query = '', id, token = editor.token }: Sent) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
  form.set('_payload', JSON.stringify({ alt: 'Ruộng bậc thang mùa nước đổ', _status: 'published' }))
  const [method, path] = id ? (['PATCH', `/media/${id}`] as const) : (['POST', '/media'] as const)
  return rest(payload, { method, path: `${path}?${query}`, token, body: form })
}

const folder = () => `${process.env.DATA_DIR}/media`
const stored = (name: string) => readFileSync(`${folder()}/${name}`)
const filesThere = () => {
  try {
    return readdirSync(folder()).sort()
  } catch {
    return []
  }
}
const count = () => countStored(payload, 'media')

/** Processes of this one that decode a picture. */
function children(): number[] {
  const list = execFileSync('ps', ['-eo', 'pid,ppid,args']).toString().split('\n')
  return list
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...args]) => Number(parent) === process.pid && args.join(' ').includes('cms/images/child'),
    )
    .map(([pid]) => Number(pid))
}

/** The process that works on the picture sent last, once there is one. */
async function firstChild(): Promise<number> {
  for (;;) {
    const [found] = children()
    if (found) return found
    await sleep(5)
  }
}

describe('the sizes of a picture', () => {
  test('are exact, in AVIF and WebP, stored with it and never enlarged', async () => {
    const { status, json } = await send({ bytes: await photo(1600, 1000).jpeg().toBuffer() })
    expect(status).toBe(201)
    const { sizes, filename } = json.doc
    expect(filename).toMatch(/^sa-pa-[0-9a-f]{8}\.jpg$/)
    const expected = {
      thumb: [225, 150],
      card: [360, 240],
      cardLarge: [720, 480],
      wide: [736, 460],
      wideLarge: [1472, 920],
    }
    for (const [name, [width, height]] of Object.entries(expected)) {
      expect(sizes[name]).toMatchObject({ width, height, mimeType: 'image/webp' })
      expect(sizes[`${name}Avif`]).toMatchObject({ width, height, mimeType: 'image/avif' })
      for (const one of [sizes[name], sizes[`${name}Avif`]]) {
        const found = await sharp(stored(one.filename)).metadata()
        expect([found.width, found.height, stored(one.filename).length]).toEqual([
          width,
          height,
          one.filesize,
        ])
      }
    }
    expect(json.doc.thumbnailURL).toContain(sizes.card.filename)
  })

  test('of a small picture are as large as it is', async () => {
    const { json } = await send({ bytes: await photo(300, 260).png().toBuffer(), name: 'nho.png' })
    expect(json.doc.sizes.wideAvif).toMatchObject({ width: 300, height: 260 })
    expect(json.doc.sizes.cardLargeAvif).toMatchObject({ width: 300, height: 200 })
  })

  test('are upright and tell nobody where the picture was taken, nor does the picture itself', async () => {
    const bytes = await photo(400, 300)
      .jpeg()
      .withExif({
        IFD0: { Artist: 'Người chụp bí mật' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 20/1 0/1', GPSLongitude: '103/1 50/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { json } = await send({ bytes, name: 'dung.jpg' })
    expect(json.doc).toMatchObject({ width: 300, height: 400 })
    expect(json.doc.sizes.wideAvif).toMatchObject({ width: 300, height: 400 })
    const names = [json.doc, ...Object.values(json.doc.sizes)].map(
      (one) => (one as { filename: string }).filename,
    )
    for (const name of names) {
      const { exif, orientation } = await sharp(stored(name)).metadata()
      expect([name, exif, orientation]).toEqual([name, undefined, undefined])
      expect(stored(name).includes('Người chụp')).toBe(false)
    }
  })

  test('keep what lies at the focal point when they are cut', async () => {
    const right = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#000' } })
      .composite([
        {
          input: { create: { width: 100, height: 300, channels: 3, background: '#f00' } },
          left: 800,
          top: 0,
        },
      ])
      .jpeg()
      .toBuffer()
    const redAt = async (name: string) => {
      const { data, info } = await sharp(stored(name)).raw().toBuffer({ resolveWithObject: true })
      return data[(10 * info.width + info.width - 4) * info.channels]!
    }
    const made = await send({ bytes: right, name: 'pano.jpg' })
    expect(await redAt(made.json.doc.sizes.card.filename)).toBeLessThan(60)
    const query = 'uploadEdits[focalPoint][x]=95&uploadEdits[focalPoint][y]=50'
    const moved = await rest(payload, {
      method: 'PATCH',
      path: `/media/${made.json.doc.id}?${query}`,
      token: editor.token,
      body: { focalX: 95, focalY: 50 },
    })
    expect(moved.status).toBe(200)
    expect(moved.json.doc).toMatchObject({ focalX: 95, focalY: 50 })
    expect(await redAt(moved.json.doc.sizes.card.filename)).toBeGreaterThan(200)
    expect(moved.json.doc.filename).not.toBe(made.json.doc.filename)
    await expect.poll(filesThere, { timeout: 20_000 }).not.toContain(made.json.doc.filename)
  })

  test('follow the picture when an editor cuts it', async () => {
    const made = await send({ bytes: await photo(1000, 800).jpeg().toBuffer(), name: 'cat.jpg' })
    const crop =
      'uploadEdits[crop][x]=10&uploadEdits[crop][y]=20&uploadEdits[crop][width]=60&uploadEdits[crop][height]=50'
    const focus = 'uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=50'
    const { status, json } = await rest(payload, {
      method: 'PATCH',
      path: `/media/${made.json.doc.id}?${crop}&${focus}&uploadEdits[widthInPixels]=600&uploadEdits[heightInPixels]=400`,
      token: editor.token,
      body: { alt: 'Ruộng bậc thang' },
    })
    expect(status).toBe(200)
    expect(json.doc).toMatchObject({ width: 600, height: 400 })
    expect(json.doc.sizes.wideAvif).toMatchObject({ width: 600, height: 400 })
    expect((await sharp(stored(json.doc.filename)).metadata()).width).toBe(600)
  })

  test('follow a cut that comes beside the document, as the buttons of the admin send it', async () => {
    const made = await send({ bytes: await photo(800, 600).jpeg().toBuffer(), name: 'nut.jpg' })
    const edits = {
      crop: { x: 0, y: 0 },
      widthInPixels: 400,
      heightInPixels: 400,
      focalPoint: { x: 20, y: 50 },
    }
    const { status, json } = await rest(payload, {
      method: 'PATCH',
      path: `/media/${made.json.doc.id}`,
      token: editor.token,
      body: { edits, _status: 'published' },
    })
    expect(status).toBe(200)
    expect(json.doc).toMatchObject({ width: 400, height: 400, focalX: 20 })
    expect(json.doc.edits ?? null).toBeNull()
    const again = await rest(payload, {
      method: 'PATCH',
      path: `/media/${made.json.doc.id}`,
      token: editor.token,
      body: { edits: null, caption: 'x' },
    })
    expect(again.json.doc.filename).toBe(json.doc.filename)
  })

  test('are left alone when only words change', async () => {
    const { json } = await send({ bytes: await photo(500, 400).jpeg().toBuffer(), name: 'chu.jpg' })
    // Files of pictures replaced above may still be on their way out: only this picture's are compared.
    const ownFiles = () => filesThere().filter((name) => name.startsWith('chu-'))
    const before = ownFiles()
    const { json: after } = await rest(payload, {
      method: 'PATCH',
      path: `/media/${json.doc.id}`,
      token: editor.token,
      body: { caption: 'Mùa nước đổ' },
    })
    expect(after.doc.sizes).toEqual(json.doc.sizes)
    expect(before.length).toBeGreaterThan(1)
    expect(ownFiles()).toEqual(before)
  })

  test('are made for a copy of a picture as well', async () => {
    const { json } = await send({ bytes: await photo(500, 400).jpeg().toBuffer(), name: 'goc.jpg' })
    const copy = await payload.duplicate({ collection: 'media', id: json.doc.id, overrideAccess: true })
    expect(copy.filename).not.toBe(json.doc.filename)
    expect(copy.sizes?.cardAvif).toMatchObject({ width: 360, height: 240 })
    expect(stored(copy.sizes?.cardAvif?.filename ?? '').length).toBe(copy.sizes?.cardAvif?.filesize)
  })
})

describe('pictures stored before there were these sizes', () => {
  const runCommand = () =>
    execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'ops/run.ts', 'images'], {
      env: { ...process.env, NODE_ENV: 'production' },
    }).toString()

  async function makeOld(name: string): Promise<Media> {
    const { json } = await send({ bytes: await photo(900, 600).jpeg().toBuffer(), name })
    const names = Object.values(json.doc.sizes as Record<string, { filename: string }>)
    for (const { filename } of names) rmSync(`${folder()}/${filename}`, { force: true })
    const bare = Object.fromEntries(Object.keys(json.doc.sizes).map((size) => [size, { filename: null }]))
    const { id } = json.doc
    await payload.db.updateOne({ collection: 'media', id, data: { sizes: bare } })
    return json.doc
  }
  const read = (id: string) => payload.findByID({ collection: 'media', id, overrideAccess: true })

  test('get them by a command that changes neither the file nor its address, nor publishes a draft', async () => {
    const old = await makeOld('cu.jpg')
    const edited = await makeOld('dang-sua.jpg')
    await payload.update({
      collection: 'media',
      id: edited.id,
      data: { caption: 'Bản đang viết', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    const bytes = stored(old.filename ?? '')
    expect(runCommand()).toMatch(/Sizes made: 1, left for later: 1, failed: 0/)
    const after = await read(old.id)
    expect(after).toMatchObject({ filename: old.filename, _status: 'published', alt: old.alt })
    expect(stored(after.filename ?? '').equals(bytes)).toBe(true)
    expect(stored(after.sizes?.cardLargeAvif?.filename ?? '').length).toBeGreaterThan(100)
    const untouched = await read(edited.id)
    expect([untouched.caption ?? '', untouched._status]).toEqual(['', 'published'])
    expect(runCommand()).toMatch(/Sizes made: 0/)
  })
})

describe('a picture that is replaced', () => {
  test('stays whole when the save is refused', async () => {
    const { json } = await send({ bytes: await photo(1200, 800).jpeg().toBuffer(), name: 'con-nguyen.jpg' })
    const names = [json.doc.filename, json.doc.sizes.card.filename] as string[]
    const before = names.map((name) => stored(name).length)
    const form = new FormData()
    form.set(
      'file',
      new Blob([new Uint8Array(await photo(900, 600).jpeg().toBuffer())], { type: 'image/jpeg' }),
      'khac.jpg',
    )
    form.set('_payload', JSON.stringify({ alt: '', _status: 'published' }))
    const path = `/media/${json.doc.id}`
    const refused = await rest(payload, { method: 'PATCH', path, token: editor.token, body: form })
    expect(refused.status).toBe(400)
    expect(names.map((name) => stored(name).length)).toEqual(before)
  })
})

describe('a hostile picture', () => {
  const bombs: Record<string, { bytes: () => Buffer | Promise<Buffer>; status: number; says: RegExp }> = {
    'a PNG of 50,000 times 50,000': {
      bytes: () => blackPng(50_000, 50_000, 200),
      status: 413,
      says: /30 triệu điểm ảnh/,
    },
    'a PNG just over the limit': { bytes: () => blackPng(6000, 5001), status: 413, says: /triệu điểm ảnh/ },
    'a PNG that ends early': {
      bytes: () => blackPng(3000, 3000, 20),
      status: 422,
      says: /hỏng hoặc bị cắt cụt/,
    },
    'a photograph that ends early': {
      bytes: async () => (await photo(800, 600).jpeg().toBuffer()).subarray(0, 30_000),
      status: 422,
      says: /hỏng hoặc bị cắt cụt/,
    },
    'an animation of thousands of frames': { bytes: () => animatedWebp(3000), status: 422, says: /ảnh động/ },
    'a picture that needs more memory than there is': {
      bytes: () => blackWebp(5400, 5400),
      status: 422,
      says: /bộ nhớ hoặc thời gian/,
    },
  }

  test.each(Object.entries(bombs))(
    '%s is refused with what to do',
    async (_name, { bytes, status, says }) => {
      const files = filesThere()
      const before = await count()
      const bomb = await bytes()
      const answer = await send({ bytes: bomb, name: 'bom.jpg' })
      expect([answer.status, JSON.stringify(answer.json)]).toEqual([status, expect.stringMatching(says)])
      expect(filesThere().filter((file) => !files.includes(file))).toEqual([])
      expect(await count()).toBe(before)
      expect(children()).toEqual([])
    },
  )

  test('takes no memory of this process', async () => {
    const bomb = blackPng(5400, 5400)
    await send({ bytes: bomb })
    const before = process.memoryUsage().rss
    await Promise.all(Array.from({ length: 4 }, () => send({ bytes: blackPng(50_000, 50_000, 100) })))
    await send({ bytes: bomb, name: 'den.png' })
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(120)
  })

  test('that is ended in the middle leaves nothing behind, and others go on', async () => {
    const files = filesThere()
    const before = await count()
    const slow = send({ bytes: await photo(1200, 900).jpeg().toBuffer(), name: 'lon.jpg' })
    const child = await firstChild()
    const other = send({ bytes: await photo(60, 40).jpeg().toBuffer(), name: 'khac.jpg' })
    process.kill(child, 'SIGKILL')
    const answer = await slow
    expect([answer.status, JSON.stringify(answer.json)]).toEqual([
      422,
      expect.stringMatching(/Đã dừng xử lý/),
    ])
    expect((await other).status).toBe(201)
    expect(filesThere().filter((name) => name.startsWith('lon'))).toEqual([])
    expect(filesThere().filter((name) => !files.includes(name)).length).toBeGreaterThan(0)
    expect(await count()).toBe(before + 1)
  })

  test('keeps nobody else from writing while it is worked on', async () => {
    const slow = send({ bytes: await photo(800, 600).jpeg().toBuffer(), name: 'cham.jpg' })
    const child = await firstChild()
    process.kill(child, 'SIGSTOP')
    await payload.create({ collection: 'categories', data: { name: 'Giữa chừng' }, overrideAccess: true })
    process.kill(child, 'SIGCONT')
    expect((await slow).status).toBe(201)
  })

  test('is not even looked at when a stranger sends it', async () => {
    const { status } = await send({ bytes: await photo(60, 40).jpeg().toBuffer(), token: 'none' })
    expect(status).toBe(403)
    const asked = await send({ bytes: blackPng(50_000, 50_000, 10), token: 'none' })
    expect(asked.status).toBe(403)
  })

  test('is told in English to those who read English', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(blackPng(50_000, 50_000, 10))], { type: 'image/png' }), 'b.png')
    form.set('_payload', JSON.stringify({ alt: 'x' }))
    const headers = { 'accept-language': 'en' }
    const answer = await rest(payload, {
      method: 'POST',
      path: '/media',
      token: editor.token,
      body: form,
      headers,
    })
    expect(JSON.stringify(answer.json)).toContain('30 million pixels')
  })
})
