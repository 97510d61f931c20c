import type { Row } from './write.ts'

const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2'
/** Day on which the endpoint last changed. */
const CHANGED = '2026-11-30T00:00:00+07:00'

interface Said {
  origin: string
  /** Where a key is asked for. */
  keyService: string
  contact: string
}

/** Where the service requests of this portal are, for programs that look for them. */
export const toDiscovery = ({ origin, keyService, contact }: Said): Row => ({
  ...{ changeset: CHANGED, contact, key_service: keyService },
  endpoints: [
    {
      ...{ specification: SPECIFICATION, url: `${origin}/api/open311/v2`, changeset: CHANGED },
      type: 'production',
      formats: ['application/json', 'text/xml'],
    },
  ],
})
