import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canEdit, canPublishAll, canUseCms, type Reader } from '../../access/permissions.ts'
import { listAgencies } from '../../caseDesk/agencies.ts'
import { queryOf, readAsked } from '../../caseDesk/asked.ts'
import { countTabs, readCaseList } from '../../caseDesk/readList.ts'
import { languageOf } from '../../fields/inLanguageOf.ts'
import { CaseCsv } from './CaseCsv.tsx'
import { CaseFilters } from './CaseFilters.tsx'
import { CaseTable } from './CaseTable.tsx'
import { CasePages, CaseTabs } from './CaseTabs.tsx'
import { CASES_PATH, PHONE_PATH } from './parts.ts'
import { casesText } from './text.ts'
import './cases.css'

/** The lists whose cases are counted: somebody has to empty them. */
const COUNTED = ['new', 'mine', 'due', 'overdue', 'waiting', 'approval'] as const

/** The desk of citizens' cases. Payload checks no access for a custom view, so this one does. */
export async function CaseDesk({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const path = `${payload.config.routes.admin}${CASES_PATH}`
  if (!canUseCms(user as Reader))
    redirect(`${payload.config.routes.admin}/login?redirect=${encodeURIComponent(path)}`)
  const asked = readAsked(searchParams ?? {})
  const words = casesText(i18n.language)
  const look = { words, path, language: languageOf(req) }
  const [list, counts, agencies] = await Promise.all([
    readCaseList(req, asked),
    countTabs(req, COUNTED),
    listAgencies(req),
  ])
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right cases">
        <h1>{words.title}</h1>
        <p>
          {words.lead}{' '}
          {canEdit(user as Reader) && (
            <a href={`${payload.config.routes.admin}${PHONE_PATH}`}>{words.enter}</a>
          )}
        </p>
        <CaseTabs asked={asked} counts={counts} words={words} />
        <CaseFilters asked={asked} kinds={list.names.kinds} agencies={agencies} look={look} />
        <p role="status">{list.total === 0 ? words.none : words.total(list.total)}</p>
        {list.rows.length > 0 && <CaseTable list={list} look={look} />}
        <CasePages asked={asked} pages={list.pages} words={words} />
        <CaseCsv query={queryOf({ ...asked, page: 1 })} mayImport={canPublishAll(user as Reader)} />
      </main>
    </DefaultTemplate>
  )
}
