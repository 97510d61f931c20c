import {
  $createParagraphNode,
  $createTextNode,
  $getPreviousSelection,
  $getRoot,
  $getSelection,
  $parseSerializedNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { RichNode } from '../../content/richNodes.ts'

function $insert(editor: LexicalEditor, nodes: LexicalNode[]): void {
  const selection = $getSelection() ?? $getPreviousSelection()?.clone() ?? $getRoot().selectEnd()
  // Tables pasted over the cells of a table are merged into it.
  const isDone = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })
  if (!isDone) selection.insertNodes(nodes)
}

/** Inserts nodes where the cursor is, as one step of undo. */
export function insertNodes(editor: LexicalEditor, nodes: readonly RichNode[]): void {
  if (nodes.length === 0) return
  const change = () =>
    $insert(
      editor,
      nodes.map((node) => $parseSerializedNode(node as SerializedLexicalNode)),
    )
  editor.update(change, { tag: 'paste' })
}

/** Inserts words as paragraphs, one a line. */
export function insertWords(editor: LexicalEditor, words: string): void {
  const change = () => {
    const lines = words.split(/\r?\n/).filter((line) => line.trim())
    $insert(
      editor,
      lines.map((line) => $createParagraphNode().append($createTextNode(line))),
    )
  }
  editor.update(change, { tag: 'paste' })
}
