'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { Place } from '../../references/list.ts'
import type { Answer } from './ask.ts'
import { referenceWords } from './words.ts'
import './references.css'

/** Links to the places that link to something. */
export function PlaceList({ places, total }: Answer) {
  const { routes } = useConfig().config
  const words = referenceWords(useTranslation().i18n.language)
  if (places.length === 0) return null
  const hrefOf = ({ collection, id }: Place) => `${routes.admin}/collections/${collection}/${id}`
  const rest = total - places.length
  return (
    <ul className="references__places">
      {places.map((place) => (
        <li key={`${place.collection}/${place.id}`}>
          <a href={hrefOf(place)}>{place.title}</a>
          {place.isPublished === false && ` (${words.draft})`}
        </li>
      ))}
      {rest > 0 && <li>{words.more(rest)}</li>}
    </ul>
  )
}
