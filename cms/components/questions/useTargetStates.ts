'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import {
  idsAmong,
  TARGET_COLLECTIONS,
  TARGET_FIELDS,
  toTargetStates,
  type TargetCollection,
} from '../../checks/leadTargets.ts'
import type { ChoiceLead, TargetState } from '../../content/questions/choice.ts'
import type { StoredRecord } from '../../content/record.ts'
import { askRoute } from '../askRoute.ts'

type States = ReadonlyMap<string, TargetState>
type Asked = readonly [collection: TargetCollection, ids: string[]]

const queryOf = (collection: TargetCollection, ids: string[], locale: string): string => {
  const params = new URLSearchParams({ depth: '0', pagination: 'false', locale, 'where[id][in]': ids.join() })
  for (const name of Object.keys(TARGET_FIELDS[collection])) params.set(`select[${name}]`, 'true')
  return params.toString()
}

async function read(api: string, [collection, ids]: Asked, locale: string): Promise<[string, TargetState][]> {
  if (ids.length === 0) return []
  const url = `${api}/${collection}?${queryOf(collection, ids, locale)}`
  const answer = await askRoute<{ docs: StoredRecord[] }>(url)
  if (!('json' in answer)) return []
  return toTargetStates(collection, ids, answer.json.docs)
}

/** What is known of the documents to which leads go, by their keys; of none until it was read. */
export function useTargetStates(leads: readonly ChoiceLead[]): States {
  const { api } = useConfig().config.routes
  const locale = useLocale().code
  const [states, setStates] = useState<States>(new Map())
  // As text, so that they are read again only when other documents are chosen.
  const asked = JSON.stringify(TARGET_COLLECTIONS.map((one) => [one, idsAmong(leads, one)]))
  useEffect(() => {
    let isOver = false
    const reads = (JSON.parse(asked) as Asked[]).map((one) => read(api, one, locale))
    void Promise.all(reads).then((found) => !isOver && setStates(new Map(found.flat())))
    return () => {
      isOver = true
    }
  }, [asked, api, locale])
  return states
}
