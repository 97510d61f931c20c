import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAct } from '../../audit/append.ts'
import { MOST_STAFF_FILES } from '../../content/cases/bounds.ts'
import { nameHidden, type HiddenPart } from '../../content/cases/hiddenParts.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { languageOf } from '../../fields/inLanguageOf.ts'
import { inTransaction } from '../../transaction.ts'
import { findHidden } from '../../uploads/hiddenParts.ts'
import { isZip } from '../../uploads/office.ts'
import { nameOf } from '../../workflow/requester.ts'
import { mayAct } from '../access.ts'
import { addEvent } from '../events.ts'
import { listFiles, prepareFiles, removeFile, setFile, storeFiles, type PreparedFile } from '../files.ts'
import { changeCase, loadCase } from '../loadCase.ts'
import { CASES } from '../slugs.ts'
import type { StoredCase, StoredFile } from '../stored.ts'
import { staffAct, type ActContext } from './act.ts'
import { refuseAct, toRefusal } from './refusal.ts'
import { someId, someReason } from './shapes.ts'

const isOpen = ({ state }: StoredCase) => typeOfState(state) === 'open'

/** Attached by the agency, for an answer that is not sent yet. */
const isUnsent = ({ isFromSender, isForSender }: StoredFile) => !isFromSender && !isForSender

/** The file of a request, ready to be stored, with what it hides. @throws Refusal */
async function readFile(req: PayloadRequest): Promise<{ file: PreparedFile; held: HiddenPart[] }> {
  await addDataAndFileToRequest(req)
  if (!req.file) throw refuseAct(req, 'noFile')
  try {
    const [file] = await prepareFiles(req, [{ name: req.file.name, data: req.file.data }])
    return { file: file!, held: isZip(file!.data) ? await findHidden(file!.data) : [] }
  } catch (cause) {
    throw toRefusal(req, cause)
  }
}

async function requireOpen(req: PayloadRequest, id: string): Promise<StoredCase> {
  const of = await loadCase(req.payload, id, req)
  if (!of || !(await mayAct(req, of))) throw refuseAct(req, 'rights')
  if (!isOpen(of)) throw refuseAct(req, 'state')
  return of
}

/**
 * Attaches a file to the answer that is going to be given. One that hides something (a sheet, comments) is held: nobody
 * but staff sees it, and no answer is sent, until it is taken out or released.
 * @param id of a case that the requesting user may read
 * @throws Refusal 400, 403, 409; 503 when the file cannot be scanned
 */
export async function attachFile(req: PayloadRequest, id: string): Promise<void> {
  await requireOpen(req, id)
  const { file, held } = await readFile(req)
  await inTransaction(req, async () => {
    const of = await requireOpen(req, id)
    const own = (await listFiles(req.payload, of.id, req)).filter((one) => !one.isFromSender)
    if (own.length >= MOST_STAFF_FILES) throw refuseAct(req, 'manyFiles')
    const by = { id: String(req.user!.id), name: nameOf(req) }
    const event = await addEvent(req, {
      ...{ case: of.id, act: 'attached', role: 'agency', by, text: file.name, details: { held } },
    })
    const whose = { case: of.id, event: String(event.id), isFromSender: false, isForSender: false }
    await storeFiles(req, [file], { ...whose, ...(held.length > 0 && { held }) })
    await changeCase(req, of.id, {})
    await recordAct(req, {
      ...{ action: 'case-act', subject: CASES, document: of.id, title: of.number, note: 'attach' },
    })
  })
}

/** The files of a case that go with its answer. @throws Refusal when one of them is held */
export async function requireSendable(req: PayloadRequest, of: StoredCase): Promise<StoredFile[]> {
  const files = (await listFiles(req.payload, of.id, req)).filter(isUnsent)
  const held = files.find((file) => file.held?.length)
  if (!held) return files
  const data = { file: held.name, hides: nameHidden(held.held!, languageOf(req)) }
  throw refuseAct(req, 'held', data)
}

/** Hands the sender the files that go with an answer. */
export async function sendFiles(
  req: PayloadRequest,
  files: readonly StoredFile[],
  event: string,
): Promise<void> {
  for (const file of files) await setFile(req, file, { isForSender: true, event })
}

async function unsentFile({ req, of }: ActContext, id: string): Promise<StoredFile> {
  const file = (await listFiles(req.payload, of.id, req)).find((one) => String(one.id) === id)
  if (!file || !isUnsent(file)) throw refuseAct(req, 'file')
  return file
}

/** Takes out a file that was attached and not sent. */
export const dropFile = staffAct({
  shape: z.object({ file: someId }),
  right: 'act',
  isPossible: isOpen,
  run: async (context, { file: id }) => {
    const { req, of, by } = context
    const file = await unsentFile(context, id)
    await removeFile(req, file)
    await changeCase(req, of.id, {})
    await addEvent(req, { case: of.id, act: 'dropped', role: 'agency', by, text: file.name })
  },
})

/** Lets a held file go with the answer, since what it hides may be seen. */
export const releaseFile = staffAct({
  shape: z.object({ file: someId, reason: someReason }),
  right: 'decide',
  isPossible: isOpen,
  run: async (context, { file: id, reason }) => {
    const { req, of, by } = context
    const file = await unsentFile(context, id)
    await setFile(req, file, { held: null })
    await changeCase(req, of.id, {})
    const details = { file: id, name: file.name, held: file.held ?? [] }
    await addEvent(req, { case: of.id, act: 'released', role: 'agency', by, text: reason, details })
  },
})
