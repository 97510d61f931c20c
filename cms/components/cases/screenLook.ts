import type { CaseAtHand } from '../../caseDesk/readCase.ts'
import type { StoredFile } from '../../cases/stored.ts'
import type { CaseLook } from './CaseTable.tsx'
import type { ScreenText } from './screenText.ts'

/** What every part of the screen of a case is given. */
export interface ScreenProps {
  at: CaseAtHand
  look: CaseLook & { screen: ScreenText; api: string; admin: string }
}

/** The files that the agency has attached and not sent. */
export const unsentFiles = (files: readonly StoredFile[]): StoredFile[] =>
  files.filter(({ isFromSender, isForSender }) => !isFromSender && !isForSender)

/** The address of a file of a case, for staff. */
export const fileHref = ({ look }: ScreenProps, file: string): string =>
  `${look.api}/case-files/${file}/content`
