import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect } from 'react'
import type { Loss } from '../../paste/losses.ts'
import { besideOf, readClipboard, type Pasted } from './clipboard.ts'
import { insertNodes, insertWords } from './insert.ts'

/** Reads a paste; the code for that is only fetched now. @returns what was lost */
async function take(editor: LexicalEditor, pasted: Pasted): Promise<Loss[]> {
  const [{ readPaste }, { toNodes }, beside] = await Promise.all([
    import('../../paste/clean.ts'),
    import('../../paste/toNodes.ts'),
    besideOf(pasted),
  ])
  const { blocks, losses } = readPaste(pasted.html, beside)
  insertNodes(editor, toNodes(blocks))
  return losses
}

/**
 * Takes what is pasted as HTML.
 * @param onTaken what was lost; null when only the plain words could be taken
 */
export function usePaste(editor: LexicalEditor, onTaken: (losses: Loss[] | null) => void): void {
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const selection = $getSelection()
          if (!selection || !editor.isEditable()) return false
          const hasSelection = $isRangeSelection(selection) && !selection.isCollapsed()
          const pasted = readClipboard(event, hasSelection)
          if (!pasted) return false
          event.preventDefault()
          take(editor, pasted).then(onTaken, () => {
            insertWords(editor, pasted.plain)
            onTaken(null)
          })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, onTaken],
  )
}
