import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ACCENTS } from '../content/sites.ts'
import { withinSentence } from '../sites/make/names.ts'
import { makeSites, MADE_TIERS, type NewSite, type SiteWords } from '../sites/make/make.ts'
import type { Store } from '../import/apply/store.ts'
import { listCommunes } from './committees.ts'
import { loadContent } from './content.ts'
import { introduceCommune } from './introduction.ts'
import { readOldUnits } from './oldUnits.ts'
import { idOf, type Ids } from './place.ts'
import type { SiteContent } from './siteContent.ts'

type Words = NonNullable<SiteWords['intro']>

const borders = z.object({
  objects: z.object({
    communes: z.object({
      geometries: z.array(z.object({ properties: z.object({ code: z.string(), areaKm2: z.number() }) })),
    }),
  }),
})

async function readAreas(): Promise<Map<string, number>> {
  const text = await readFile(join(import.meta.dirname, 'data/lao-cai-communes.topojson'), 'utf8')
  const { geometries } = borders.parse(JSON.parse(text)).objects.communes
  return new Map(geometries.map(({ properties }) => [properties.code, properties.areaKm2]))
}

/** The introductions of the communes, by code. */
async function introduceCommunes(store: Store): Promise<Map<string, Words>> {
  const [before, areas] = [await readOldUnits(), await readAreas()]
  return new Map(
    (await listCommunes(store)).map((unit) => {
      const areaKm2 = areas.get(unit.code)
      const from = before.get(unit.code) ?? []
      return [unit.code, introduceCommune({ unit, from, ...(areaKm2 !== undefined && { areaKm2 }) })]
    }),
  )
}

/** The introductions of the departments, by name. */
async function introduceDepartments(): Promise<Map<string, Words>> {
  const agencies = await loadContent('agencies')
  return new Map(
    agencies.flatMap(({ name, summary, kind }) => {
      if (!summary?.en || !name.en) return []
      const vi = `${name.vi} là ${kind?.replace(/ \(.*/, '').replace('thuộc UBND', '') || 'cơ quan'}`
      return [
        [
          name.vi,
          {
            vi: `${vi.trim()} thuộc Ủy ban nhân dân tỉnh Lào Cai, phụ trách: ${withinSentence(summary.vi)}`,
            en: `${name.en}, Lào Cai Province. ${summary.en}`,
          },
        ] as const,
      ]
    }),
  )
}

/** Assigns accents in turn, the same ones each time the sample is created. */
const accentOf = (slug: string) =>
  ACCENTS[[...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % ACCENTS.length]!

function fieldsOf(slug: string, own: SiteContent | undefined, pages: Ids): SiteWords['fields'] {
  const duties = (own?.pages ?? []).map(({ duty, slug: page }) => [duty, idOf(pages, page, 'the page')])
  return { accent: accentOf(slug), ...(own && { phone: own.phone }), ...Object.fromEntries(duties) }
}

/** The sites of all communes and departments, live. */
export async function seedSites(store: Store, contents: readonly SiteContent[], pages: Ids): Promise<void> {
  const [communes, departments] = [await introduceCommunes(store), await introduceDepartments()]
  const wordsOf = ({ slug, name, unit }: NewSite): SiteWords => {
    const intro = unit ? communes.get(unit.code) : departments.get(name.vi)
    const own = contents.find(({ site }) => site === slug)
    return { ...(intro && { intro }), fields: fieldsOf(slug, own, pages) }
  }
  await makeSites(store, { tiers: MADE_TIERS, isLive: true, wordsOf })
}
