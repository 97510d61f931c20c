import { sortByName } from '../../../cms/content/order.ts'
import { idOf } from '../../../cms/content/record.ts'
import type { EntryPoint } from '../../../cms/payload-types.ts'
import type { Resolution } from '../../../cms/entry-points/types.ts'
import { useText } from '../../i18n/index.ts'
import { applyPath, type Locale } from '../../paths.ts'

/** The start box of a procedure page: how to file, with everything the reader should know before the click. */
export interface StartView {
  /** The green button; absent when nobody can file online. */
  button?: { href: string; label: string }
  /** Where the reader will arrive and what is needed there, or why there is no button. */
  notes: string[]
  /** The editors' own words about this way of filing. */
  editorial?: string
  /** The same procedure for other cases and agencies. */
  others: { label: string; href: string }[]
}

type Redirect = Extract<Resolution, { kind: 'redirect' }>

/** 'Bạn sẽ tiếp tục trên Cổng Dịch vụ công quốc gia (dichvucong.gov.vn).' and what else to know. */
export function landingNotes({ via, continueOn, providerName, host }: Redirect, locale: Locale): string[] {
  const { filing } = useText(locale).procedures
  const notes = [filing.land(continueOn ?? providerName, host), filing.account]
  return via === 'national-search' ? [...notes, filing.searchOnly] : notes
}

interface Context {
  code: string
  locale: Locale
  entryPoints: EntryPoint[]
  /** Receiving agencies by id. */
  agencies: { id: string; slug?: string | null; name: string }[]
  /** The requested component site: the entry point of its own agency is the main one. */
  here?: { own: { id: string } }
}

/** Links to the online entry points for a single case or agency. */
export function otherWays({ code, locale, entryPoints, agencies, here }: Context): StartView['others'] {
  const open = entryPoints.filter(({ channel, enabled }) => channel === 'online' && enabled !== false)
  const variants = open.flatMap(({ variant, variantLabel }) =>
    variant ? [{ label: variantLabel || variant, href: applyPath(code, { variant }, locale) }] : [],
  )
  const ids = new Set(
    open.map(({ agency }) => idOf<string | null | undefined>(agency)).filter((id) => id !== here?.own.id),
  )
  const byAgency = sortByName(agencies, ({ name }) => name).flatMap(({ id, slug, name }) =>
    slug && ids.has(id) ? [{ label: name, href: applyPath(code, { agency: slug }, locale) }] : [],
  )
  const all = [...variants, ...byAgency]
  return all.filter(({ href }, index) => all.findIndex((one) => one.href === href) === index)
}

/** The start box of a procedure page. */
export function toStart(resolution: Resolution, context: Context): StartView {
  const { code, locale } = context
  const { filing } = useText(locale).procedures
  if (resolution.kind === 'in-person') {
    const [reason = 'no-entry-point'] = resolution.reasons
    const said = resolution.disabledReason ?? resolution.notes
    const isOpen = reason !== 'not-in-force' && reason !== 'not-yet'
    const others = isOpen ? otherWays(context) : []
    return { notes: [filing.reasons[reason]], others, ...(said && { editorial: said }) }
  }
  return {
    button: { href: applyPath(code, {}, locale), label: resolution.buttonLabel ?? filing.apply },
    notes: landingNotes(resolution, locale),
    others: otherWays(context),
    ...(resolution.notes && { editorial: resolution.notes }),
  }
}
