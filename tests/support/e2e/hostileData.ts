import type { FlattenedField } from 'payload'
import { richElement, richParagraph, richText, richWords } from '../../../cms/content/richNodes.ts'

/** Some fields take each text once. */
const RUN = Date.now().toString(36)

/** What would call `hostile` if any of it were taken for markup, a script, a template or an address. */
export const HOSTILE = [
  '<script>hostile()</script>',
  '"><img src=x onerror=hostile()>',
  "' onfocus=hostile() autofocus='",
  '</title></textarea></style><svg onload=hostile()>',
  'javascript:hostile()',
  '{{constructor.constructor("hostile()")()}}${hostile()}<%= hostile() %>',
  '\u202Egpj.hostile\u202C\u2066\u2069',
  `a\u0000b${RUN}`,
].join(' ')
/** For fields that take a short text, then for those that take a certain form. */
const SHORT = ['<b onclick=hostile()>', `/hostile()${RUN}`, 'hostile.example', '9.999999', `hostile-${RUN}`]
/** The second one for the end of what the first begins. */
const DAYS = ['2026-11-20T05:00:00.000Z', '2026-11-21T05:00:00.000Z']

/** How the fields of a document are filled in. */
export interface Filling {
  /** The id of some document. */
  idOf: (collection: string) => Promise<string | undefined>
  /** How often the field at a path was refused: it is then given another text, and none in the end. */
  refusals: ReadonlyMap<string, number>
}

const body = () =>
  richText([
    richParagraph([
      richWords(HOSTILE),
      richElement('link', [richWords(HOSTILE)], {
        version: 3,
        fields: { linkType: 'custom', url: 'javascript:hostile()', newTab: false },
      }),
    ]),
  ])

async function relatedTo(field: FlattenedField, { idOf }: Filling): Promise<unknown> {
  if (!('relationTo' in field)) return undefined
  const [first] = [field.relationTo].flat()
  const value = first && (await idOf(first))
  if (!value) return undefined
  const one = Array.isArray(field.relationTo) ? { relationTo: first, value } : value
  return 'hasMany' in field && field.hasMany ? [one] : one
}

/** Some are required in certain cases only: they are told by the refusal. */
const isAsked = (field: FlattenedField, refusals: number) =>
  'required' in field && field.required ? refusals === 0 : refusals === 1

async function valueOf(field: FlattenedField, path: string, filling: Filling): Promise<unknown> {
  const refusals = filling.refusals.get(path) ?? 0
  if (field.type === 'text' || field.type === 'textarea') {
    const text = [HOSTILE, ...SHORT][refusals]
    return text && 'hasMany' in field && field.hasMany ? [text] : text
  }
  if (field.type === 'relationship' || field.type === 'upload')
    return isAsked(field, refusals) ? relatedTo(field, filling) : undefined
  if (field.type === 'date') return DAYS[refusals]
  if (refusals > 0) return undefined
  switch (field.type) {
    case 'richText':
      return body()
    case 'array':
      return [await fillIn(field.flattenedFields, filling, `${path}.0.`)]
    case 'group':
      return fillIn(field.flattenedFields, filling, `${path}.`)
    case 'select':
    case 'radio': {
      const [first] = field.options
      const value = typeof first === 'object' ? first.value : first
      return field.type === 'select' && field.hasMany ? [value] : value
    }
    case 'number':
      return field.required ? field.min || 1 : undefined
    default:
      return undefined
  }
}

/** With a day in `deletedAt`, a document would be made in the trash. */
const OF_THE_SYSTEM = ['id', 'createdAt', 'updatedAt', 'deletedAt']

/** Hostile data for the fields of a collection: every text, in rows and groups too, and what a form asks for beside it. */
export async function fillIn(
  fields: FlattenedField[],
  filling: Filling,
  above = '',
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {}
  for (const field of fields) {
    const path = `${above}${field.name}`
    if (OF_THE_SYSTEM.includes(field.name)) continue
    const value = await valueOf(field, path, filling)
    if (value !== undefined) data[field.name] = value
  }
  return data
}
