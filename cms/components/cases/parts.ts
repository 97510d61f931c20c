import type { Config } from 'payload'

const folder = '/components/cases'

/** Below the address of the admin. */
export const CASES_PATH = '/cases'
export const PHONE_PATH = `${CASES_PATH}/phone`

/** The desk of citizens' cases: a list, a screen for each case, and a form for calls. */
export const casesParts = {
  views: {
    casePhone: {
      ...{ Component: `${folder}/PhoneCase.tsx#PhoneCase`, path: PHONE_PATH, exact: true },
      meta: { title: 'Nhập phản ánh qua điện thoại' },
    },
    caseDesk: {
      ...{ Component: `${folder}/CaseDesk.tsx#CaseDesk`, path: CASES_PATH, exact: true },
      meta: { title: 'Phản ánh, kiến nghị' },
    },
    caseScreen: {
      ...{ Component: `${folder}/CaseScreen.tsx#CaseScreen`, path: `${CASES_PATH}/:id`, exact: true },
      meta: { title: 'Hồ sơ phản ánh, kiến nghị' },
    },
  },
  afterNavLinks: [`${folder}/CasesLink.tsx#CasesLink`],
} satisfies NonNullable<Config['admin']>['components']
