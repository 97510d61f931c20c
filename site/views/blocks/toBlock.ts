import type { BlockFields, RichBlockType } from '../../../cms/content/blocks/index.ts'
import { blockOf } from '../../../cms/content/blocks/walk.ts'
import type { StoredRecord } from '../../../cms/content/record.ts'
import { toAttachments, toAudio, toCommuneMap, toGallery, toVideo } from './media.ts'
import { toAccordion, toAction, toCaption, toNotice, toQuotation } from './texts.ts'
import type { BlockTools } from './tools.ts'
import type { BlockNode, BlockViews } from './views.ts'

/** Makes the view of a block; undefined when there is nothing that readers may see. */
export type Maker<T extends RichBlockType> = (
  fields: BlockFields<T>,
  tools: BlockTools,
) => BlockViews[T] | undefined

const makers: { [T in RichBlockType]: Maker<T> } = {
  attachments: toAttachments,
  notice: toNotice,
  action: toAction,
  quotation: toQuotation,
  accordion: toAccordion,
  tableCaption: toCaption,
  gallery: toGallery,
  video: toVideo,
  audio: toAudio,
  communeMap: toCommuneMap,
}

/** A stored block as its component shows it; undefined for one without anything that readers may see. */
export function toBlock(node: StoredRecord, tools: BlockTools): BlockNode | undefined {
  const found = blockOf(node)
  if (!found) return undefined
  const make = makers[found.type] as Maker<RichBlockType>
  const view = make(found.fields as never, tools)
  return view && ({ block: found.type, view } as BlockNode)
}
