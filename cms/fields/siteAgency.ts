import {
  isolateObjectProperty,
  type RelationshipField,
  type RelationshipFieldSingleValidation,
} from 'payload'
import { relationship } from 'payload/shared'
import { idOf } from '../content/record.ts'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'
import { one } from './relation.ts'

/** An agency has one site at most, including those in the trash. */
const hasNoOther: RelationshipFieldSingleValidation = async (value, options) => {
  const { req, id } = options
  const agency = idOf<string | undefined>(value)
  const others = id === undefined ? [] : [{ id: { not_equals: id } }]
  const { docs } = agency
    ? await req.payload.find({
        collection: 'sites',
        where: { and: [{ agency: { equals: agency } }, ...others] },
        ...{ limit: 1, depth: 0, pagination: false, trash: true, select: { name: true }, locale: 'vi' },
        overrideAccess: true,
        // Payload writes the locale of a read into its request; a later save with the same request would use it.
        req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      })
    : { docs: [] }
  const [other] = docs
  if (!other) return relationship(value, options)
  return inLanguageOf(req, {
    vi: `Cơ quan này đã có trang thành phần: “${other.name}” (kể cả trong thùng rác).`,
    en: `This agency has a component site already: “${other.name}” (maybe in the trash).`,
  })
}

/** The agency of a component site. */
export const siteAgency = {
  ...one('agency', 'agencies', both('Cơ quan', 'Agency'), { required: true }),
  validate: hasNoOther,
} as RelationshipField
