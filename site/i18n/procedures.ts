import { brokenLink } from './procedures/brokenLink.ts'
import { changes } from './procedures/changes.ts'
import { choice } from './procedures/choice.ts'
import { decisions } from './procedures/decisions.ts'
import { filing } from './procedures/filing.ts'
import { journey } from './procedures/journey.ts'
import { lifeEvents } from './procedures/lifeEvents.ts'
import { list } from './procedures/list.ts'
import { page } from './procedures/page.ts'
import { prepare } from './procedures/prepare.ts'
import { reductions } from './procedures/reductions.ts'
import { questions } from './procedures/questions.ts'
import { remedies } from './procedures/remedies.ts'
import { words } from './procedures/words.ts'

const inLocale = (locale: 'vi' | 'en') => ({
  list: list[locale],
  brokenLink: brokenLink[locale],
  changes: changes[locale],
  choice: choice[locale],
  decisions: decisions[locale],
  page: page[locale],
  filing: filing[locale],
  prepare: prepare[locale],
  questions: questions[locale],
  reductions: reductions[locale],
  remedies: remedies[locale],
  lifeEvents: lifeEvents[locale],
  journey: journey[locale],
  words: words[locale],
})

/** Catalogue, procedure pages, the way to the online form, life events. */
export const procedures = { vi: inLocale('vi'), en: inLocale('en') }
