import type { Endpoint } from 'payload'

interface Versioned {
  versions?: unknown
  endpoints?: Omit<Endpoint, 'root'>[] | false
}

/** Removes the version routes of entities without versions: Payload adds them everywhere, and they fail (500). */
export function sealVersions(entity: Versioned): void {
  if (entity.versions || !entity.endpoints) return
  entity.endpoints = entity.endpoints.filter(({ path }) => !path.startsWith('/versions'))
}
