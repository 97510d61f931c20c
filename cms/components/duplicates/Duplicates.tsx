import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { readReport } from '../../duplicates/report.ts'
import { DUPLICATE_TYPES, isDuplicateType } from '../../duplicates/sources.ts'
import { typeName } from '../typeName.ts'
import { PairTable } from './PairTable.tsx'
import { duplicatesText } from './text.ts'
import '../bulk/bulk.css'

/** Likely duplicates. Payload checks no access for a custom view, so this one does. */
export async function Duplicates({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  const here = `${admin}/duplicates`
  if (!canUseCms(user as Reader)) redirect(`${admin}/login?redirect=${encodeURIComponent(here)}`)
  const words = duplicatesText(i18n.language)
  const type = isDuplicateType(searchParams?.type) ? searchParams.type : 'procedures'
  const isDismissed = searchParams?.dismissed === '1'
  const { pairs, hasMore } = await readReport(req, type, { isDismissed })
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right bulk">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <nav className="bulk__pages" aria-label={words.types}>
          {DUPLICATE_TYPES.map((one) => (
            <a key={one} href={`?type=${one}`} aria-current={one === type ? 'page' : undefined}>
              {typeName(payload, one, { form: 'plural', language: i18n.language })}
            </a>
          ))}
        </nav>
        <p>
          <a href={isDismissed ? `?type=${type}` : `?type=${type}&dismissed=1`}>
            {isDismissed ? words.toFound : words.toDismissed}
          </a>
        </p>
        {pairs.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <PairTable type={type} pairs={pairs} isDismissed={isDismissed} words={words} admin={admin} />
        )}
        {hasMore && <p>{words.more}</p>}
      </main>
    </DefaultTemplate>
  )
}
