'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { actText } from './actText.ts'
import { STANDING } from './standing.ts'

/** Says what was done with a case, and shows how it stands now. What is typed into its other forms stays. */
export function useShownAnew(): (what: string) => void {
  const router = useRouter()
  const { done } = actText(useTranslation().i18n.language)
  return (what) => {
    toast.success(`${done}: ${what}`)
    // The button that had the focus may be gone.
    document.getElementById(STANDING)?.focus()
    router.refresh()
  }
}
