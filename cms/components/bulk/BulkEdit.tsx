import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canEdit, type Reader } from '../../access/permissions.ts'
import { kindsOf } from '../../bulk/asked.ts'
import { readNames } from '../../bulk/names.ts'
import { CHANNELS } from '../../collections/procedures/choices.ts'
import { isPlainRecord } from '../../content/record.ts'
import { BulkForm } from './BulkForm.tsx'
import { bulkText } from './text.ts'
import './bulk.css'

type Query = NonNullable<AdminViewServerProps['searchParams']>

function parseFilter(given: unknown): object | null {
  try {
    const filter: unknown = JSON.parse(String(given))
    return isPlainRecord(filter) ? filter : null
  } catch {
    return null
  }
}

/** The items that the address names, by ids or by the filter of their list; null for none. */
function selectionOf({ collection, ids, where, search }: Query) {
  if (typeof collection !== 'string' || kindsOf(collection).length === 0) return null
  if (typeof ids === 'string' && ids) return { collection, ids: ids.split(',') }
  const filter = parseFilter(where)
  return filter && { collection, where: filter, search: typeof search === 'string' ? search : '' }
}

/** Changes many items together. Payload checks no access for a custom view, so this one does; the routes do again. */
export async function BulkEdit({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!canEdit(user as Reader)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/runs`)}`)
  const words = bulkText(i18n.language)
  const selection = selectionOf(searchParams ?? {})
  const { agencies, fields, providers } = await readNames(req)
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const choices = {
    ...{ agencies: [...agencies], fields: [...fields], providers: [...providers] },
    channels: CHANNELS.map(({ value, label }) => [value, label[language]] as const),
  }
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right bulk">
        <h1>{words.title}</h1>
        <p>
          <a href={`${admin}/runs`}>{words.runs}</a>
        </p>
        {selection ? (
          <>
            {'ids' in selection && selection.ids && <p>{words.chosen(selection.ids.length)}</p>}
            <BulkForm selection={selection} kinds={kindsOf(selection.collection)} choices={choices} />
          </>
        ) : (
          <p>
            {words.none} <a href={`${admin}/collections/procedures`}>{words.toList}</a>
          </p>
        )}
      </main>
    </DefaultTemplate>
  )
}
