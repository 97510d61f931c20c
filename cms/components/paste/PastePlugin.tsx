'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Loss } from '../../paste/losses.ts'
import { InsertWord } from './InsertWord.tsx'
import { noticeOfPaste, type Notice } from './notice.ts'
import { PasteNotice } from './PasteNotice.tsx'
import { pasteWords } from './text.ts'
import { usePaste } from './usePaste.ts'

/** Below each editor: takes what is pasted and Word files, and says what of them could not be kept. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { language } = useTranslation().i18n
  const [notice, setNotice] = useState<Notice | null>(null)
  const onTaken = useCallback(
    (losses: Loss[] | null) => setNotice(noticeOfPaste(losses, language)),
    [language],
  )
  usePaste(editor, onTaken)
  return (
    <>
      <PasteNotice closeLabel={pasteWords(language).close} notice={notice} onClose={() => setNotice(null)} />
      {editor.isEditable() && <InsertWord editor={editor} language={language} onNotice={setNotice} />}
    </>
  )
}
