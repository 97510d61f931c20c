import type { Config } from 'payload'
import { casesParts } from './components/cases/parts.ts'
import { completenessParts } from './components/completeness/parts.ts'
import { deskParts } from './components/desk/parts.ts'
import { importsParts } from './components/imports/parts.ts'
import { duplicatesParts } from './components/duplicates/parts.ts'
import { lawChangesParts } from './components/lawChanges/parts.ts'
import { ratingsParts } from './components/ratings/parts.ts'
import { runsParts } from './components/runs/parts.ts'
import { searchReportParts } from './components/searchReport/parts.ts'
import { sessionKeeper } from './components/session/parts.ts'
import { signInParts } from './components/signIn/parts.ts'
import { TIME_ZONE } from './content/day.ts'
import { canSendMail } from './mail/adapter.ts'
import { shownProvider } from './oidc/settings.ts'

/** How the admin looks and what it shows beside the collections; times are shown and entered in Vietnam's time zone. */
export const adminLook: Config['admin'] = {
  meta: {
    titleSuffix: ' · Cổng Tỉnh',
    robots: 'noindex, nofollow',
    icons: [
      { rel: 'icon', url: '/favicon.ico', sizes: '32x32' },
      { rel: 'icon', url: '/favicon.svg', type: 'image/svg+xml' },
      { rel: 'apple-touch-icon', url: '/apple-touch-icon.png' },
    ],
  },
  components: {
    ...deskParts,
    ...signInParts,
    graphics: {
      Logo: '/components/emblem/Emblem.tsx#Emblem',
      Icon: '/components/emblem/Emblem.tsx#EmblemIcon',
    },
    providers: [
      '/components/words/FixedWords.tsx#FixedWords',
      sessionKeeper,
      '/components/nav/MenuOfLists.tsx#MenuOfLists',
    ],
    views: {
      ...deskParts.views,
      ...searchReportParts.views,
      ...signInParts.views,
      ...casesParts.views,
      ...completenessParts.views,
      ...importsParts.views,
      ...runsParts.views,
      ...duplicatesParts.views,
      ...lawChangesParts.views,
      ...ratingsParts.views,
    },
    afterNavLinks: [
      ...casesParts.afterNavLinks,
      ...completenessParts.afterNavLinks,
      ...importsParts.afterNavLinks,
      ...runsParts.afterNavLinks,
      ...duplicatesParts.afterNavLinks,
    ],
  },
  custom: { province: shownProvider, canSendMail },
  avatar: 'default',
  dateFormat: 'dd/MM/yyyy HH:mm',
  timezones: {
    defaultTimezone: TIME_ZONE,
    supportedTimezones: [{ label: 'Giờ Việt Nam (UTC+7)', value: TIME_ZONE }],
  },
}
