import { randomUUID } from 'node:crypto'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { canEdit, canUseCms, type Reader } from '../../access/permissions.ts'
import { listAgencies } from '../../caseDesk/agencies.ts'
import { listCommunes } from '../../caseDesk/communes.ts'
import { listKinds, type KindInUse } from '../../cases/kinds.ts'
import { languageOf } from '../../fields/inLanguageOf.ts'
import { CASES_PATH, PHONE_PATH } from './parts.ts'
import { PhoneForm, type PhoneKind } from './PhoneForm.tsx'
import { phoneText } from './phoneText.ts'
import { screenText } from './screenText.ts'
import './cases.css'
import './case.css'

const toPhoneKind = (kind: KindInUse, language: 'vi' | 'en'): PhoneKind => ({
  ...{ key: kind.key, name: kind.name[language], question: kind.question[language], asks: [...kind.asks] },
  contact: kind.contact,
  topics: kind.topics.map(({ key, name, urgent }) => ({
    ...{ key, name: name[language] },
    urgent: urgent ? { telephone: urgent.telephone, when: urgent.when[language] } : null,
  })),
})

async function choicesOf(req: PayloadRequest) {
  const [kinds, agencies, communes] = await Promise.all([
    listKinds(req.payload),
    listAgencies(req),
    listCommunes(req),
  ])
  const open = kinds.filter(({ isOpen }) => isOpen)
  return { kinds: open.map((kind) => toPhoneKind(kind, languageOf(req))), agencies, communes }
}

/** The form in which staff enter a call. Payload checks no access for a custom view, so this one does. */
export async function PhoneCase({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin, api } = payload.config.routes
  const reader = user as Reader
  if (!canUseCms(reader)) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${PHONE_PATH}`)}`)
  if (!canEdit(reader)) notFound()
  const words = phoneText(i18n.language)
  const path = `${admin}${CASES_PATH}`
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right cases case">
        <p>
          <a href={path}>{screenText(i18n.language).back}</a>
        </p>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <PhoneForm {...await choicesOf(req)} url={`${api}/cases/phone`} path={path} formKey={randomUUID()} />
      </main>
    </DefaultTemplate>
  )
}
