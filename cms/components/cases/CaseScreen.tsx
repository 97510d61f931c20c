import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { readChoices } from '../../caseDesk/choices.ts'
import { readCaseAtHand } from '../../caseDesk/readCase.ts'
import { languageOf } from '../../fields/inLanguageOf.ts'
import { CaseCorrections } from '../corrections/CaseCorrections.tsx'
import { CaseAbout } from './CaseAbout.tsx'
import { CaseActs } from './CaseActs.tsx'
import { CaseClock } from './CaseClock.tsx'
import { CasePhotos } from './CasePhotos.tsx'
import { CaseSender } from './CaseSender.tsx'
import { CaseThread } from './CaseThread.tsx'
import { NearCases } from './NearCases.tsx'
import { CASES_PATH } from './parts.ts'
import { screenText } from './screenText.ts'
import { casesText } from './text.ts'
import './cases.css'
import './case.css'

/** The screen of one case. Payload checks no access for a custom view, so this one does. */
export async function CaseScreen({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin, api } = payload.config.routes
  const id = String(params?.segments?.at(-1) ?? '')
  const path = `${admin}${CASES_PATH}`
  if (!canUseCms(user as Reader)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${path}/${id}`)}`)
  const at = await readCaseAtHand(req, id)
  if (!at) notFound()
  const choices = await readChoices(req, at.of, at.names)
  const [words, screen] = [casesText(i18n.language), screenText(i18n.language)]
  const shared = { at, look: { words, screen, path, api, admin, language: languageOf(req) } }
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right cases case">
        <p>
          <a href={path}>{screen.back}</a>
        </p>
        <h1>
          {at.of.number}
          {at.of.isConfidential && <strong className="cases__mark">{words.confidential}</strong>}
        </h1>
        <div className="case__columns">
          <div>
            <CaseAbout {...shared} />
            <CaseThread {...shared} />
          </div>
          <div>
            <CaseClock {...shared} />
            <CaseActs {...shared} choices={choices} />
            <CasePhotos {...shared} />
            <CaseCorrections {...shared} />
            <CaseSender {...shared} />
            <NearCases {...shared} />
          </div>
        </div>
      </main>
    </DefaultTemplate>
  )
}
