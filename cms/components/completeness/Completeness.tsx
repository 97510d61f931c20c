import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { isPart } from '../../completeness/parts.ts'
import { makeReport } from '../../completeness/report.ts'
import './completeness.css'
import { LackingList, type Asked } from './LackingList.tsx'
import { SummaryTable } from './SummaryTable.tsx'
import { completenessText } from './text.ts'

/** @returns null for the table of all agencies, also when the address asks for no part */
function askedIn({ part, agency, page }: AdminViewServerProps['searchParams'] & object): Asked | null {
  if (!isPart(part)) return null
  const number = Number(page)
  return {
    ...{ part, agency: typeof agency === 'string' && agency ? agency : null },
    page: Number.isInteger(number) && number > 0 ? number : 1,
  }
}

/** The completeness report. Payload checks no access for a custom view, so this one does. */
export async function Completeness({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin, api } = payload.config.routes
  if (!canUseCms(user as Reader))
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/completeness`)}`)
  const shared = {
    report: await makeReport(req),
    words: completenessText(i18n.language),
    language: i18n.language === 'en' ? ('en' as const) : ('vi' as const),
  }
  const asked = askedIn(searchParams ?? {})
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right completeness">
        <h1>{shared.words.title}</h1>
        {asked ? (
          <LackingList {...shared} asked={asked} admin={admin} />
        ) : (
          <>
            <p>{shared.words.lead}</p>
            <p>
              <a href={`${api}/completeness.xlsx`} download>
                {shared.words.export}
              </a>
            </p>
            <SummaryTable {...shared} />
          </>
        )}
      </main>
    </DefaultTemplate>
  )
}
