import type { Block, Field } from 'payload'
import { BLOCK_TYPES, RICH_BLOCKS, type RichBlockType } from '../content/blocks/index.ts'
import { blockIcon } from './icons.ts'
import { MEDIA_FORMS } from './mediaForms.ts'
import { TEXT_FORMS } from './textForms.ts'

/** The form of each block. Its fields are those that the parts of the block declare. */
export const FORMS: Record<RichBlockType, Field[]> = { ...TEXT_FORMS, ...MEDIA_FORMS }

const LABEL = '/components/blocks/BlockLabel.tsx#BlockLabel'

const toBlock = (slug: RichBlockType): Block => {
  const { words } = RICH_BLOCKS[slug]
  const picture = { url: blockIcon(slug), alt: '' }
  return {
    slug,
    labels: { singular: words, plural: words },
    admin: {
      disableBlockName: true,
      images: { icon: picture, thumbnail: picture },
      components: { Label: { path: LABEL, clientProps: { type: slug } } },
    },
    fields: FORMS[slug],
  }
}

/** The blocks that editors insert into rich texts. */
export const blocks: Block[] = BLOCK_TYPES.map(toBlock)
