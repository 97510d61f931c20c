'use client'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { askRoute } from '../askRoute.ts'
import type { CsvText } from './csvText.ts'

interface Undone {
  deleted: number
  kept: string[]
}

/** Takes an import of cases back, once. */
export function UndoImport({ url, batch, words }: { url: string; batch: string; words: CsvText }) {
  const router = useRouter()
  const [undone, setUndone] = useState<Undone | null>(null)
  const undo = async () => {
    const answer = await askRoute<Undone>(url, { batch })
    if ('errors' in answer) return void toast.error(`${words.failed}: ${answer.errors.join(' ')}`)
    setUndone(answer.json)
    router.refresh()
  }
  if (undone) return <p>{words.undone(undone.deleted, undone.kept.length)}</p>
  return (
    <Button buttonStyle="secondary" size="small" onClick={() => void undo()}>
      {words.undo}
    </Button>
  )
}
