'use client'
import { Button, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { numbered, toPath } from '../../../workflow/address.ts'
import type { FieldComment } from '../../../workflow/review.ts'
import { CommentCard, type EndComment } from './CommentCard.tsx'
import { reveal } from './reveal.ts'
import { commentText } from './words.ts'

/** Shows the field of an address in the form. @returns whether it is still there */
function useReveal(): (address: string) => Promise<boolean> {
  const { formRef, getFields } = useForm()
  const { getEntityConfig } = useConfig()
  const { collectionSlug = '' } = useDocumentInfo()
  return async (address) => {
    const [form, path] = [formRef?.current, toPath(getFields(), address)]
    const fields = getEntityConfig({ collectionSlug })?.fields ?? []
    return Boolean(form && path !== undefined && (await reveal(form, path, fields)))
  }
}

interface Props {
  comments: FieldComment[]
  mayComment: boolean
  end?: EndComment | undefined
  /** Closes what covers the form. */
  close: () => void
}

/** All comments on the fields of a document, with links to the fields: first what is still to be done. */
export function CommentList({ comments, mayComment, end, close }: Props) {
  const words = commentText(useTranslation().i18n.language)
  const show = useReveal()
  const { getFields } = useForm()
  const [gone, setGone] = useState<string[]>([])
  const [open, done] = [comments.filter((one) => !one.done), comments.filter((one) => one.done)]
  const goTo = (address: string) => {
    if (toPath(getFields(), address) === undefined) return setGone([...gone, address])
    close()
    void show(address)
  }
  const listed = (some: FieldComment[]) => (
    <ul className="review__comments">
      {some.map((one) => (
        <li key={one.id}>
          <CommentCard comment={one} end={end}>
            <Button
              type="button"
              buttonStyle="none"
              className="comment__field"
              margin={false}
              onClick={() => goTo(one.address)}
            >
              {numbered(one.label, toPath(getFields(), one.address))}
            </Button>
            {gone.includes(one.address) && <p role="status">{words.gone}</p>}
          </CommentCard>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <h3>{words.heading}</h3>
      {mayComment && <p className="field-description">{words.how}</p>}
      {comments.length === 0 && <p>{words.none}</p>}
      {listed(open)}
      {done.length > 0 && (
        <details>
          <summary>{words.doneHeading(done.length)}</summary>
          {listed(done)}
        </details>
      )}
    </>
  )
}
