import type { Locale } from '../paths.ts'
import { follow } from './intake/follow.ts'
import { form } from './intake/form.ts'
import { hub } from './intake/hub.ts'
import { problems } from './intake/problems.ts'
import { receipt } from './intake/receipt.ts'

const inLocale = (locale: Locale) => ({
  ...form[locale],
  follow: follow[locale],
  hub: hub[locale],
  problems: problems[locale],
  receipt: receipt[locale],
})

/** What citizens send: reports, proposals, questions, requests. */
export const intake = { vi: inLocale('vi'), en: inLocale('en') }
