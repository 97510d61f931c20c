import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canRevise, canUseCms, type Reader } from '../../access/permissions.ts'
import { listAgencies } from '../../caseDesk/agencies.ts'
import { LinkForm } from './LinkForm.tsx'
import { LINKS_PATH } from './parts.ts'
import { ratingsText } from './text.ts'
import '../cases/case.css'
import './ratings.css'

/** Makes links for rating a service. Payload checks no access for a custom view, so this one does. */
export async function RatingLinks({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin, api } = payload.config.routes
  if (!canUseCms(user as Reader))
    redirect(`${admin}/login?redirect=${encodeURIComponent(admin + LINKS_PATH)}`)
  if (!canRevise(user as Reader)) notFound()
  const words = ratingsText(i18n.language)
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right ratings">
        <h1>{words.links}</h1>
        <p>{words.linksLead}</p>
        <LinkForm url={`${api}/rating-links`} agencies={await listAgencies(req)} />
      </main>
    </DefaultTemplate>
  )
}
