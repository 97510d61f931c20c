'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import type { AuditChange } from '../../audit/entry.ts'
import { HeadRow } from '../HeadRow.tsx'

const words = {
  vi: { title: 'Đã đổi gì', field: 'Trường', before: 'Trước', after: 'Sau', none: 'Không có thay đổi nào.' },
  en: { title: 'What changed', field: 'Field', before: 'Before', after: 'After', none: 'Nothing changed.' },
}

/** What a save changed, in an entry of the audit log. */
export function Changes({ path }: { path: string }) {
  const { value } = useField<AuditChange[] | null>({ path })
  const { i18n } = useTranslation()
  const { title, field, before, after, none } = words[i18n.language === 'en' ? 'en' : 'vi']
  if (!Array.isArray(value) || value.length === 0) return <p className="field-description">{none}</p>
  return (
    <table className="audit-changes">
      <caption>{title}</caption>
      <HeadRow words={[field, before, after]} />
      <tbody>
        {value.map((change) => (
          <tr key={change.path}>
            <th scope="row">{change.path}</th>
            <td>{change.before ?? '–'}</td>
            <td>{change.after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
