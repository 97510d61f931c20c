'use client'

import { useField, useTranslation } from '@payloadcms/ui'
import { parsePhones, type Phone } from '../content/phones.ts'

const words = {
  vi: {
    calls: 'Người đọc bấm gọi được:',
    none: 'Không nhận ra số điện thoại nào: trang chỉ hiện chữ, không gọi được. Số cố định cần mã vùng, ví dụ 0214 3840 888.',
  },
  en: {
    calls: 'Readers can call:',
    none: 'No telephone number is recognised: the page shows the words only. A fixed line needs its area code, such as 0214 3840 888.',
  },
}

const said = ({ label, href, extension }: Phone) =>
  [label && `${label}:`, href.slice('tel:'.length), extension && `(${extension})`].filter(Boolean).join(' ')

/** Below a telephone field: the numbers recognised in its text. */
export function PhoneNumbers({ path }: { path: string }) {
  const { value } = useField<string | null>({ path })
  const { i18n } = useTranslation()
  const { calls, none } = words[i18n.language === 'en' ? 'en' : 'vi']
  if (!value?.trim()) return null
  const phones = parsePhones(value)
  return (
    <p className="field-description" role="status">
      {phones.length > 0 ? `${calls} ${phones.map(said).join('; ')}` : none}
    </p>
  )
}
