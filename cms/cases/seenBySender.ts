import type { Payload } from 'payload'
import { rowOfAct } from '../content/cases/acts.ts'
import { answeredInTime, isLate } from '../content/cases/clock.ts'
import { explainDue } from '../content/cases/explainDue.ts'
import type { CaseEventSeen, CaseFileSeen, CasePage, CasePlace, CaseSeen } from '../content/cases/intake.ts'
import { typeOfState } from '../content/cases/states.ts'
import { today, type Day } from '../content/day.ts'
import { idText } from '../content/record.ts'
import type { Words } from '../content/types/contentType.ts'
import { listEvents } from './events.ts'
import { listFiles } from './files.ts'
import { findKind, type KindInUse } from './kinds.ts'
import { caseMayBeSeen, eventMayBeSeen, fileMayBeSeen } from './mayBeSeen.ts'
import { numberOfOriginal } from './original.ts'
import { mayAdd, mayRate, mayReopen } from './senderRights.ts'
import { timeOf, type StoredCase, type StoredEvent, type StoredFile } from './stored.ts'
import { readWorkdays } from './workdays.ts'

async function agencyOf(payload: Payload, { agency }: StoredCase): Promise<CaseSeen['agency']> {
  const id = idText(agency)
  if (id === null) return null
  const found = await payload.findByID({
    ...{ collection: 'agencies', id, locale: 'all', depth: 0, disableErrors: true, overrideAccess: true },
  })
  const name = found?.name as unknown as Partial<Words> | undefined
  return name?.vi ? { id, name: { vi: name.vi, en: name.en || name.vi } } : null
}

const toFile = ({ id, name, mimeType, sizeBytes }: StoredFile): CaseFileSeen => ({
  ...{ id: String(id), name, mimeType, sizeBytes },
})

const toEvent = (event: StoredEvent, files: readonly StoredFile[]): CaseEventSeen => ({
  ...{ id: String(event.id), at: event.at, act: event.act, by: event.role, text: event.text ?? null },
  words: rowOfAct(event.act).words,
  files: files.filter((file) => idText(file.event) === String(event.id)).map(toFile),
})

/** The fields of a group that are filled; null when none is. */
function filled<T extends object>(group: { [K in keyof T]?: T[K] | null } | null | undefined): T | null {
  const entries = Object.entries(group ?? {}).filter(([, value]) => value !== null && value !== undefined)
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : null
}

function rightsOf(of: StoredCase, day: Day) {
  return { mayAdd: mayAdd(of), mayRate: mayRate(of), mayReopen: mayReopen(of, day) }
}

function aboutOf(of: StoredCase, kind: KindInUse | undefined) {
  const { text, topic, place, page, rating } = of
  return {
    ...{ text, place: filled<CasePlace>(place), page: filled<CasePage>(page) },
    topic: kind?.topics.find(({ key }) => key === topic)?.name ?? null,
    rating: rating?.stars ? { stars: rating.stars, words: rating.words ?? null } : null,
  }
}

async function timesOf(payload: Payload, of: StoredCase, day: Day) {
  const isOpen = typeOfState(of.state) === 'open'
  const workdays = isOpen ? await readWorkdays(payload) : null
  const dueOn = isOpen ? (of.dueOn ?? null) : null
  return {
    ...{ receivedOn: of.receivedOn, dueOn, isLate: isLate(dueOn, day) },
    answered: answeredInTime(of),
    explained: workdays ? explainDue(timeOf(of), workdays) : [],
  }
}

function namesOf(of: StoredCase, kind: KindInUse | undefined): Pick<CaseSeen, 'id' | 'number' | 'kind'> {
  const name = kind?.name ?? { vi: of.kind, en: of.kind }
  const { id, number, isConfidential } = of
  return { id: String(id), number, kind: { key: of.kind, name, isConfidential: Boolean(isConfidential) } }
}

/** What is left of a case that staff have hidden: that it is, and why. */
const WITHOUT_CONTENT = {
  ...{ text: '', topic: null, place: null, page: null, rating: null },
  ...{ events: [], files: [], sameAs: null, explained: [] },
}

/** A case as its sender sees it; of a hidden one, the reason alone. */
export async function seenBySender(
  payload: Payload,
  of: StoredCase,
  now: Date = new Date(),
): Promise<CaseSeen> {
  const day = today(now)
  const [kind, agency, times] = await Promise.all([
    findKind(payload, of.kind),
    agencyOf(payload, of),
    timesOf(payload, of, day),
  ])
  const standing = { ...namesOf(of, kind), state: of.state, visibility: of.visibility, agency, ...times }
  const hiddenBecause = of.visibility === 'hidden' ? (of.hiddenBecause ?? '') : null
  const rights = rightsOf(of, day)
  if (!caseMayBeSeen(of, 'sender')) return { ...standing, hiddenBecause, ...rights, ...WITHOUT_CONTENT }
  const [events, all] = await Promise.all([listEvents(payload, of.id), listFiles(payload, of.id)])
  const files = all.filter((file) => fileMayBeSeen(file, of, 'sender'))
  return {
    ...{ ...standing, hiddenBecause, ...aboutOf(of, kind), ...rights, files: files.map(toFile) },
    sameAs: await numberOfOriginal(payload, of),
    events: events
      .filter((event) => eventMayBeSeen(event, of, 'sender'))
      .map((event) => toEvent(event, files)),
  }
}
