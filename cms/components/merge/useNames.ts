'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Named } from './showValue.ts'

const keyOf = ({ collection, id }: Named) => `${collection}/${id}`

/** The titles of documents, as far as the person may read them. @returns the title of one; its id until it is known */
export function useNames(all: readonly Named[]): (named: Named) => string {
  const { config, getEntityConfig } = useConfig()
  const { api } = config.routes
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const keys = [...new Set(all.map(keyOf))].join()
  useEffect(() => {
    const over = new AbortController()
    const read = async (key: string) => {
      const [collection = ''] = key.split('/')
      const title = getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id'
      const answer = await fetch(`${api}/${key}?depth=0&draft=true`, {
        credentials: 'include',
        signal: over.signal,
      })
      const doc = (answer.ok ? await answer.json() : {}) as Record<string, unknown>
      if (typeof doc[title] === 'string') setNames((known) => ({ ...known, [key]: doc[title] as string }))
    }
    for (const key of keys.split(',').filter(Boolean)) read(key).catch(() => undefined)
    return () => over.abort()
  }, [keys, api, getEntityConfig])
  return (named) => names[keyOf(named)] ?? named.id
}
