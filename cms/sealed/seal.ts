import type { SanitizedConfig } from 'payload'
import { sealDates } from './dates.ts'
import { sealDocAccess } from './docAccess.ts'
import { sealMigrations } from './migrations.ts'
import { sealPreferences } from './preferences.ts'
import { sealQueries } from './queries.ts'
import { sealShapes } from './checkShapes.ts'
import { sealTimestamps } from './timestamps.ts'
import { sealUploads } from './uploads.ts'
import { sealVersions } from './versions.ts'

/**
 * Secures what Payload leaves open in the collections and routes that it adds itself and that no option covers:
 * preferences, timestamps, query parameters, and the route that reports one's rights on a document.
 */
export async function seal(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    sealTimestamps(collection.fields)
    sealDates(collection.fields)
    sealDocAccess(collection)
    sealUploads(collection)
    sealVersions(collection)
    if (collection.slug === 'payload-migrations') sealMigrations(collection)
    if (collection.slug === 'payload-preferences') sealPreferences(collection)
  }
  for (const global of config.globals) {
    sealTimestamps(global.fields)
    sealDates(global.fields)
    sealVersions(global)
  }
  sealShapes(config)
  sealQueries(config)
  return config
}
