import { NOTICE_KINDS, TABLE_HEADERS, type BlockFields } from '../../../cms/content/blocks/index.ts'
import { paragraphsOf, words, type BlockTools } from './tools.ts'
import type { BlockViews } from './views.ts'

export function toNotice(
  { kind, heading, text }: BlockFields<'notice'>,
  { nodesOf }: BlockTools,
): BlockViews['notice'] | undefined {
  const nodes = nodesOf(text)
  const title = words(heading)
  const known = NOTICE_KINDS.find((one) => one === kind) ?? 'info'
  return nodes.length > 0 ? { kind: known, nodes, ...(title && { title }) } : undefined
}

export function toAction(
  { label, target, href: typed }: BlockFields<'action'>,
  { hrefOf, isFirstButton }: BlockTools,
): BlockViews['action'] | undefined {
  const href = hrefOf(target, typed)
  const shown = words(label)
  return href && shown ? { label: shown, href, main: isFirstButton() } : undefined
}

export function toQuotation({ quote, who }: BlockFields<'quotation'>): BlockViews['quotation'] | undefined {
  const paragraphs = paragraphsOf(quote)
  const source = words(who)
  return paragraphs.length > 0 ? { paragraphs, ...(source && { who: source }) } : undefined
}

export function toAccordion(
  { items }: BlockFields<'accordion'>,
  { nodesOf }: BlockTools,
): BlockViews['accordion'] | undefined {
  const shown = (items ?? []).flatMap(({ heading, text }) => {
    const title = words(heading)
    const nodes = nodesOf(text)
    return title && nodes.length > 0 ? [{ title, nodes }] : []
  })
  return shown.length > 0 ? { items: shown } : undefined
}

export function toCaption({
  caption,
  header,
}: BlockFields<'tableCaption'>): BlockViews['tableCaption'] | undefined {
  const shown = words(caption)
  return shown ? { caption: shown, header: TABLE_HEADERS.find((one) => one === header) ?? 'none' } : undefined
}
