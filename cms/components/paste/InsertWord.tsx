import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { Button, useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { askWord } from './askWord.ts'
import { insertNodes } from './insert.ts'
import { lostItems, type Notice } from './notice.ts'
import { pasteWords } from './text.ts'

type Props = { editor: LexicalEditor; language: string; onNotice: (notice: Notice) => void }

/** Inserts the text of a Word file where the cursor is. */
export function InsertWord({ editor, language, onNotice }: Props) {
  const { api } = useConfig().config.routes
  const words = pasteWords(language)
  const input = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)

  const insert = async (file: File) => {
    setReading(true)
    onNotice({ title: words.reading, items: [] })
    const inserted = await askWord(api, file)
    setReading(false)
    if (!('nodes' in inserted)) return onNotice({ title: inserted.message ?? words.failed, items: [] })
    insertNodes(editor, inserted.nodes)
    const items = lostItems(inserted.losses, language)
    onNotice({ title: items.length > 0 ? words.insertedBut : words.inserted, items })
  }

  return (
    <>
      <input
        accept=".docx"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) void insert(file)
        }}
        ref={input}
        type="file"
      />
      <Button
        buttonStyle="secondary"
        margin={false}
        // The button is not disabled meanwhile: it would lose the focus of the keyboard.
        onClick={() => !isReading && input.current?.click()}
        size="small"
        type="button"
      >
        {words.insert}
      </Button>
    </>
  )
}
