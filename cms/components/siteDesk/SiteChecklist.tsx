'use client'
import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isPageDuty, SITE_DUTIES, stateOfDuties, type SiteDuty } from '../../content/siteDuties.ts'
import type { SiteTier } from '../../content/sites.ts'
import { idOf } from '../../content/record.ts'
import { siteDeskText } from './text.ts'
import './siteDesk.css'

const isTier = (value: unknown): value is SiteTier =>
  typeof value === 'string' && Object.hasOwn(SITE_DUTIES, value)

/** The selected pages that are published. */
function usePublished(api: string, ids: string[]): ReadonlySet<string> {
  const [published, setPublished] = useState<ReadonlySet<string>>(new Set())
  const asked = ids.join(',')
  useEffect(() => {
    if (asked === '') return
    const stop = new AbortController()
    const where = `where[id][in]=${encodeURIComponent(asked)}&where[_status][equals]=published`
    fetch(`${api}/pages?${where}&select[title]=true&depth=0&limit=20`, {
      credentials: 'include',
      signal: stop.signal,
    })
      .then((answer) => answer.json() as Promise<{ docs?: { id: string }[] }>)
      .then(({ docs = [] }) => setPublished(new Set(docs.map(({ id }) => String(id)))))
      // Pages that cannot be looked up count as not published.
      .catch(() => undefined)
    return () => stop.abort()
  }, [api, asked])
  return published
}

/**
 * The current form values: the kind of site, and the choice for each duty. Serialised, so that they compare by value.
 */
const useChosen = (): { tier: unknown; chosen: Partial<Record<SiteDuty, string>> } => {
  const text = useFormFields(([fields]) => {
    const duties = new Set(Object.values(SITE_DUTIES).flat())
    const pairs = [...duties].map((duty) => [duty, String(idOf(fields[duty]?.value) ?? '')])
    return JSON.stringify({ tier: fields.tier?.value, chosen: Object.fromEntries(pairs) })
  })
  return JSON.parse(text) as ReturnType<typeof useChosen>
}

/** In the record of a site: what the law requires of it and what is missing, until all is there. */
export function SiteChecklist() {
  const { routes } = useConfig().config
  const words = siteDeskText(useTranslation().i18n.language)
  const { tier, chosen } = useChosen()
  const duties = isTier(tier) ? SITE_DUTIES[tier] : []
  const pages = duties.filter(isPageDuty).flatMap((duty) => chosen[duty] || [])
  const states = stateOfDuties(isTier(tier) ? tier : 'other', chosen, usePublished(routes.api, pages))
  const done = states.filter(({ state }) => state === 'done').length
  if (done === states.length) return null
  const linkOf = (duty: SiteDuty) => {
    if (!isPageDuty(duty)) return <a href={`#field-${duty}`}>{words.choose}</a>
    const pagesOf = `${routes.admin}/collections/pages`
    return chosen[duty] ? (
      <a href={`${pagesOf}/${chosen[duty]}`}>{words.open}</a>
    ) : (
      <a href={`${pagesOf}/create`}>{words.make}</a>
    )
  }
  return (
    <section className="field-type site-desk" aria-labelledby="site-checklist">
      <h2 id="site-checklist">{words.heading}</h2>
      <p role="status">{words.progress(done, states.length)}</p>
      <ul>
        {states.map(({ duty, state }) => (
          <li key={duty} className={`site-desk__${state}`}>
            {`${words.duties[duty]}: `}
            <strong>{words.states[state]}</strong>
            {state !== 'done' && <> · {linkOf(duty)}</>}
          </li>
        ))}
      </ul>
      <p>{words.hint}</p>
    </section>
  )
}
