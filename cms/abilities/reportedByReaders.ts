import type { CollectionConfig, UIField } from 'payload'
import { isReportedType } from '../content/linkReports.ts'
import { linkReportRoutes } from '../linkReports/routes.ts'

/** What readers report of the page for filing, until somebody has tried it: see cms/linkReports. */
const linkReports: UIField = {
  name: 'linkReports',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/linkReports/LinkReports.tsx#LinkReports' },
  },
}

/** What types can do of which readers report that the page for filing does not open. */
export function reportedByReaders(collection: CollectionConfig): CollectionConfig {
  const { slug, fields, endpoints } = collection
  if (!isReportedType(slug)) return collection
  return {
    ...collection,
    fields: [linkReports, ...fields],
    endpoints: [...(endpoints || []), ...linkReportRoutes(slug)],
  }
}
