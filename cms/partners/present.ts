import type { Payload } from 'payload'
import { isLate } from '../content/cases/clock.ts'
import { rowOfAct } from '../content/cases/acts.ts'
import { typeOfState } from '../content/cases/states.ts'
import type { CasePerson } from '../content/cases/intake.ts'
import { today } from '../content/day.ts'
import { idText } from '../content/record.ts'
import { listEvents } from '../cases/events.ts'
import { listFiles } from '../cases/files.ts'
import { loadCase } from '../cases/loadCase.ts'
import { caseMayBeSeen, eventMayBeSeen, fileMayBeSeen } from '../cases/mayBeSeen.ts'
import type { StoredCase, StoredEvent, StoredFile } from '../cases/stored.ts'
import type { Partner } from './partner.ts'
import { mayWith } from './scope.ts'

/** What a list tells of a case: of one that staff have hidden, that it is hidden and nothing of its content. */
export function toListed(of: StoredCase) {
  const isOpen = typeOfState(of.state) === 'open'
  const dueOn = isOpen ? (of.dueOn ?? null) : null
  const isHidden = !caseMayBeSeen(of, 'partner')
  const { place, page } = isHidden ? {} : of
  return {
    ...{ number: of.number, theirNumber: of.theirNumber ?? null, kind: of.kind, isHidden },
    ...{ state: of.state, stateType: typeOfState(of.state), source: of.source },
    topic: isHidden ? null : (of.topic ?? null),
    text: isHidden ? null : of.text,
    language: of.language === 'en' ? ('en' as const) : ('vi' as const),
    place: {
      ...{ commune: place?.commune ?? null, words: place?.words ?? null },
      ...{ lat: place?.lat ?? null, lng: place?.lng ?? null },
    },
    page: page?.path ?? null,
    procedure: isHidden ? null : (of.procedure ?? null),
    agency: idText(of.agency),
    ...{ receivedAt: new Date(of.receivedAt).toISOString(), dueOn, isLate: isLate(dueOn, today()) },
    ...{ answeredOn: of.answeredOn ?? null, closedOn: isOpen ? null : (of.closedOn ?? null) },
    isPublic: caseMayBeSeen(of, 'public'),
    hasContact: Boolean(of.person),
    updatedAt: new Date(of.updatedAt).toISOString(),
  }
}

const toFile = ({ id, name, mimeType, sizeBytes, isFromSender }: StoredFile) => ({
  ...{ id: String(id), name, mimeType, sizeBytes, isFromSender: Boolean(isFromSender) },
})

/** Who of an agency has done something is not told. */
const toEvent = ({ id, at, act, role, text }: StoredEvent, files: readonly StoredFile[]) => ({
  ...{ id: String(id), at: new Date(at).toISOString(), act, by: role, words: rowOfAct(act).words },
  text: text ?? null,
  files: files.filter(({ event }) => idText(event) === String(id)).map((file) => String(file.id)),
})

/** The number of the original, where the partner may read that. */
async function originalOf(payload: Payload, partner: Partner, of: StoredCase): Promise<string | null> {
  const id = idText(of.sameAs)
  const original = id === null ? null : await loadCase(payload, id)
  return original && mayWith(partner, 'read', original) ? original.number : null
}

/** A case with its thread and files, as a partner sees it that may read it. */
export async function toWhole(payload: Payload, partner: Partner, of: StoredCase) {
  const [events, all] = await Promise.all([listEvents(payload, of.id), listFiles(payload, of.id)])
  const files = all.filter((file) => fileMayBeSeen(file, of, 'partner'))
  return {
    ...toListed(of),
    sameAs: await originalOf(payload, partner, of),
    events: events.filter((event) => eventMayBeSeen(event, of, 'partner')).map((one) => toEvent(one, files)),
    files: files.map(toFile),
  }
}

export type ListedCase = ReturnType<typeof toListed>
export type WholeCase = Awaited<ReturnType<typeof toWhole>> & { contact?: CasePerson | null }
