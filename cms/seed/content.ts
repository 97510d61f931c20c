import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CASE_KINDS } from '../content/cases/kinds.ts'
import { EFFECTS } from '../collections/feeReductions/choices.ts'
import { HOLDERS } from '../collections/paperKinds/choices.ts'
import { CHANNELS, FEE_KINDS } from '../collections/procedures/choices.ts'
import { WEEKDAYS } from '../content/hours/stored.ts'
import { SEARCH_TYPE_SLUGS } from '../fields/searchTypes.ts'
import { DIRECTIONS, KINDS } from '../synonyms/choices.ts'
import { both, event, lists, newsItem, ownDocument, page } from './items.ts'

const hours = z.object({
  weekdays: z.array(z.enum(WEEKDAYS)),
  from: z.string(),
  to: z.string(),
  note: both.optional(),
})

const choices = <V extends string>(all: readonly { value: V }[]) => z.enum(all.map(({ value }) => value))

const shapes = {
  /** Articles that the published texts of a procedure cite, by its code and the number of the document. */
  'cited-articles': z.record(z.string(), z.record(z.string(), z.string())),
  /** English titles of much cited legal documents, by number. */
  'document-titles': z.record(z.string(), z.string()),
  categories: z.array(
    z.object({ slug: z.string(), name: both, summary: both.optional(), order: z.number() }),
  ),
  agencies: z.array(
    z.object({
      key: z.string(),
      slug: z.string(),
      name: both,
      officialCode: z.string().optional(),
      abbreviation: z.string().optional(),
      tier: z.enum(['province', 'commune', 'vertical']),
      kind: z.string().optional(),
      parent: z.string().nullish(),
      summary: both.optional(),
      duties: both.optional(),
      address: both.optional(),
      openingHours: z.array(hours).optional(),
      order: z.number(),
    }),
  ),
  /** Days of 2025 to 2027; swapped working days of 2027 are not decided yet. */
  holidays: z.array(
    z.object({
      name: both,
      kind: z.enum(['off', 'working']),
      from: z.iso.date(),
      to: z.iso.date().optional(),
      insteadOf: z.iso.date().optional(),
    }),
  ),
  documents: z.array(ownDocument.extend({ agency: z.string(), onProvince: z.literal('yes') })),
  'service-providers': z.array(
    z.object({
      key: z.string(),
      name: both,
      kind: z.enum(['national', 'ministry', 'province']),
      allowedHosts: z.array(z.object({ host: z.string() })),
      templates: z.array(
        z.object({
          purpose: z.enum(['detail', 'apply', 'track', 'search']),
          url: z.string(),
          validFrom: z.string().optional(),
          validTo: z.string().optional(),
          priority: z.number(),
        }),
      ),
    }),
  ),
  'entry-points': z.array(
    z.object({
      procedure: z.string(),
      agency: z.string().nullish(),
      channel: z.enum(['direct', 'online', 'post']),
      variant: z.string().nullish(),
      variantLabel: both.nullish(),
      provider: z.string().nullish(),
      url: z.string().nullish(),
      buttonLabel: both.nullish(),
      continueOn: both.nullish(),
      notes: both.nullish(),
      enabled: z.boolean(),
      disabledReason: both.nullish(),
    }),
  ),
  'plain-names': z.record(
    z.string(),
    z.object({ plainName: both, otherNames: lists, summary: both, name_en: z.string() }),
  ),
  /** Kinds of paper; `procedure` is the code of the one by which one gets it. */
  'paper-kinds': z.array(
    z.strictObject({
      name: both.required(),
      otherNames: z.array(z.string()).optional(),
      whereFrom: both.required().optional(),
      procedure: z.string().optional(),
      heldIn: choices(HOLDERS).optional(),
      ruleNumber: z.string().optional(),
      ruleArticle: z.string().optional(),
    }),
  ),
  /** Reductions of fees: `document` is the number of the law, `procedures` are codes. */
  'fee-reductions': z.array(
    z.strictObject({
      name: both.required(),
      from: z.iso.date(),
      until: z.iso.date(),
      effect: choices(EFFECTS),
      percent: z.number().optional(),
      kinds: z.array(choices(FEE_KINDS)).optional(),
      channels: z.array(choices(CHANNELS)).optional(),
      who: both.required().optional(),
      document: z.string(),
      article: z.string().optional(),
      procedures: z.array(z.string()).min(1),
    }),
  ),
  /** English names of the fields of procedures, by their names in the catalogue. */
  'field-names': z.record(z.string(), z.string()),
  'life-events': z.array(
    z.object({
      slug: z.string(),
      name: both,
      audience: z.enum(['citizen', 'business']),
      summary: both.optional(),
      picture: z.string().optional(),
      order: z.number().optional(),
      sections: z.array(
        z.object({
          heading: both,
          text: both.optional(),
          procedures: z.array(z.string()),
          begins: z.enum(['start', 'after', 'with']).optional(),
        }),
      ),
    }),
  ),
  pages: z.array(page),
  news: z.array(newsItem),
  /** What the drawing of the same name in cms/seed/pictures shows, for people who cannot see it. */
  pictures: z.record(z.string(), z.object({ vi: z.string(), en: z.string() })),
  events: z.array(event),
  /** What senders of the demonstration province handed in so many days ago, and what became of it in working days. */
  cases: z.array(
    z.strictObject({
      kind: z.enum(CASE_KINDS.map(({ key }) => key)),
      topic: z.string().optional(),
      /** Code of a commune. */
      commune: z.string().optional(),
      spot: z.string().optional(),
      page: z.object({ path: z.string(), title: z.string() }).optional(),
      language: z.enum(['vi', 'en']).default('vi'),
      text: z.string(),
      daysAgo: z.number().int().positive(),
      state: z.enum(['accepted', 'processing', 'answered', 'fixed', 'refused']),
      days: z.number().int().positive().optional(),
      answer: z.string().optional(),
      stars: z.number().int().min(1).max(5).optional(),
    }),
  ),
  synonyms: z.array(
    z.object({
      term: z.string(),
      meanings: z.array(z.string()).min(1),
      direction: choices(DIRECTIONS),
      kind: choices(KINDS),
      types: z.array(z.enum(SEARCH_TYPE_SLUGS)).optional(),
    }),
  ),
  'best-bets': z.array(
    z.object({
      queries: z.array(z.string()).min(1),
      isWithin: z.boolean().default(false),
      answer: both.optional(),
      phone: z.string().optional(),
      results: z.array(z.object({ type: z.enum(['pages', 'procedures', 'life-events']), key: z.string() })),
      note: z.string(),
    }),
  ),
  'search-settings': z.object({
    suggestions: z.object({ enabled: z.boolean(), denied: z.array(z.string()) }),
    log: z.object({ enabled: z.boolean(), keepDays: z.number().int() }),
  }),
  site: z.object({
    portal: z.looseObject({ name: both, title: both, agencyName: both, provinceCode: z.string() }),
    navigation: z.object({
      menu: z.array(z.object({ label: both, href: z.string() })),
      footer: z.array(
        z.object({ heading: both, links: z.array(z.object({ label: both, href: z.string() })) }),
      ),
    }),
    home: z.object({
      examples: z.array(both),
      commonProcedures: z.array(z.string()),
      lifeEvents: z.array(z.string()),
      alerts: z.array(
        z.object({
          text: both,
          severity: z.enum(['info', 'warning', 'emergency']),
          href: z.string().optional(),
          from: z.string(),
          until: z.string(),
        }),
      ),
    }),
  }),
}

type Shapes = typeof shapes
export type ContentName = keyof Shapes
export type Content<N extends ContentName> = z.infer<Shapes[N]>

/**
 * One file of cms/seed/content.
 * @throws when the file is not what the seed expects, naming file and place
 */
export async function loadContent<N extends ContentName>(name: N): Promise<Content<N>> {
  const file = join(import.meta.dirname, 'content', `${name}.json`)
  const parsed = shapes[name].safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data as Content<N>
}
