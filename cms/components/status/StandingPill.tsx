import { toVietnamTime } from '../freshness/text.ts'
import type { Stands } from '../../workflow/standings.ts'
import { earlierIsPublic, standingWords } from './words.ts'
import './status.css'

type Props = Pick<Stands, 'standing' | 'isPublic' | 'publishAt'> & { language: string }

/** These say themselves what the public sees. */
const SAID = ['published', 'outdated', 'changed', 'withdrawn', 'owed']

/** How a document stands, in words with a colour beside them. */
export function StandingPill({ standing, isPublic, publishAt, language }: Props) {
  const isEarlierPublic = isPublic && !SAID.includes(standing)
  return (
    <span className={`standing standing--${standing}`}>
      {standingWords(language)[standing]}
      {standing === 'scheduled' && publishAt && ` ${toVietnamTime(publishAt)}`}
      {isEarlierPublic && ` · ${earlierIsPublic(language)}`}
    </span>
  )
}
