'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** How many dead links a form knows of. */
const MOST = 500

/** The addresses that the worker found dead, of those that the reader of the form may know. */
export function useDeadLinks(): ReadonlySet<string> {
  const { api } = useConfig().config.routes
  const [dead, setDead] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const asked = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: String(MOST), 'where[state][equals]': 'dead' })
    query.set('select[url]', 'true')
    fetch(`${api}/link-checks?${query}`, { credentials: 'include', signal: asked.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<{ docs: { url: string }[] }>) : { docs: [] }))
      .then(({ docs }) => setDead(new Set(docs.map(({ url }) => url))))
      .catch(() => undefined)
    return () => asked.abort()
  }, [api])
  return dead
}
