import { z } from 'zod'
import { readPage } from '../portalClient.ts'
import { waitUntil } from '../waitUntil.ts'

const hitSchema = z.object({ type: z.string(), code: z.string().nullable(), url: z.string() })
const answerSchema = z.object({
  total: z.number(),
  pinned: z.array(hitSchema),
  hits: z.array(hitSchema),
  isWeak: z.boolean(),
  engine: z.enum(['meilisearch', 'database']),
})

type Engine = z.infer<typeof answerSchema>['engine']

/** Longer than the portal avoids an engine that failed. */
const PATIENCE_MS = 20_000
const TRIES = 3

/** The address of a search on the portal. */
export const searchPath = (query: string): string => `/api/search?q=${encodeURIComponent(query)}`

/** A client for the portal's search API. */
export function makePortalApi(portalUrl: string) {
  const search = async (query: string) =>
    answerSchema.parse(JSON.parse(await readPage(portalUrl + searchPath(query))))
  const untilAnsweredBy = async (wanted: Engine): Promise<void> => {
    // A portal that has just started may give up its first search on a busy machine.
    const isSo = async () => (await search('khai sinh')).engine === wanted
    await waitUntil(`The portal answers from ${wanted}`, isSo, { withinMs: PATIENCE_MS })
  }
  /**
   * The codes, or the addresses of what has none, of what is pinned and of the first ten hits. On a busy machine the
   * portal may give up its engine for some seconds; the query is then repeated, so that only the intended engine is
   * measured. Throws when that engine never responds.
   */
  const findResults = async (query: string, wanted: Engine = 'meilisearch'): Promise<string[]> => {
    for (let left = TRIES; left > 0; left -= 1) {
      const { pinned, hits, engine } = await search(query)
      if (engine === wanted) return [...new Set([...pinned, ...hits].map(({ code, url }) => code ?? url))]
      console.log(`  "${query}" was answered by ${engine}; asking again`)
      await untilAnsweredBy(wanted)
    }
    throw new Error(`"${query}" was ${TRIES} times not answered by ${wanted}`)
  }
  return { search, findResults, untilAnsweredBy }
}

export type PortalApi = ReturnType<typeof makePortalApi>
