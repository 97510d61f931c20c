import { paperDutyOf } from '../../../cms/content/paperDuty.ts'
import { idOf } from '../../../cms/content/record.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { KnownPaper } from '../../data/paperKinds.ts'
import { useText } from '../../i18n/index.ts'
import { filePath, procedurePath, type Locale } from '../../paths.ts'
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
  /** Whether it must be handed in though the state may hold it. */
  held?: string
  /** Who issues it. */
  from?: string
  /** The procedure by which one gets it. */
  fromHref?: string
  formHref?: string
  formName?: string
  /** That not everyone needs it. */
  only?: string
}

/** What is known of the kinds of papers, and the procedure that asks for them. */
export interface AskedBy {
  code: string
  kinds: ReadonlyMap<string, KnownPaper>
  locale: Locale
  /** Whether only the papers of this reader are left: what is asked of some need not be marked. */
  isNarrowed?: boolean
  /** Whether details of papers that not everyone needs are left to the list of those who do. */
  isBrief?: boolean
}

function toForm({ form, formUrl }: StoredPaper, name: string): Pick<PaperView, 'formHref' | 'formName'> {
  const file = filled(form)
  const fileName = file && publicNameOf(file)
  if (fileName) return { formHref: filePath(fileName), formName: file.title || fileName }
  const href = safeHref(formUrl)
  return href ? { formHref: href, formName: name } : {}
}

/**
 * That a paper need not be handed in is said only where the procedure says so. Otherwise readers are told that the
 * state may hold it, if a rule is named. Nothing is repeated that the published words say.
 */
function toHeld({ name, note, held }: StoredPaper, kind: KnownPaper | undefined, locale: Locale) {
  const { papers } = useText(locale).procedures.page
  if (paperDutyOf([name, note].filter(Boolean).join('. '))) return undefined
  const holder = kind && kind.heldIn !== 'none' ? papers.holders[kind.heldIn] : undefined
  if (held === 'if_not_found') return papers.ifNotFound
  if (held === 'not_needed') return holder ? papers.notNeeded(holder) : papers.notNeededIfHeld
  return holder && kind?.ruleNumber && !note ? papers.mayBeHeld(holder) : undefined
}

/** A note of the row says more precisely where to get the paper than its kind does. */
function toFrom({ note }: StoredPaper, kind: KnownPaper | undefined, { code, locale }: AskedBy) {
  const { whereFrom, procedure } = kind ?? {}
  return {
    ...(whereFrom && !note && { from: whereFrom }),
    ...(procedure && procedure !== code && { fromHref: procedurePath(procedure, locale) }),
  }
}

/** What is to be known of a paper besides its name. */
function toDetails(paper: StoredPaper, asked: AskedBy) {
  const kind = paper.kind ? asked.kinds.get(idOf(paper.kind)) : undefined
  const held = toHeld(paper, kind, asked.locale)
  return { ...(paper.note && { note: paper.note }), ...(held && { held }), ...toFrom(paper, kind, asked) }
}

/** A stored paper as an item of the checklist. */
export function toPaper(paper: StoredPaper, asked: AskedBy): PaperView {
  const { name, originals, copies } = paper
  const isOfSome = Boolean(paper.when) && !asked.isNarrowed
  return {
    name,
    ...(originals && { originals }),
    ...(copies && { copies }),
    ...(isOfSome && { only: useText(asked.locale).procedures.page.papers.onlySome }),
    ...(!(isOfSome && asked.isBrief) && toDetails(paper, asked)),
    ...toForm(paper, name),
  }
}
