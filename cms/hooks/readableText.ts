import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import { onlyNodes } from '../content/richText.ts'
import { editorWords } from '../words/editor.ts'
import { withReadableMessages } from './richTextMessages.ts'

type Editor = ReturnType<typeof lexicalEditor>

/**
 * An editor that opens stored texts with values that are not nodes, says in words what it refuses, and has its own texts
 * in Vietnamese, too.
 */
export const readable =
  (lexical: Editor): Editor =>
  async (args) => {
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
