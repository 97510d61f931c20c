import { plainText } from '../audit/shown.ts'
import { toTime } from '../components/signIn/text.ts'
import { escapeHtml, linkHtml, pageHtml } from './html.ts'

interface About {
  kind: 'invitation' | 'reset'
  /** Name of the portal. */
  portal: string
  /** Whom the mail goes to. */
  name: string
  /** Who invites; absent when the owner of the account asked. */
  sender?: string
  url: string
  until: Date
}

interface Mail {
  subject: string
  text: string
  html: string
}

function opening({ kind, portal, sender }: About): string {
  if (kind === 'invitation')
    return `${sender ?? 'Người quản trị'} mời bạn làm việc trên trang quản trị ${portal}.`
  if (sender)
    return `${sender} gửi bạn liên kết để đặt mật khẩu mới cho tài khoản ở trang quản trị ${portal}.`
  return `Có người, có lẽ là bạn, vừa báo quên mật khẩu của tài khoản này ở trang quản trị ${portal}.`
}

const closing = ({ kind }: About): string =>
  kind === 'invitation'
    ? 'Nếu bạn không chờ lời mời này, hãy bỏ qua thư.'
    : 'Nếu bạn không yêu cầu, hãy bỏ qua thư; mật khẩu hiện tại vẫn như cũ.'

/** The mail with a link for choosing a password, as plain text and as HTML without pictures. */
export function passwordMail(about: About): Mail {
  const { kind, portal, name, url, until } = { ...about, portal: plainText(about.portal) }
  const subject = `${kind === 'invitation' ? 'Lời mời vào trang quản trị' : 'Đặt lại mật khẩu'} – ${portal}`
  const before = [
    `Kính gửi ${plainText(name)},`,
    plainText(opening(about), 300),
    'Mở liên kết này để đặt mật khẩu của riêng bạn:',
  ]
  const after = [
    `Liên kết dùng được một lần, đến ${toTime(until.toISOString())} (giờ Việt Nam). Đừng chuyển thư này cho người khác.`,
    closing(about),
  ]
  const paragraphs = (lines: string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`)
  return {
    subject,
    text: [...before, url, ...after].join('\n\n'),
    html: pageHtml('vi', [...paragraphs(before), `<p>${linkHtml(url)}</p>`, ...paragraphs(after)]),
  }
}
