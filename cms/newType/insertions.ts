import { NewTypeError } from './NewTypeError.ts'
import { fill, type TypeNames } from './names.ts'

/** A text to insert before another one, which occurs exactly once in a file. */
interface Insertion {
  file: string
  before: string
  text: string
}

const REGISTRY = 'cms/content/types/index.ts'
const CONFIG = 'payload.config.ts'
const SEARCH = 'search/documents.ts'
const STORED_TYPES = 'site/data/searchStored.ts'
const WORDS = 'site/i18n/index.ts'
const SAMPLES = 'tests/support/content.ts'
const STORED = 'tests/unit/search/documents.test.ts'
const READ = 'tests/support/readPages.ts'
const STATEMENTS = 'tests/int/site/statements.test.ts'
const READERS = 'tests/int/site/reads.test.ts'

/** Places outside its own files where a new type is registered. Each `before` is matched literally. */
const INSERTIONS: readonly (readonly [file: string, before: string, text: string])[] = [
  [REGISTRY, "import { procedures } from './procedures.ts'", "import { __many__ } from './__many__.ts'\n"],
  [REGISTRY, '  categories,\n', '__entry__,\n'],
  [CONFIG, "import { Users } from './cms", "import { __Many__ } from './cms/collections/__Many__.ts'\n"],
  [CONFIG, '  ],\n  endpoints: [', '__Many__,\n'],
  [
    SEARCH,
    "import { toStamp } from './documents/",
    "import { to__One__Document, type Stored__One__ } from './documents/__one__.ts'\n",
  ],
  [SEARCH, '}\n\nconst BUILDERS', '__key__: Stored__One__\n'],
  [SEARCH, '}\n\n/** Raise when', '__key__: to__One__Document,\n'],
  [
    STORED_TYPES,
    '}\n\n/** Only this many',
    "__key__: { select: { title: true, lead: true, agency: true }, sort: '-createdAt', dated: 'createdAt' },\n",
  ],
  [WORDS, "import { search } from './search.ts'", "import { __many__ } from './__many__.ts'\n"],
  [WORDS, '  errors: errors[locale],\n', '__many__: __many__[locale],\n'],
  [SAMPLES, '  pages: (n) =>', '__key__: (n) => ({ title: `__vi__ thử ${n}` }),\n'],
  [
    STORED,
    '}\n\ndescribe.each(SEARCH_TYPES)',
    "__key__: { id: 'new1', _status: 'published', slug: 'ten', title: { vi: '__vi__', en: '__oneEn__' } },\n",
  ],
  [
    READ,
    "    ...(await import('../../site/data/settings.ts'",
    "...(await import('../../site/data/__many__.ts')),\n",
  ],
  [
    READ,
    "  'so-do-cong.astro': ",
    `'__path__/index.astro': (data, locale) => Promise.all([data.loadSite(locale), data.list__Many__({ locale })]),
    '__path__/[slug].astro': (data, locale, { __key__: slug }) =>
      Promise.all([data.loadSite(locale), data.find__One__(slug, locale)]),\n`,
  ],
  [STATEMENTS, '}\n\n/** Makes the first document', "await put('__slug__', { agency })\n"],
  [
    READERS,
    "    ...(await import('../../../site/data/settings",
    "...(await import('../../../site/data/__many__.ts')),\n",
  ],
  [READERS, '  const filing = async', "const stored__One__ = await slugOf('__slug__', ids__at__!)\n"],
  [
    READERS,
    "    pages: await publish('pages')",
    "__key__: await publish('__slug__', { agency: agencies }),\n",
  ],
  [
    READERS,
    '    listProcedures: () =>',
    `list__Many__: () => data.list__Many__({ locale: 'vi' }),
    find__One__: () => data.find__One__(stored__One__.slug, 'vi'),\n`,
  ],
]

/** Every insertion for a new type, in order. */
export function insertionsOf(names: TypeNames): Insertion[] {
  const entry = names.slug === names.many ? names.many : `'${names.slug}': ${names.many}`
  return INSERTIONS.map(([file, before, text]) => ({
    file,
    before,
    text: fill(text.replace('__entry__', entry), names),
  }))
}

/** @throws NewTypeError when the place does not occur exactly once */
export function insert(text: string, { file, before, text: added }: Insertion): string {
  const at = text.indexOf(before)
  if (at < 0 || text.indexOf(before, at + 1) >= 0)
    throw new NewTypeError(
      `${file} does not hold ${JSON.stringify(before)} exactly once, so nothing was written.`,
      'Correct that place in cms/newType/insertions.ts.',
    )
  return text.slice(0, at) + added + text.slice(at)
}
