import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import { onlyNodes } from './content/richText.ts'
import { PasteFeature } from './paste/feature.ts'
import { withReadableMessages } from './hooks/richTextMessages.ts'
import { editorWords } from './words/editor.ts'
import { slugsWith } from './content/types/index.ts'

const lexical = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: slugsWith('linkable') }),
    UploadFeature({ enabledCollections: ['media'] }),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
    PasteFeature(),
  ],
})

/** The rich text editor: only features that the portal can render well and that keep the structure of texts. */
export const editor: typeof lexical = async (args) => {
  const adapter = await lexical(args)
  const { i18n } = args.config
  i18n.translations = deepMergeSimple(i18n.translations, { vi: { lexical: editorWords } })
  const afterRead = [
    ({ value }: { value?: unknown }) => onlyNodes(value),
    ...(adapter.hooks?.afterRead ?? []),
  ]
  return {
    ...adapter,
    validate: withReadableMessages(adapter.validate),
    hooks: { ...adapter.hooks, afterRead },
  }
}
