import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'
import { isCollecting, noteRead } from './reads.ts'
import { countedTags, foundTags, relatedTags, type ReadArgs } from './readTags.ts'

type Found = { docs: readonly unknown[] }
type DocArgs = ReadArgs & { collection: 'news'; id?: string | number }

const noting = new WeakMap<Payload, Payload>()

function makeNoting(cms: Payload): Payload {
  const { collections, find, findByID, findDistinct, findGlobal, count } = cms
  const noteDocs = (args: DocArgs, { docs }: Found) => {
    const { flattenedFields } = collections[args.collection].config
    noteRead(...foundTags(args.collection, args, docs))
    noteRead(
      ...relatedTags(collections, flattenedFields, { docs, depth: args.depth ?? cms.config.defaultDepth }),
    )
  }
  /** A read whose answer depends on which documents a collection has. */
  const ofWhole =
    <T>(read: (args: never) => Promise<T>) =>
    async (args: DocArgs): Promise<T> => {
      noteRead(...countedTags(args.collection, args.where))
      return read(args as never)
    }
  const reads = {
    find: async (args: DocArgs) => {
      const found = await find(args as never)
      if (isCollecting()) noteDocs(args, found)
      return found
    },
    findByID: async (args: DocArgs) => {
      const doc = await findByID(args as never)
      if (isCollecting()) noteDocs({ ...args, where: { id: { equals: args.id } } }, { docs: [doc] })
      return doc
    },
    count: ofWhole(count),
    findDistinct: ofWhole(findDistinct),
    findGlobal: async (args: { slug: 'search-settings'; depth?: number }) => {
      const doc = await findGlobal(args as never)
      noteRead(args.slug)
      const { flattenedFields } = cms.globals.config.find(({ slug }) => slug === args.slug) ?? {}
      if (flattenedFields && isCollecting()) {
        const depth = args.depth ?? cms.config.defaultDepth
        noteRead(...relatedTags(collections, flattenedFields, { docs: [doc], depth }))
      }
      return doc
    },
  }
  return Object.assign(Object.create(cms) as Payload, reads as unknown as Partial<Payload>)
}

/**
 * The CMS's Local API, one instance per process; it opens the database on first use and runs no jobs. Every read must
 * pass `overrideAccess: false` and no user, so that it sees what anonymous readers may see. Reads are noted for
 * `collectReads` (reads.ts) here, so that no data module can forget to.
 * @throws when the database cannot be opened; the next call tries again
 */
export async function getCms(): Promise<Payload> {
  const cms = await getPayload({ config, cron: false })
  const known = noting.get(cms) ?? makeNoting(cms)
  noting.set(cms, known)
  return known
}
