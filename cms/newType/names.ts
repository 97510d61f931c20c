import { parseArgs } from 'node:util'
import { z } from 'zod'
import { NewTypeError } from './NewTypeError.ts'

/** The name of a new content type, in every form that its files need. */
export interface TypeNames {
  /** The collection: 'public-projects'. */
  slug: string
  /** 'publicProjects', 'PublicProjects', 'publicProject', 'PublicProject' */
  many: string
  Many: string
  one: string
  One: string
  /** Its path on the portal, without slashes. */
  path: string
  /** Display names: plural in Vietnamese and English, singular in English. */
  vi: string
  en: string
  oneEn: string
  /** The collection as a key of an object and as a property: "'public-projects'", "['public-projects']". */
  key: string
  at: string
}

const USAGE = 'Write: npm run new:type -- projects --path du-an --vi "Dự án" --en Projects'
const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const ENDINGS: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^s])s$/, '$1'],
]

const words = z
  .string({ error: 'is missing' })
  .trim()
  .regex(
    /^\p{L}[\p{L}\p{N} ,()-]*$/u,
    'must begin with a letter and hold letters, digits, spaces, commas only',
  )
const options = z.object({
  path: z
    .string({ error: 'is missing' })
    .regex(KEBAB, 'must be one part of an address, such as du-an: a-z, digits, hyphens'),
  vi: words,
  en: words,
})

const camel = (kebab: string) => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (kebab: string) => kebab[0]!.toUpperCase() + camel(kebab).slice(1)

/** The singular by the common rules of English; null when none applies. */
function singularOf(many: string): string | null {
  const found = ENDINGS.find(([ending]) => ending.test(many))
  return found ? many.replace(...found) : null
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { path: { type: 'string' }, vi: { type: 'string' }, en: { type: 'string' } },
    })
  } catch (cause) {
    throw new NewTypeError(`${(cause as Error).message.split('.')[0]}.`, USAGE, { cause })
  }
}

/**
 * Parses the names of the type from the command line.
 * @throws NewTypeError with one line that says what to write
 */
export function readNames(args: string[]): TypeNames {
  const { positionals, values } = parse(args)
  const [slug = '', ...rest] = positionals
  const singular = KEBAB.test(slug) ? singularOf(slug) : null
  if (!singular || rest.length > 0)
    throw new NewTypeError('The name must be one English plural in kebab-case, such as projects.', USAGE)
  const read = options.safeParse(values)
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    throw new NewTypeError(`--${String(path[0])} ${message}.`, USAGE)
  }
  const { path, vi, en } = read.data
  const isPlain = !slug.includes('-')
  return {
    ...(isPlain ? { key: slug, at: `.${slug}` } : { key: `'${slug}'`, at: `['${slug}']` }),
    ...{ slug, many: camel(slug), Many: pascal(slug), one: camel(singular), One: pascal(singular) },
    ...{ path, vi, en, oneEn: singularOf(en) ?? en },
  }
}

/** A template with the names filled in for `__slug__`, `__Many__` and the others. */
export const fill = (template: string, names: TypeNames): string =>
  template.replace(
    /__(slug|many|Many|one|One|path|vi|en|oneEn|key|at)__/g,
    (_, name: keyof TypeNames) => names[name],
  )
