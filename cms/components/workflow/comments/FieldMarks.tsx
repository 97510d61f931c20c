'use client'
import { createPortal } from 'react-dom'
import type { FieldComment } from '../../../workflow/review.ts'
import { CommentCard, type EndComment } from './CommentCard.tsx'
import { useHosts } from './useHosts.ts'

interface Props {
  comments: FieldComment[]
  end?: EndComment | undefined
}

/** Shows what is still to be done at the fields that it is about. */
export function FieldMarks({ comments, end }: Props) {
  const open = comments.filter(({ done }) => !done)
  const hosts = useHosts([...new Set(open.map(({ address }) => address))].join(' '))
  return [...hosts].map(([address, host]) =>
    createPortal(
      open
        .filter((one) => one.address === address)
        .map((one) => <CommentCard key={one.id} comment={one} end={end} />),
      host,
      address,
    ),
  )
}
