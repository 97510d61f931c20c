import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { canPublish, canPublishAll, type Reader } from '../../access/permissions.ts'
import { readCasesForMe } from '../../caseDesk/forMe.ts'
import { deadLeadsFor } from '../../desk/deadLeads.ts'
import { readDesk, type Desk as Read } from '../../desk/readDesk.ts'
import { SECTIONS } from '../../desk/sections.ts'
import { env } from '../../env.ts'
import { languageOf } from '../../fields/inLanguageOf.ts'
import { isIndexed } from '../../jobs/searchIndex.ts'
import { deadLinksFor } from '../../links/deadLinks.ts'
import { waitingFetchFor } from '../../jobs/waitingCatalogue.ts'
import { correctionTasksFor } from '../../corrections/tasks.ts'
import { reportTasksFor } from '../../linkReports/tasks.ts'
import { partnerTasksFor } from '../../partners/tasks.ts'
import { probeTasksFor } from '../../probes/tasks.ts'
import { listAsked } from '../../sites/asked.ts'
import { CasesForMe } from '../cases/CasesForMe.tsx'
import { CorrectionTasks } from '../corrections/CorrectionTasks.tsx'
import { ScheduledList } from '../freshness/ScheduledList.tsx'
import { SearchHealth } from '../freshness/SearchHealth.tsx'
import { ProvinceQueue } from '../provinceQueue/ProvinceQueue.tsx'
import { SearchReportLink } from '../searchReport/SearchReportLink.tsx'
import { FactorNotice } from '../signIn/FactorNotice.tsx'
import { DeadLeads } from './DeadLeads.tsx'
import { DeadLinks } from './DeadLinks.tsx'
import { DeskTable } from './DeskTable.tsx'
import { FetchedCatalogue } from './FetchedCatalogue.tsx'
import { deskLook } from './look.ts'
import { LawChangedSection } from '../lawChanges/LawChangedSection.tsx'
import { NextActions } from './NextActions.tsx'
import { OverdueTable } from './OverdueTable.tsx'
import { PartnerTasks } from './PartnerTasks.tsx'
import { ProbeTasks } from './ProbeTasks.tsx'
import { PublishedTable } from './PublishedTable.tsx'
import { ReportTasks } from './ReportTasks.tsx'
import './desk.css'

const isEmpty = ({ sections, scheduled, overdue, lawChanged }: Read) =>
  scheduled.length + overdue.length + lawChanged.total === 0 &&
  SECTIONS.every((name) => sections[name].length === 0)

/** The first page of the admin: what waits for its reader, and what was published last. Empty sections are left out. */
export async function Desk({ initPageResult: { req } }: AdminViewServerProps) {
  const { payload, user, i18n } = req
  const desk = await readDesk(req)
  if (!desk || !user) return null
  const look = deskLook(payload, { language: i18n.language, agencies: desk.agencies })
  const queue = canPublishAll(user as Reader) ? await listAsked(payload, user) : { asked: [], total: 0 }
  const dead = await deadLinksFor(payload, user)
  const leads = await deadLeadsFor(payload, user)
  const probes = await probeTasksFor(payload, user)
  const fetched = await waitingFetchFor(payload, user)
  const reports = await reportTasksFor(payload, user)
  const partners = await partnerTasksFor(payload, user)
  const cases = await readCasesForMe(req)
  const corrections = await correctionTasksFor(req)
  const shown = { payload, user, i18n } as const
  return (
    <main>
      <Gutter className="desk">
        <h1>{look.words.title}</h1>
        <FactorNotice {...shown} />
        <NextActions
          user={user as Reader}
          look={look}
          admin={payload.config.routes.admin}
          isEmpty={
            isEmpty(desk) &&
            !fetched &&
            !cases &&
            [dead, leads, probes, reports, partners, corrections.open, corrections.answered].every(
              ({ length }) => length === 0,
            ) &&
            queue.total === 0
          }
        />
        <CasesForMe found={cases} admin={payload.config.routes.admin} language={languageOf(req)} />
        {SECTIONS.filter((name) => name !== 'drafts').map((name) => (
          <DeskTable key={name} name={name} lines={desk.sections[name]} look={look} />
        ))}
        <ScheduledList
          scheduled={desk.scheduled}
          mayRun={canPublish(user as Reader)}
          routes={payload.config.routes}
          language={i18n.language}
        />
        <FetchedCatalogue fetched={fetched} look={look} admin={payload.config.routes.admin} />
        <ProvinceQueue payload={payload} queue={queue} language={i18n.language} />
        <LawChangedSection {...desk.lawChanged} look={look} admin={payload.config.routes.admin} />
        <OverdueTable overdue={desk.overdue} look={look} />
        <DeadLeads leads={leads} look={look} />
        <PartnerTasks tasks={partners} look={look} />
        <CorrectionTasks tasks={corrections} look={look} admin={payload.config.routes.admin} />
        <ReportTasks tasks={reports} look={look} />
        <ProbeTasks tasks={probes} look={look} />
        <DeadLinks links={dead} look={look} />
        <DeskTable name="drafts" lines={desk.sections.drafts} look={look} />
        <PublishedTable
          published={desk.published}
          look={look}
          isSearched={({ document }) => Boolean(env.MEILI_URL) && isIndexed(document.collection)}
        />
        <SearchReportLink {...shown} />
        <SearchHealth {...shown} />
      </Gutter>
    </main>
  )
}
