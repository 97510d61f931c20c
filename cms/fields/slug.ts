import type { CollectionSlug, PayloadRequest, TextField } from 'payload'
import { both } from './both.ts'
import { dayOf } from '../content/day.ts'
import { slugify } from './slugify.ts'

type Taken = { req: PayloadRequest; collection: string; slug: string; id?: string | number | undefined }

async function isTaken({ req, collection, slug, id }: Taken): Promise<boolean> {
  const others = id === undefined ? [] : [{ id: { not_equals: id } }]
  const { totalDocs } = await req.payload.count({
    collection: collection as CollectionSlug,
    where: { and: [{ slug: { equals: slug } }, ...others] },
    trash: true,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** The slug for a title: its Latin letters and digits, or else the current day; '' while there is no title. */
export function toSlug(title: unknown): string {
  const text = typeof title === 'string' ? title.trim() : ''
  return text === '' ? '' : slugify(text) || (dayOf(new Date()) ?? '')
}

/** The wanted slug, with a number appended when another document has it. */
export async function firstFree(wanted: Taken): Promise<string> {
  for (let n = 1; n <= 200; n++) {
    const slug = n === 1 ? wanted.slug : `${wanted.slug}-${n}`
    if (!(await isTaken({ ...wanted, slug }))) return slug
  }
  return `${wanted.slug}-${Date.now()}`
}

/** The slug of a document: typed by the editor, else derived from `from`, and kept unique. */
export const slugField = (from: string): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: both('Đường dẫn', 'Slug'),
  admin: {
    position: 'sidebar',
    description: both(
      'Phần cuối của địa chỉ trang. Để trống thì hệ thống tự tạo. Khi đổi, địa chỉ cũ tự dẫn tới địa chỉ mới.',
      'Last part of the page address. Left empty, it is made for you. When it changes, the old address leads to the new one.',
    ),
  },
  hooks: {
    beforeValidate: [
      async ({ value, data, originalDoc, collection, req }) => {
        const typed = typeof value === 'string' && value.trim() !== '' ? slugify(value) : ''
        const kept = typeof originalDoc?.slug === 'string' ? originalDoc.slug : ''
        if (typed && typed === kept) return kept
        const source = typed || kept || toSlug(data?.[from])
        if (!source) return value
        if (!typed && kept) return kept
        return firstFree({ req, collection: collection!.slug, slug: source, id: originalDoc?.id })
      },
    ],
  },
})
