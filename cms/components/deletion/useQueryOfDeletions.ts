import { useEffect, useRef } from 'react'

type Query = Record<string, string>

const isDeletion = ({ method = 'GET', body }: RequestInit): boolean =>
  /^delete$/i.test(method) ||
  (/^patch$/i.test(method) && typeof body === 'string' && body.includes('"deletedAt"'))

function withQuery(input: RequestInfo | URL, query: Query): RequestInfo | URL {
  if (typeof input !== 'string') return input
  const added = new URLSearchParams(query).toString()
  return added === '' ? input : `${input}${input.includes('?') ? '&' : '?'}${added}`
}

/**
 * Adds to the deletions that Payload's own dialogs send what was typed and chosen there: Payload builds the requests
 * itself and has no place for more. Only while such a dialog is open.
 */
export function useQueryOfDeletions(isOpen: boolean, query: Query): void {
  const latest = useRef(query)
  latest.current = query
  useEffect(() => {
    if (!isOpen) return
    const plain = window.fetch
    window.fetch = (input, init = {}) =>
      plain(isDeletion(init) ? withQuery(input, latest.current) : input, init)
    return () => {
      window.fetch = plain
    }
  }, [isOpen])
}
