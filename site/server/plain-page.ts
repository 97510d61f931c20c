import type { IncomingMessage, ServerResponse } from 'node:http'

interface Words {
  title: string
  text: string
}

const words: Record<'vi' | 'en', Record<number, Words>> = {
  vi: {
    400: {
      title: 'Địa chỉ không hợp lệ',
      text: 'Cổng không hiểu được địa chỉ này. Hãy kiểm tra lại hoặc về trang chủ.',
    },
    403: {
      title: 'Không nhận nội dung gửi từ trang khác',
      text: 'Hãy mở trang tương ứng trên cổng này rồi gửi lại từ đó.',
    },
    404: { title: 'Không tìm thấy trang', text: 'Địa chỉ có thể bị gõ nhầm. Hãy về trang chủ để tìm lại.' },
    405: { title: 'Yêu cầu không được hỗ trợ', text: 'Cổng chỉ nhận yêu cầu xem trang và gửi biểu mẫu.' },
    410: { title: 'Trang này đã đóng', text: 'Trang thông tin này không còn hoạt động.' },
    414: { title: 'Địa chỉ quá dài', text: 'Hãy rút ngắn nội dung tìm kiếm hoặc về trang chủ.' },
    421: {
      title: 'Không có trang nào ở tên miền này',
      text: 'Tên miền này không thuộc cổng thông tin. Hãy kiểm tra lại địa chỉ.',
    },
    429: {
      title: 'Gửi quá nhiều lần',
      text: 'Từ mạng này vừa có quá nhiều lần gửi. Hãy đợi một phút rồi gửi lại.',
    },
    500: { title: 'Cổng đang gặp lỗi', text: 'Lỗi ở phía chúng tôi. Hãy tải lại trang sau ít phút.' },
    503: { title: 'Cổng tạm thời gián đoạn', text: 'Chúng tôi đang khắc phục. Hãy thử lại sau ít phút.' },
  },
  en: {
    400: {
      title: 'This address is not valid',
      text: 'The portal cannot read this address. Check it or go to the home page.',
    },
    403: {
      title: 'Nothing is accepted from other sites',
      text: 'Open the page on this portal and send it again from there.',
    },
    404: { title: 'Page not found', text: 'The address may be mistyped. Go to the home page to look again.' },
    405: {
      title: 'This kind of request is not supported',
      text: 'The portal takes page views and forms only.',
    },
    410: { title: 'This site was closed', text: 'This site is no longer in service.' },
    414: { title: 'The address is too long', text: 'Shorten your search or go to the home page.' },
    421: {
      title: 'There is no site at this host name',
      text: 'This host name does not belong to the portal. Please check the address.',
    },
    429: {
      title: 'Sent too many times',
      text: 'Too much has been sent from this network. Please wait a minute and send it again.',
    },
    500: {
      title: 'Something went wrong on the portal',
      text: 'The fault is ours. Please reload the page in a few minutes.',
    },
    503: {
      title: 'The portal is down for a moment',
      text: 'We are working on it. Please try again in a few minutes.',
    },
  },
}

const homeWords = { vi: 'Về trang chủ', en: 'Go to the home page' }

/** Statuses of hosts without a home page to link to. */
const withoutHome = [410, 421]

/**
 * A complete page with a short message; needs no database, template or framework.
 * @param more HTML below the message
 */
export function plainPage(status: number, locale: 'vi' | 'en', more = ''): string {
  const { title, text } = words[locale][status] ?? words[locale][500]!
  const home = locale === 'en' ? '/en' : '/'
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<img src="/favicon.svg" alt="" width="56" height="56">
<h1>${title}</h1>
<p>${text}</p>
${more}${withoutHome.includes(status) ? '' : `<p><a href="${home}">${homeWords[locale]}</a></p>`}
</main>
</body>
</html>
`
}

const isEnglish = (url = '/') => /^\/en(\/|\?|$)/.test(url)

const RETRY_AFTER_SECONDS = 60

interface Added {
  /** Seconds, for 429 and 503. */
  retryAfter?: number
  /** HTML below the message. */
  more?: (locale: 'vi' | 'en') => string
}

/** Answers with a plain page in the language of the address; does nothing when the response has begun. */
export function sendPlainPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { retryAfter = RETRY_AFTER_SECONDS, more }: Added = {},
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const locale = isEnglish(request.url) ? 'en' : 'vi'
  const body = Buffer.from(plainPage(status, locale, more?.(locale)))
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...(status === 405 ? { Allow: request.method === 'POST' ? 'GET, HEAD' : 'GET, HEAD, POST' } : {}),
    ...(status === 503 || status === 429 ? { 'Retry-After': String(retryAfter) } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
