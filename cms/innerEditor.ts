import {
  BoldFeature,
  FixedToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { LINK_TARGETS } from './content/blocks/index.ts'
import { readable } from './hooks/readableText.ts'

/** The editor of texts inside blocks: paragraphs, lists and links, no headings, pictures, tables or further blocks. */
export const innerEditor = readable(
  lexicalEditor({
    features: [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: [...LINK_TARGETS] as never }),
      FixedToolbarFeature(),
    ],
  }),
)
