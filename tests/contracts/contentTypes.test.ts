import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addressOf } from '../../cms/content/addresses.ts'
import { CONTENT_SLUGS, CONTENT_TYPES, slugsWith, type ContentSlug } from '../../cms/content/types/index.ts'
import type { ContentType } from '../../cms/content/types/contentType.ts'
import { momentFieldsOf, hasMoments } from '../../cms/content/moments.ts'
import { expireKept } from '../../site/data/kept.ts'
import { make, PUBLISHABLE } from '../support/content.ts'
import { startPayload, type Running } from '../support/payload.ts'

let running: Running
let payload: Payload
let site: {
  sitemap: typeof import('../../site/data/sitemap.ts')
  search: typeof import('../../site/data/search.ts')
  liveLinks: typeof import('../../site/data/liveLinks.ts')
  localized: typeof import('../../site/data/localized.ts')
  moved: typeof import('../../site/data/moved.ts')
}

const all = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  site = {
    sitemap: await import('../../site/data/sitemap.ts'),
    search: await import('../../site/data/search.ts'),
    liveLinks: await import('../../site/data/liveLinks.ts'),
    localized: await import('../../site/data/localized.ts'),
    moved: await import('../../site/data/moved.ts'),
  }
})
afterAll(() => running.stop())
beforeEach(() => expireKept())

const typeOf = (slug: ContentSlug): ContentType => CONTENT_TYPES[slug]
const drafted = CONTENT_SLUGS.filter((slug) => PUBLISHABLE.includes(slug))
const fieldsOf = (slug: ContentSlug) =>
  payload.collections[slug].config.flattenedFields.map(({ name }) => name)

/** A document that says a word which no other has. */
async function makeNamed(slug: ContentSlug, status: 'draft' | 'published', word: string) {
  const doc = await make(payload, slug, status, { [typeOf(slug).title]: `Nội dung ${word}` })
  return doc as unknown as Record<string, string> & { id: string }
}

/** Every entry of a type in the map for search engines. */
async function mappedKeys(slug: ContentSlug): Promise<string[]> {
  expireKept()
  const found = (await site.sitemap.listMapParts()).find(({ type }) => type === slug)
  const numbers = Array.from({ length: found?.parts ?? 0 }, (_, at) => at + 1)
  const parts = await Promise.all(numbers.map((number) => site.sitemap.findMapPart(slug, number)))
  return parts.flatMap((entries) => entries ?? []).map(({ key }) => key)
}

/** Where an address that an editor typed leads: itself, elsewhere, or nowhere (null). */
async function leadOf(address: string): Promise<string | null | undefined> {
  expireKept()
  return (await site.liveLinks.findLiveHrefs([address])).get(address)
}

/** What every content type of the registry promises, whatever it is. */
describe.each(CONTENT_SLUGS)('the content type %s', (slug) => {
  test('names fields that its collection has', () => {
    const { title, address, linkFields, changedAt = {} } = typeOf(slug)
    expect(fieldsOf(slug)).toEqual(
      expect.arrayContaining([title, address.key, ...Object.keys(linkFields), ...Object.keys(changedAt)]),
    )
    expect(fieldsOf(slug)).toEqual(
      expect.arrayContaining(
        hasMoments(slug) ? momentFieldsOf(slug).map((path) => path.split('.', 1)[0]) : [],
      ),
    )
  })

  test('names relations of its search document that lead where they say', () => {
    for (const [path, to] of Object.entries(typeOf(slug).search?.relations ?? {})) {
      let fields = payload.collections[slug].config.flattenedFields
      for (const name of path.split('.').slice(0, -1)) {
        const found = fields.find((field) => field.name === name)
        fields = found && 'flattenedFields' in found ? found.flattenedFields : []
      }
      expect(fields).toContainEqual(expect.objectContaining({ name: path.split('.').at(-1), relationTo: to }))
    }
  })

  test('has words in both languages', () => {
    const { one, many } = typeOf(slug).words
    for (const text of [one.vi, one.en, many.vi, many.en]) expect(text).toMatch(/\p{L}/u)
  })
})

describe.each(drafted)('a document of %s', (slug) => {
  test('has an address once it is public, and none as a draft', async () => {
    const draft = addressOf(slug, await makeNamed(slug, 'draft', 'chưa đăng'))!
    const shown = addressOf(slug, await makeNamed(slug, 'published', 'đã đăng'))!
    expect(await leadOf(draft)).toBeNull()
    expect(await leadOf(shown)).toBe(shown)
  })

  test('leaves its address when it is hidden, and has it again', async () => {
    const { id, ...doc } = await makeNamed(slug, 'published', 'lúc ẩn lúc hiện')
    const address = addressOf(slug, doc)!
    const set = (status: string) =>
      payload.update({ collection: slug as CollectionSlug, id, data: { _status: status } as never, ...all })
    await set('draft')
    expect(await leadOf(address)).toBeNull()
    await set('published')
    expect(await leadOf(address)).toBe(address)
  })

  test('is in the map for search engines while it is public', async () => {
    const { key } = typeOf(slug).address
    const [draft, shown] = [
      await makeNamed(slug, 'draft', 'ngoài bản đồ'),
      await makeNamed(slug, 'published', 'trong bản đồ'),
    ]
    const keys = await mappedKeys(slug)
    expect(keys).toContain(shown[key])
    expect(keys).not.toContain(draft[key])
  })

  test('says in which language its title is', async () => {
    const { title } = typeOf(slug)
    const { id } = await makeNamed(slug, 'published', 'tiếng Việt')
    const read = async () => {
      const where = { id: { equals: id } }
      return site.localized.findLocalized(slug, { locale: 'en', depth: 0, where })
    }
    expect((await read())?.contentLang).toBe('vi')
    await payload.update({
      ...{ collection: slug as CollectionSlug, id, locale: 'en' as never, ...all },
      data: { [title]: 'Translated', _status: 'published' } as never,
    })
    expect((await read())?.contentLang).toBe('en')
  })
})

describe.each(slugsWith('search'))('a search without the engine, for %s', (slug) => {
  const hitsOf = async (query: string) => {
    expireKept()
    const { hits } = await site.search.searchPortal({ query, type: slug, locale: 'vi' })
    return hits.map(({ url }) => url)
  }

  test('finds what is public by its title, and no draft', async () => {
    const shown = await makeNamed(slug, 'published', `thanhlong${slug.replace('-', '')}`)
    await makeNamed(slug, 'draft', `thanhtra${slug.replace('-', '')}`)
    // Names are kept for about a second.
    await expect
      .poll(() => hitsOf(`thanhlong${slug.replace('-', '')}`), { timeout: 20_000 })
      .toContain(addressOf(slug, shown))
    expect(await hitsOf(`thanhtra${slug.replace('-', '')}`)).toEqual([])
  })
})
