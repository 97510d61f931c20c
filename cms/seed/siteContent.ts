import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { event, newsItem, ownDocument, page } from './items.ts'

/** The fields of a site that refer to the pages required by law. */
const DUTIES = ['apparatus', 'functions', 'history', 'nature', 'culture', 'leadersPage'] as const

const shown = { onProvince: z.enum(['no', 'asked', 'yes']) }

const siteContent = z.strictObject({
  /** Slug of the site and key of its agency. */
  site: z.string(),
  agency: z.string(),
  phone: z.string(),
  pages: z.array(page.omit({ parent: true }).extend({ duty: z.enum(DUTIES) })),
  news: z.array(newsItem.omit({ agency: true }).extend(shown)),
  events: z.array(event.omit({ agency: true }).extend(shown)),
  documents: z.array(ownDocument.extend(shown)),
  /** Numbers of catalogue documents that the agency publishes. */
  publishes: z.array(z.string()),
})

/** What the agency of a component site publishes. */
export type SiteContent = z.infer<typeof siteContent>

const folder = join(import.meta.dirname, 'content/sites')

/**
 * The files of cms/seed/content/sites, one for each site with its own content.
 * @throws when one is invalid, naming the file and the place in it
 */
export async function loadSiteContent(): Promise<SiteContent[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  return Promise.all(
    files.map(async (file) => {
      const parsed = siteContent.safeParse(JSON.parse(await readFile(join(folder, file), 'utf8')))
      if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
      return parsed.data
    }),
  )
}

/** The items of one type that sites publish, each with the key of its agency. */
export const listOwned = <K extends 'pages' | 'news' | 'events' | 'documents'>(
  sites: readonly SiteContent[],
  type: K,
): (SiteContent[K][number] & { agency: string })[] =>
  sites.flatMap((site) =>
    (site[type] as SiteContent[K][number][]).map((item) => ({ ...item, agency: site.agency })),
  )
