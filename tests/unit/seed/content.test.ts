import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { neverPublic } from '../../../cms/content/cases/personal.ts'
import { PLACE_TOPICS } from '../../../cms/content/cases/topics.ts'
import { validateEntryUrl, validateHost, validateTemplate } from '../../../cms/entry-points/template.ts'
import { toSafeUrl } from '../../../cms/entry-points/url.ts'
import { readRecords } from '../../../cms/import/read.ts'
import { keyOf, ruleProblem } from '../../../cms/synonyms/rule.ts'
import { loadContent } from '../../../cms/seed/content.ts'
import { corrected } from '../../../cms/seed/documentCorrections.ts'
import { readFilingAddresses } from '../../../cms/seed/filingAddresses.ts'
import { picture } from '../../../cms/seed/pictures.ts'
import { linesOf } from '../import/data.ts'

const folder = join(import.meta.dirname, '../../../cms/seed/data')
const codes = new Set(linesOf('procedures.jsonl').map(({ code }) => code))
const numbers = new Set(linesOf('legal-documents.jsonl').map(({ number }) => number))
const missing = (known: Set<unknown>, wanted: unknown[]) =>
  [...new Set(wanted)].filter((key) => !known.has(key))
for (const { code } of linesOf('procedures-national.jsonl')) codes.add(code)

describe('the sample is in order', () => {
  test('what news makes up is said to be an example, in both languages; guides have a category of their own', async () => {
    const news = await loadContent('news')
    const madeUp = news.filter(({ source }) => source?.startsWith('Tin ví dụ'))
    expect(madeUp.length).toBeGreaterThanOrEqual(10)
    for (const { body, slug } of madeUp) {
      expect(JSON.stringify(body.vi?.at(-1)), slug).toContain('Tin ví dụ của bản trình diễn')
      expect(JSON.stringify(body.en?.at(-1)), slug).toContain('example item of the demonstration')
    }
    const newest = news.toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, 8)
    expect(newest.filter(({ category }) => category === 'huong-dan')).toEqual([])
  })

  test('documents are called as people call them, without notes of editors; English titles are of documents', async () => {
    const titles = new Map<string, string>()
    for await (const entry of readRecords(join(folder, 'legal-documents.jsonl'))) {
      if (!('record' in entry) || entry.record.type !== 'legal-documents') continue
      titles.set(entry.record.number, corrected(entry.record).title)
    }
    const all = [...titles.values()]
    expect(all.filter((title) => /chưa có tên|ban hành ngày [\d-]+$|^\p{Ll}/u.test(title))).toEqual([])
    expect(titles.get('31/2024/QH15')).toBe('Luật Đất đai')
    expect(titles.get('102/2024/NĐ-CP')).toBe('Quy định chi tiết thi hành một số điều của Luật Đất đai')
    const english = await loadContent('document-titles')
    expect(missing(numbers, Object.keys(english))).toEqual([])
    expect(Object.keys(english).length).toBeGreaterThanOrEqual(60)
  })

  test('news: categories, agencies, pictures, procedures and documents exist', async () => {
    const news = await loadContent('news')
    const slugs = new Set((await loadContent('categories')).map(({ slug }) => slug))
    const agencies = new Set((await loadContent('agencies')).map(({ key }) => key))
    expect(news.length).toBeGreaterThanOrEqual(30)
    expect(
      missing(
        slugs,
        news.map(({ category }) => category),
      ),
    ).toEqual([])
    expect(
      missing(
        agencies,
        news.flatMap(({ agency }) => agency ?? []),
      ),
    ).toEqual([])
    expect(
      missing(
        new Set(Object.keys(await loadContent('pictures'))),
        news.flatMap(({ cover }) => cover ?? []),
      ),
    ).toEqual([])
    expect(
      missing(
        codes,
        news.flatMap(({ procedures }) => procedures),
      ),
    ).toEqual([])
    expect(
      missing(
        numbers,
        news.flatMap(({ documents }) => documents),
      ),
    ).toEqual([])
  })

  test('life events, home and plain names speak of procedures that exist', async () => {
    const events = await loadContent('life-events')
    const { home } = await loadContent('site')
    expect(
      missing(
        codes,
        events.flatMap(({ sections }) => sections.flatMap(({ procedures }) => procedures)),
      ),
    ).toEqual([])
    expect(missing(codes, home.commonProcedures)).toEqual([])
    expect(missing(new Set(events.map(({ slug }) => slug)), home.lifeEvents)).toEqual([])
    expect(missing(codes, Object.keys(await loadContent('plain-names')))).toEqual([])
  })

  test('reports, questions and requests are of communes and topics that exist, and name nobody', async () => {
    const cases = await loadContent('cases')
    const units = readFileSync(join(folder, 'units.json'), 'utf8')
    const topics = new Set<unknown>(PLACE_TOPICS.map(({ key }) => key))
    for (const { commune } of cases) if (commune) expect(units).toContain(`"${commune}"`)
    expect(
      missing(
        topics,
        cases.flatMap(({ topic }) => topic ?? []),
      ),
    ).toEqual([])
    for (const { text, spot, answer } of cases)
      expect([text, spot ?? '', answer ?? ''].flatMap(neverPublic)).toEqual([])
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length)
  })

  test('providers and entry points lead to allowed hosts only', async () => {
    const providers = await loadContent('service-providers')
    const hosts = providers.flatMap(({ allowedHosts }) => allowedHosts.map(({ host }) => host))
    const points = await loadContent('entry-points')
    for (const host of hosts) expect(validateHost(host)).toBe(true)
    for (const { url } of providers.flatMap(({ templates }) => templates))
      expect(validateTemplate(url)).toBe(true)
    for (const { url, procedure, provider } of points) {
      expect(validateEntryUrl(url)).toBe(true)
      if (url) expect(toSafeUrl(url, hosts)).not.toBeNull()
      expect(codes).toContain(procedure)
      if (provider) expect(providers.map(({ key }) => key)).toContain(provider)
    }
  })

  test('what is known of filing online leads to systems of the state, by one address for a procedure', async () => {
    const providers = await loadContent('service-providers')
    const points = await readFilingAddresses(providers)
    expect(points.length).toBeGreaterThan(220)
    const hosts = providers.flatMap(({ allowedHosts }) => allowedHosts.map(({ host }) => host))
    for (const { url } of points) expect(toSafeUrl(url!, hosts), url!).not.toBeNull()
    const keys = points.map(({ procedure, variant }) => `${procedure} ${variant ?? ''}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(points.find(({ procedure }) => procedure === '1.013225')).toMatchObject({
      ...{ provider: 'bo-xay-dung', url: 'https://dvc.moc.gov.vn/vi/nps/apply' },
    })
    expect(points.filter(({ url }) => url?.includes('sso'))).toEqual([])
  })

  test('synonyms: every rule may be saved, each term once, and none is an everyday syllable', async () => {
    const rules = await loadContent('synonyms')
    expect(rules.length).toBeGreaterThanOrEqual(400)
    const refused = rules.filter(
      (rule) => ruleProblem({ types: [], enabled: true, note: '', ...rule }) !== null,
    )
    expect(refused).toEqual([])
    const keys = rules.map(({ term }) => keyOf(term))
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    const ordinary = [
      'so',
      'dat',
      'ho',
      'xe',
      'nha',
      'con',
      'thue',
      'cam',
      'cat',
      'vat',
      'ban',
      'mua',
      'giay',
      'bang',
    ]
    expect(keys.filter((key) => ordinary.includes(key))).toEqual([])
  })

  test('best bets lead to pages that exist', async () => {
    const bets = await loadContent('best-bets')
    const slugs = new Set((await loadContent('pages')).map(({ slug }) => slug))
    const wanted = bets.flatMap(({ results }) => results.map(({ type, key }) => [type, key] as const))
    expect(
      missing(
        slugs,
        wanted.filter(([type]) => type === 'pages').map(([, key]) => key),
      ),
    ).toEqual([])
  })

  test('every drawing says in words what it shows, and is a picture of the size of a cover', async () => {
    const alts = await loadContent('pictures')
    for (const [key, alt] of Object.entries(alts)) {
      expect(alt.vi.length).toBeGreaterThan(15)
      expect(alt.en.length).toBeGreaterThan(15)
      expect(await sharp(await picture(key)).metadata()).toMatchObject({
        format: 'jpeg',
        width: 1600,
        height: 900,
      })
    }
    const drawn = readdirSync('cms/seed/pictures').map((name) => name.replace('.svg', ''))
    expect(drawn.toSorted()).toEqual(Object.keys(alts).toSorted())
  })
})
