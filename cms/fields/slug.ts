import type { CollectionSlug, PayloadRequest, TextField } from 'payload'
import { both } from './both.ts'
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

async function firstFree(wanted: Taken): Promise<string> {
  for (let n = 1; n <= 200; n++) {
    const slug = n === 1 ? wanted.slug : `${wanted.slug}-${n}`
    if (!(await isTaken({ ...wanted, slug }))) return slug
  }
  return `${wanted.slug}-${Date.now()}`
}

/** The URL part of a document: typed by the editor, else made from `from` and kept free of clashes. */
export const slugField = (from: string): TextField => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  label: both('Đường dẫn', 'Slug'),
  admin: {
    position: 'sidebar',
    description: both(
      'Phần cuối của địa chỉ trang. Để trống thì hệ thống tự tạo. Không đổi sau khi đã công bố.',
      'Last part of the page address. Left empty, it is made for you. Do not change it after publishing.',
    ),
  },
  hooks: {
    beforeValidate: [
      async ({ value, data, originalDoc, collection, req }) => {
        const typed = typeof value === 'string' && value.trim() !== '' ? slugify(value) : ''
        const kept = typeof originalDoc?.slug === 'string' ? originalDoc.slug : ''
        if (typed && typed === kept) return kept
        const source = typed || kept || slugify(String(data?.[from] ?? ''))
        if (!source) return value
        if (!typed && kept) return kept
        return firstFree({ req, collection: collection!.slug, slug: source, id: originalDoc?.id })
      },
    ],
  },
})
