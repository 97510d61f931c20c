import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

const folder = '/components/status'

function showIn(collection: SanitizedCollectionConfig): void {
  const status = collection.fields.find((field) => 'name' in field && field.name === '_status')
  if (!collection.versions?.drafts || status?.type !== 'select') return
  status.admin = {
    ...status.admin,
    components: { ...status.admin?.components, Cell: `${folder}/StatusCell.tsx#StatusCell` },
  }
  const { components } = collection.admin
  collection.admin.components = {
    ...components,
    edit: {
      ...components?.edit,
      Status: {
        path: `${folder}/StatusLine.tsx#StatusLine`,
        serverProps: { collectionSlug: collection.slug },
      },
    },
  }
}

/**
 * Makes lists show how documents stand, and forms what the public sees: never published, published, published with a
 * newer draft, or unpublished. Payload adds the status field while it builds the config, so this runs afterwards.
 */
export async function showStatus(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  config.collections.forEach(showIn)
  return config
}
