import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { env } from '../env.ts'
import { toTransport } from './transport.ts'

/** What Payload sends mail with; undefined without SMTP_URL. Nothing is connected to before a mail is sent. */
export const mailAdapter = env.SMTP_URL
  ? nodemailerAdapter({
      defaultFromAddress: env.MAIL_FROM!,
      defaultFromName: 'Cổng Tỉnh',
      transportOptions: toTransport(env.SMTP_URL),
      skipVerify: true,
    })
  : undefined

/** Whether mail can be sent at all. */
export const canSendMail: boolean = env.SMTP_URL !== undefined
