import { iconPaths } from '../../site/components/icons.ts'

/** Pictures of types that the portal does not draw, on its grid. */
const OWN = {
  newspaper: [
    'M4 5h13v14H6a2 2 0 0 1-2-2Z',
    'M17 9h3v8a2 2 0 0 1-2 2',
    'M7.5 9h6',
    'M7.5 12.5h6',
    'M7.5 16h4',
  ],
  family: [
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
    'M2.5 20c.5-3.5 3-5.5 6.5-5.5s6 2 6.5 5.5',
    'M16 4.5a3.5 3.5 0 0 1 0 6.5',
    'M18 14.8c2 .7 3.2 2.5 3.5 5.2',
  ],
  sheets: ['M8 3h11v14H8Z', 'M5 7v14h11'],
  tag: ['M4 4h8l8 8-8 8-8-8Z', 'M8 8v.1'],
  stamp: ['M9.5 4h5l-.5 6 4 3v2H6v-2l4-3Z', 'M5 19.5h14'],
  star: ['M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8Z'],
  picture: ['M4 5h16v14H4Z', 'M4 16.5l5-5 4 4 3-3 4 4', 'M15.5 9v.1'],
  clip: [
    'M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.2 4.2l-7.7 7.8a1.5 1.5 0 0 1-2.1-2.1L14 7.5',
  ],
  swap: ['M4 8h13', 'M13 4l4 4-4 4', 'M20 16H7', 'M11 12l-4 4 4 4'],
  sliders: ['M4 7h10', 'M18 7h2', 'M16 5v4', 'M4 17h2', 'M10 17h10', 'M8 15v4'],
  globe: [
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
    'M3 12h18',
    'M12 3c3.6 3.4 3.6 14.6 0 18',
    'M12 3c-3.6 3.4-3.6 14.6 0 18',
  ],
  list: ['M8.5 6H20', 'M8.5 12H20', 'M8.5 18H20', 'M4 6v.1', 'M4 12v.1', 'M4 18v.1'],
  key: ['M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z', 'M12 12h9', 'M18 12v3.5'],
}

/** The picture of each link of the navigation, by the end of its id in the page. */
const PICTURES: Record<string, readonly string[]> = {
  news: OWN.newspaper,
  'legal-documents': iconPaths.scales,
  'life-events': OWN.family,
  pages: iconPaths.document,
  redirects: iconPaths.arrowRight,
  events: iconPaths.calendar,
  procedures: iconPaths.result,
  'entry-points': iconPaths.external,
  'service-providers': iconPaths.link,
  'paper-kinds': OWN.sheets,
  'fee-reductions': iconPaths.money,
  fields: iconPaths.filter,
  agencies: iconPaths.agency,
  units: iconPaths.place,
  categories: OWN.tag,
  issuers: OWN.stamp,
  holidays: OWN.star,
  media: OWN.picture,
  files: OWN.clip,
  synonyms: OWN.swap,
  'best-bets': iconPaths.success,
  'search-gaps': iconPaths.search,
  'global-search-settings': OWN.sliders,
  users: iconPaths.person,
  sites: OWN.globe,
  'audit-log': OWN.list,
  reviews: iconPaths.check,
  'sign-in-sessions': OWN.key,
  'global-desk-settings': OWN.sliders,
  completeness: iconPaths.contrast,
}

const toUrl = (paths: readonly string[]) =>
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><path fill='none' stroke='black' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round' d='${paths.join('')}'/></svg>`
    .replaceAll('<', '%3c')
    .replaceAll('>', '%3e')

const toRule = (selector: string, paths: readonly string[]) =>
  `${selector} {\n  --nav-icon: url("data:image/svg+xml,${toUrl(paths)}");\n}\n`

/** The icons of the navigation of the admin as a style sheet: masks, which take the colour of the text. */
export const makeNavStyles = (): string =>
  [
    '/* Made by `npm run icons`; do not edit. */\n',
    toRule('.nav__link', iconPaths.document),
    ...Object.entries(PICTURES).map(([id, paths]) => toRule(`#nav-${id}`, paths)),
  ].join('')
