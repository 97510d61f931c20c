import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canAdminister, canUseCms, type Reader } from '../../access/permissions.ts'
import { ImportDesk } from './ImportDesk.tsx'
import './imports.css'
import { RunView } from './RunView.tsx'
import { importsText } from './text.ts'

/** Imports of files: all of them, or the one in the address. Payload checks no access for a custom view, so this one does. */
export function Imports({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!canUseCms(user as Reader)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import`)}`)
  if (!canAdminister(user as Reader)) notFound()
  const words = importsText(i18n.language)
  const run = searchParams?.run
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right imports">
        <h1>{words.title}</h1>
        {typeof run === 'string' && run ? <RunView id={run} /> : <ImportDesk />}
      </main>
    </DefaultTemplate>
  )
}
