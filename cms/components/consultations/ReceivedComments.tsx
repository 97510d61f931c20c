'use client'
import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { COMMENT_STATE_WORDS } from '../../consultations/words.ts'
import { COMMENT_STATES } from '../../content/consultationComments.ts'
import { CommentActs } from './CommentActs.tsx'
import { CommentItem } from './CommentItem.tsx'
import { commentsText } from './text.ts'
import { useComments } from './useComments.ts'
import './received.css'

const LOOK = { buttonStyle: 'secondary', size: 'small', margin: false } as const

/** In the form of a consultation: the comments received, to be published, refused with a reason, and grouped. */
export function ReceivedComments() {
  const { api } = useConfig().config.routes
  const { id, isTrashed } = useDocumentInfo()
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi'
  const words = commentsText(language)
  const url = id && !isTrashed ? `${api}/consultations/${id}/opinions` : null
  const { told, shown, show, chosen, setChosen, act, isBusy } = useComments(url, words)
  if (!url) return <p>{words.saveFirst}</p>
  if (!told) return null
  const { comments, counts, page, pages, groups, mayModerate } = told
  const choose = (one: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, one] : chosen.filter((other) => other !== one))
  return (
    <section className="received-comments">
      <div role="group" aria-label={words.states} className="received-states">
        {COMMENT_STATES.map((state) => (
          <Button
            key={state}
            {...LOOK}
            buttonStyle={shown.state === state ? 'primary' : 'secondary'}
            aria-pressed={shown.state === state}
            onClick={() => show({ state })}
          >
            {`${COMMENT_STATE_WORDS[state][language]} (${counts[state]})`}
          </Button>
        ))}
      </div>
      {comments.length === 0 && <p>{words.none}</p>}
      {mayModerate && comments.length > 0 && (
        <label className="received-all">
          <input
            type="checkbox"
            checked={chosen.length === comments.length}
            onChange={({ target }) => setChosen(target.checked ? comments.map(({ id: one }) => one) : [])}
          />
          {words.all}
        </label>
      )}
      <ul>
        {comments.map((comment) => (
          <CommentItem
            key={comment.id}
            {...{ comment, groups, words, language, url, mayModerate }}
            isChosen={chosen.includes(comment.id)}
            onChoose={(isChosen) => choose(comment.id, isChosen)}
          />
        ))}
      </ul>
      {mayModerate && chosen.length > 0 && (
        <CommentActs
          {...{ words, language, groups, isBusy }}
          count={chosen.length}
          state={shown.state}
          onAct={act}
        />
      )}
      {pages > 1 && (
        <p className="received-states">
          <Button {...LOOK} disabled={page <= 1} onClick={() => show({ page: page - 1 })}>
            {words.previous}
          </Button>
          <span>{words.page(page, pages)}</span>
          <Button {...LOOK} disabled={page >= pages} onClick={() => show({ page: page + 1 })}>
            {words.next}
          </Button>
        </p>
      )}
    </section>
  )
}
