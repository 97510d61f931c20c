// Which part of the project may import which. A path belongs to the first room whose prefix it begins with.

/** @type {[prefix: string, room: string][]} */
export const ROOMS = [
  ['payload.config.ts', 'config'],
  ['astro.config.mjs', 'config of the portal'],
  ['cms/payload-types.ts', 'types'],
  ['cms/env.ts', 'cms/env.ts'],
  ['cms/storedSecret.ts', 'cms/env.ts'],
  // Data and pure functions that every room may import.
  ['cms/content/', 'content'],
  // Content that changes by the clock: used by the worker and by each portal.
  ['cms/moments/', 'moments'],
  ['cms/app/', 'admin'],
  ['cms/jobs/', 'jobs'],
  ['cms/entry-points/', 'entry points'],
  // Decodes uploads: it runs in a separate process and is never loaded into another.
  ['cms/images/child/', 'picture process'],
  // Reads uploaded documents: likewise.
  ['cms/documentText/child/', 'document process'],
  // Identifying clients, rate limits and malformed requests, shared by both servers.
  ['cms/server/address.ts', 'limits'],
  ['cms/server/rate.ts', 'limits'],
  ['cms/server/clientErrors.ts', 'limits'],
  // Compares secrets in constant time.
  ['cms/isSameText.ts', 'comparison'],
  // Signed in the CMS, read by the portal.
  ['cms/sites/preview.ts', 'site previews'],
  ['cms/sites/placed.ts', 'site previews'],
  ['cms/preview/draft.ts', 'site previews'],
  ['cms/preview/signed.ts', 'site previews'],
  ['cms/preview/revoked.ts', 'site previews'],
  ['cms/ratings/token.ts', 'site previews'],
  ['cms/preview/unsaved.ts', 'site previews'],
  // Seals and digests by keys that follow from PAYLOAD_SECRET.
  ['cms/secrets/', 'secrets'],
  // Citizens' cases: received by the portal, handled in the CMS, tended by the worker.
  ['cms/cases/', 'cases'],
  // Systems of partners: asked through the portal, managed in the CMS, told by the worker.
  ['cms/partners/', 'partners'],
  // Followers by e-mail: asked by readers on the portal, served by the worker.
  ['cms/follow/', 'follow'],
  // Comments on drafts: sent through the portal, reviewed in the CMS.
  ['cms/consultations/', 'consultations'],
  // Bulk writes to the database; not needed by anything that serves people.
  ['cms/import/', 'import'],
  // Asks the older exchange of the national portal behind the province's bus: for imports, and for readers' dossiers.
  ['cms/bus/', 'bus'],
  // Imports that administrators begin in the admin: routes, and what the worker does.
  ['cms/importRuns/', 'import runs'],
  ['cms/sites/make/', 'import'],
  // The sample province, and generated documents for measuring: content that only commands load.
  ['cms/seed/', 'sample'],
  ['cms/generate/', 'sample'],
  // Commands of those who run the portal; nothing imports them.
  ['cms/commands/', 'commands'],
  // Writes the files of a new content type.
  ['cms/newType/', 'new type'],
  ['cms/', 'cms'],
  ['search/query', 'search/query.ts'],
  // Text folding without dependency on an engine: text stored for the database search is folded as in the index.
  ['search/fold.ts', 'search/fold.ts'],
  ['search/', 'search'],
  ['site/data/payload.ts', 'site/data/payload.ts'],
  ['site/data/env.ts', 'site/data/env.ts'],
  ['site/data/', 'data'],
  ['site/pages/', 'pages'],
  ['site/views/', 'views'],
  ['site/components/', 'components'],
  ['site/layouts/', 'layouts'],
  ['site/i18n/', 'i18n'],
  ['site/styles/', 'styles'],
  ['site/scripts/', 'scripts'],
  ['site/server/log.ts', 'log'],
  ['site/server/stop-tasks.ts', 'log'],
  ['site/cache/shared.ts', 'log'],
  ['site/cache/', 'page cache'],
  ['site/paths.ts', 'paths'],
  ['site/casePaths.ts', 'paths'],
  ['site/servicePaths.ts', 'paths'],
  ['site/errors.ts', 'errors'],
  ['site/problem.ts', 'errors'],
  ['site/facets.ts', 'facets'],
  ['site/', 'portal server'],
  ['ops/', 'ops'],
  ['tests/', 'tests'],
]

const CMS = [
  'cms',
  'cms/env.ts',
  'jobs',
  'entry points',
  'moments',
  'limits',
  'comparison',
  'site previews',
  'follow',
  'consultations',
  'types',
  'cases',
  'partners',
  'secrets',
]
const SEARCH = ['search', 'search/query.ts', 'search/fold.ts']
const SHOWN = ['views', 'components', 'paths', 'i18n']
const SITE = [
  'data',
  'pages',
  ...SHOWN,
  'layouts',
  'styles',
  'scripts',
  'errors',
  'facets',
  'log',
  'page cache',
  'portal server',
]

/** What each room may import at run time. A room that is not listed may import anything. */
export const MAY_IMPORT = {
  moments: ['moments'],
  limits: [],
  comparison: [],
  'site previews': ['site previews', 'comparison'],
  consultations: ['consultations', 'cms', 'types', 'secrets', 'jobs', 'follow'],
  config: [...CMS, 'import runs'],
  'config of the portal': ['portal server'],
  types: [],
  content: ['content'],
  'cms/env.ts': ['cms/env.ts'],
  admin: [...CMS, 'admin', 'config'],
  jobs: [...CMS, 'config', 'import runs', 'bus', ...SEARCH],
  'entry points': ['entry points'],
  bus: ['bus', 'cms/env.ts'],
  'picture process': ['picture process', 'cms'],
  'document process': ['document process', 'cms'],
  follow: ['follow', 'cms', 'cms/env.ts', 'site previews', 'secrets', 'search/fold.ts'],
  import: ['import', 'cms', 'bus'],
  'import runs': ['import runs', 'import', 'cms', 'entry points', 'bus'],
  sample: ['sample', 'import', 'cases', 'cms', 'config', 'entry points', 'follow', 'search/fold.ts'],
  commands: [...CMS, 'commands', 'config', 'import', 'import runs', 'sample', 'new type', ...SEARCH],
  'new type': ['new type'],
  cms: [...CMS, 'search/fold.ts'],
  cases: CMS,
  partners: CMS,
  secrets: ['secrets', 'cms/env.ts'],
  'search/query.ts': SEARCH,
  'search/fold.ts': ['search/fold.ts'],
  search: SEARCH,
  // Records what is read, for the page cache.
  'site/data/payload.ts': ['config', 'data'],
  'site/data/env.ts': ['cms/env.ts'],
  data: [
    'data',
    'site/data/payload.ts',
    'site/data/env.ts',
    'search/query.ts',
    'entry points',
    'bus',
    'moments',
    'site previews',
    'cases',
    'partners',
    'follow',
    'consultations',
    'secrets',
    'errors',
    'facets',
    'paths',
    'log',
  ],
  pages: ['pages', 'data', 'site/data/env.ts', ...SHOWN, 'layouts', 'styles', 'scripts', 'errors', 'log'],
  views: [...SHOWN, 'errors', 'facets'],
  components: [...SHOWN, 'styles', 'scripts'],
  layouts: ['layouts', ...SHOWN, 'styles', 'scripts'],
  i18n: ['i18n', 'paths'],
  styles: ['styles'],
  scripts: ['scripts', 'paths', 'i18n'],
  log: [],
  'page cache': ['page cache', 'log'],
  paths: ['paths'],
  errors: [],
  facets: [],
  'portal server': [...SITE, 'site/data/payload.ts', 'site/data/env.ts', 'limits', 'site previews'],
}

const SITE_ROOMS = new Set([...SITE, 'site/data/payload.ts', 'site/data/env.ts'])
const DATA_ROOMS = new Set(['data', 'site/data/payload.ts'])
const isSite = (room) => SITE_ROOMS.has(room)
const isPayload = /^(payload|@payloadcms\/.*)$/
const isDatabase = /^(mongodb|mongoose|@libsql\/.*|libsql|drizzle-orm.*)$/

/** Packages that a room must not load at run time. */
function isForbiddenPackage(room, name) {
  if (room === 'content') return true
  if (name === 'sharp') return room !== 'picture process' && room !== 'sample'
  if (/^(pdfjs-dist|mammoth)(\/|$)/.test(name)) return room !== 'document process'
  if (SEARCH.includes(room)) return !/^(meilisearch$|node:)/.test(name)
  if (isSite(room) && /^(meilisearch|next|react|react-dom)(\/|$)/.test(name)) return true
  if (isSite(room) && (isPayload.test(name) || isDatabase.test(name))) return !DATA_ROOMS.has(room)
  return (
    !isSite(room) &&
    MAY_IMPORT[room] !== undefined &&
    /^astro(:|\/|$)/.test(name) &&
    room !== 'config of the portal'
  )
}

/** @returns the room of a path relative to the project folder, or undefined */
export const roomOf = (path) => ROOMS.find(([prefix]) => path.startsWith(prefix))?.[1]

/**
 * @param from path of the importing file, relative to the project folder
 * @param target path of the imported file, or the name of a package
 * @returns why the import is not allowed, or null
 */
export function whyForbidden(from, target, { isPackage, isType }) {
  const room = roomOf(from)
  if (!room || !MAY_IMPORT[room]) return null
  if (isPackage) return !isType && isForbiddenPackage(room, target) ? `${room} must not load ${target}` : null
  const other = roomOf(target)
  if (!other) return null
  if (isSite(other) && !isSite(room) && room !== 'config of the portal')
    return `${room} must not import site/`
  if (isType || other === 'content' || MAY_IMPORT[room].includes(other)) return null
  const own = MAY_IMPORT[room].filter((name) => name !== room)
  return `${room} must not import ${other}; it may import ${own.join(', ') || 'nothing outside itself'}`
}
