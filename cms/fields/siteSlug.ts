import type { FieldHook, TextField } from 'payload'
import { env } from '../env.ts'
import { fieldRefusal } from '../refusal.ts'
import { both } from './both.ts'
import { isHostTaken } from './siteHosts.ts'
import { slugField } from './slug.ts'
import { slugify } from './slugify.ts'

const TAKEN = both(
  'Đường dẫn này tạo ra tên miền đã thuộc trang khác hoặc cổng tỉnh (kể cả trang trong thùng rác). Hãy chọn đường dẫn khác.',
  'This slug gives a host name that belongs to another site or to the portal (maybe in the trash). Choose another slug.',
)

const field = slugField('name')
const derive = field.hooks!.beforeValidate![0]!

/**
 * A site answers at its slug before `SITES_DOMAIN`: no other site and not the portal may answer there. It is looked up
 * here and not in a validation, since validations run at once and a transaction of MongoDB takes one command at a time.
 * @throws ValidationError that names the field
 */
const ensureFree: FieldHook = async (args) => {
  const { value, originalDoc, req } = args
  const typed = typeof value === 'string' ? slugify(value.trim()) : ''
  const slug: unknown = typed === '' ? await derive(args) : typed
  const id = originalDoc?.id as string | undefined
  if (!slug || slug === originalDoc?.slug) return slug
  if (!(await isHostTaken({ req, id, host: `${String(slug)}.${env.SITES_DOMAIN}` }))) return slug
  throw fieldRefusal(req, { path: 'slug', words: TAKEN })
}

/** The slug of a component site. A typed one that is taken is refused; only one made from the name gets a number. */
export const siteSlug: TextField = { ...field, hooks: { beforeValidate: [ensureFree] } }
