'use client'
import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '../../content/record.ts'
import { listTextFiles, takeText, type TextFile } from './ask.ts'
import { documentTextWords } from './text.ts'
import './documentText.css'

const CONFLICT = 409

/** The files of the document as it is saved. */
function useTextFiles(): TextFile[] | null {
  const { config } = useConfig()
  const { data } = useDocumentInfo()
  const [files, setFiles] = useState<TextFile[] | null>(null)
  const ids = ((data?.files ?? []) as unknown[]).map((file) => idOf(file)).join(',')
  useEffect(() => {
    const asked = new AbortController()
    void listTextFiles(config.routes.api, ids ? ids.split(',') : [], asked.signal).then((found) => {
      if (!asked.signal.aborted) setFiles(found ?? [])
    })
    return () => asked.abort()
  }, [config.routes.api, ids])
  return files
}

/** Beside the files of a document: takes the text of one of them into its full text. */
export function TextFromFile() {
  const { config } = useConfig()
  const info = useDocumentInfo()
  const { reset } = useForm()
  const isModified = useFormModified()
  const { code } = useLocale()
  const { openModal } = useModal()
  const words = documentTextWords(useTranslation().i18n.language)
  const files = useTextFiles()
  const [asked, setAsked] = useState<TextFile | null>(null)
  const [said, setSaid] = useState('')
  const [isReading, setReading] = useState(false)
  if (!info.id || files === null) return null
  const slug = `replace-full-text-${info.id}`

  const take = async (file: TextFile, replace: boolean) => {
    // The button is not disabled meanwhile: it would lose the focus of the keyboard.
    if (isReading) return
    setAsked(file)
    setReading(true)
    setSaid(words.reading)
    const query = new URLSearchParams({ locale: code, 'fallback-locale': 'null' })
    const address = `${config.routes.api}/legal-documents/${info.id}/full-text?${query}`
    const taken = await takeText(address, { file: file.id, replace })
    setReading(false)
    if ('doc' in taken) {
      await reset(taken.doc)
      info.setData(taken.doc)
      info.incrementVersionCount()
      info.setMostRecentVersionIsAutosaved(false)
      info.setUnpublishedVersionCount((count) => count + 1)
      setSaid(words.done(taken.headings, taken.paragraphs))
    } else if (taken.status === CONFLICT && !replace) {
      setSaid('')
      openModal(slug)
    } else {
      const message = taken.message ?? words.failed
      setSaid(message)
      toast.error(message)
    }
  }

  const state = isModified ? words.unsaved : files.length === 0 ? words.noFiles : words.hint
  return (
    <section className="field-type text-from-file" aria-labelledby="text-from-file">
      <div className="field-label" id="text-from-file">
        {words.heading}
      </div>
      <p className="field-description">{state}</p>
      {files.map((file) => (
        <Button
          buttonStyle="secondary"
          disabled={isModified}
          key={file.id}
          margin={false}
          onClick={() => void take(file, false)}
          size="small"
        >
          {words.take(file.filename)}
        </Button>
      ))}
      <p role="status">{said}</p>
      <ConfirmationModal
        body={words.replaceBody}
        confirmLabel={words.replace}
        heading={words.replaceHeading}
        modalSlug={slug}
        onConfirm={async () => void (asked && (await take(asked, true)))}
      />
    </section>
  )
}
