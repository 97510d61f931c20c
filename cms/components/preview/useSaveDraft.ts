'use client'
import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'

/** Saves what was typed as a draft, as Payload's own button does. @returns undefined where the user may not, or nothing changed */
export function useSaveDraft(): (() => Promise<void>) | undefined {
  const { api } = useConfig().config.routes
  const { id, collectionSlug, docConfig, hasSavePermission, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const { code } = useLocale()
  const isModified = useFormModified()
  const versions = docConfig?.versions
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  if (!isModified || !hasDrafts || !hasSavePermission) return undefined
  return async () => {
    const query = new URLSearchParams({ locale: code, depth: '0', 'fallback-locale': 'null', draft: 'true' })
    await submit({
      action: `${api}/${collectionSlug}/${id}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    setUnpublishedVersionCount((count) => count + 1)
  }
}
