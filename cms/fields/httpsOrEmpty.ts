/** Field validation: empty, or an https address. */
export function httpsOrEmpty(value: unknown): true | string {
  if (value === undefined || value === null || value === '') return true
  return (
    (typeof value === 'string' && /^https:\/\/[^\s/]+/.test(value)) || 'Địa chỉ phải bắt đầu bằng https://'
  )
}
