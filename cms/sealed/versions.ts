import type { Endpoint } from 'payload'

interface Versioned {
  versions?: unknown
  endpoints?: Omit<Endpoint, 'root'>[] | false
}

/** Takes the routes of versions from what has none: Payload gives them to all, and fails (500) where they lead nowhere. */
export function sealVersions(entity: Versioned): void {
  if (entity.versions || !entity.endpoints) return
  entity.endpoints = entity.endpoints.filter(({ path }) => !path.startsWith('/versions'))
}
