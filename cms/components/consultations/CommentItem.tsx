'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { CommentGroup } from '../../consultations/groups.ts'
import type { ReviewedComment } from '../../consultations/list.ts'
import type { CommentContact } from '../../consultations/receive.ts'
import { COMMENT_AUTHOR_WORDS, REFUSAL_WORDS } from '../../consultations/words.ts'
import { askRoute } from '../askRoute.ts'
import { toVietnamTime } from '../freshness/text.ts'
import type { CommentsText } from './text.ts'

interface Props {
  comment: ReviewedComment
  groups: CommentGroup[]
  words: CommentsText
  language: 'vi' | 'en'
  url: string
  mayModerate: boolean
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** The contact, once somebody asks for it. */
function Contact({ id, url, words }: { id: string; url: string; words: CommentsText }) {
  const [contact, setContact] = useState<CommentContact | null>(null)
  const open = async () => {
    const answer = await askRoute<CommentContact>(`${url}/contact`, { comment: id })
    if ('json' in answer) setContact(answer.json)
    else toast.error(answer.errors.join(' '))
  }
  if (contact) return <p role="status">{[contact.name, contact.contact].filter(Boolean).join(' · ')}</p>
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      tooltip={words.contactHint}
      onClick={() => void open()}
    >
      {words.contact}
    </Button>
  )
}

function factsOf({ comment, groups, words, language }: Props): string[] {
  const { author, shownName, sentAt, supports, isReply, group, reason, note, decidedBy } = comment
  return [
    shownName ?? COMMENT_AUTHOR_WORDS[author][language],
    toVietnamTime(sentAt),
    isReply ? words.reply : '',
    supports > 0 ? words.supports(supports) : '',
    group ? (groups.find(({ key }) => key === group)?.title ?? group) : '',
    [reason && REFUSAL_WORDS[reason][language], note].filter(Boolean).join(': '),
    decidedBy ? words.by(decidedBy) : '',
  ].filter(Boolean)
}

/** A comment with what it is about, and the text of that as it was. */
export function CommentItem(props: Props) {
  const { comment, words, url, mayModerate, isChosen, onChoose } = props
  const { id, text, heading, quote, textVersion, hasContact } = comment
  const facts = factsOf(props)
  return (
    <li>
      {mayModerate && (
        <input
          type="checkbox"
          aria-label={words.choose(facts.slice(0, 2).join(', '))}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
      )}
      <div>
        <p className="received-about">{heading ? words.about(heading, textVersion ?? 1) : words.whole}</p>
        {quote && <blockquote>{quote}</blockquote>}
        <p className="received-text">{text}</p>
        <p className="field-description">{facts.join(' · ')}</p>
        {mayModerate && (hasContact ? <Contact {...{ id, url, words }} /> : <p>{words.noContact}</p>)}
      </div>
    </li>
  )
}
