'use client'
import { useConfig } from '@payloadcms/ui'
import type { LinkPlace } from '../../links/collect.ts'

/** The documents in which a link stands, each opening its form. */
export function Places({ places, most = Infinity }: { places: LinkPlace[]; most?: number }) {
  const { admin } = useConfig().config.routes
  return (
    <ul>
      {places.slice(0, most).map(({ collection, id, title }) => (
        <li key={`${collection}/${id}`}>
          <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>
        </li>
      ))}
      {places.length > most && <li>+ {places.length - most}</li>}
    </ul>
  )
}
