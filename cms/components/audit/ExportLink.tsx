'use client'

import { useTranslation } from '@payloadcms/ui'

const words = { vi: 'Tải nhật ký (CSV)', en: 'Download the log (CSV)' }

/** Above the list of the audit log. */
export function ExportLink() {
  const { i18n } = useTranslation()
  return (
    <p>
      <a href="/api/audit-log/csv" download>
        {words[i18n.language === 'en' ? 'en' : 'vi']}
      </a>
    </p>
  )
}
