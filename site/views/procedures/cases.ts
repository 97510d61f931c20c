import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { filePath, procedurePath, query, type Locale } from '../../paths.ts'
import { langOf } from '../lang.ts'
import { safeHref } from '../safe-href.ts'
import { filled, publicNameOf } from '../uploads.ts'

type StoredCase = NonNullable<Procedure['cases']>[number]
type StoredPaper = NonNullable<StoredCase['documents']>[number]

/** A paper to bring, as an item of the checklist. */
export interface PaperView {
  name: string
  originals?: number
  copies?: number
  note?: string
  formHref?: string
  formName?: string
}

/** The selected case, and the tabs for the others. */
export interface CaseView {
  /** From 1. */
  number: number
  /** Empty when there is one case only. */
  tabs: { label: string; href: string; current: boolean }[]
  papers: PaperView[]
  papersLang?: Locale
  steps: { text: string }[]
  stepsLang?: Locale
  /** Key under which the device stores the ticks. */
  storeKey: string
}

function toForm({ form, formUrl }: StoredPaper, name: string): Pick<PaperView, 'formHref' | 'formName'> {
  const file = filled(form)
  const fileName = file && publicNameOf(file)
  if (fileName) return { formHref: filePath(fileName), formName: file.title || fileName }
  const href = safeHref(formUrl)
  return href ? { formHref: href, formName: name } : {}
}

function toPaper(paper: StoredPaper): PaperView {
  const { name, originals, copies, note } = paper
  return {
    name,
    ...(originals && { originals }),
    ...(copies && { copies }),
    ...(note && { note }),
    ...toForm(paper, name),
  }
}

const together = (texts: { name?: string; text?: string }[]) =>
  texts.map(({ name, text }) => name ?? text ?? '').join(' ')

/** The case in a query string, from 1; anything else gives the first. */
export function readCaseNumber(params: URLSearchParams): number {
  const asked = params.get('truong-hop')
  return asked && /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : 1
}

/**
 * Papers and steps of one case.
 * @param asked number of the case from 1; beyond the last one, the first is shown
 * @param commune slug of the commune chosen by the reader, kept by the links to the other cases
 */
export function toCase(doc: Procedure, asked: number, locale: Locale, commune?: string): CaseView {
  const { page } = useText(locale).procedures
  const all = doc.cases ?? []
  const number = asked <= all.length ? asked : 1
  const chosen = all[number - 1]
  const papers = (chosen?.documents ?? []).map(toPaper)
  const steps = (chosen?.steps ?? []).map(({ text }) => ({ text }))
  const papersLang = langOf(together(papers), locale)
  const stepsLang = langOf(together(steps), locale)
  const tabs = all.map(({ name }, index) => ({
    label: name || page.caseNumber(String(index + 1)),
    href: `${procedurePath(doc.code, locale)}${query({ xa: commune, 'truong-hop': index > 0 ? index + 1 : undefined })}#giay-to`,
    current: index === number - 1,
  }))
  return {
    number,
    papers,
    steps,
    tabs: tabs.length > 1 ? tabs : [],
    storeKey: `ho-so-${doc.code}-${number - 1}`,
    ...(papersLang && { papersLang }),
    ...(stepsLang && { stepsLang }),
  }
}
