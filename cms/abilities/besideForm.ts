import type { CollectionConfig, EditConfig } from 'payload'
import type { Previewed } from '../preview/draft.ts'
import { livePageOf } from '../preview/live.ts'
import { unsavedOf } from '../preview/unsavedRoutes.ts'

const FRAME = { Component: '/components/preview/LiveFrame.tsx#LiveFrame' }

/** Shows editors the page of a document on the portal beside its form, with what they type. */
export function besideForm(slug: Previewed, collection: CollectionConfig): CollectionConfig {
  const { admin, endpoints } = collection
  const { components } = admin ?? {}
  const edit = { ...components?.views?.edit, livePreview: FRAME } as EditConfig
  return {
    ...collection,
    admin: {
      ...admin,
      livePreview: { url: livePageOf(slug) },
      components: { ...components, views: { ...components?.views, edit } },
    },
    endpoints: [...(endpoints || []), ...unsavedOf(slug)],
  }
}
