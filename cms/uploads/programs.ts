/** Extensions of what Windows executes, for use in a pattern. */
export const PROGRAM_ENDINGS = 'exe|dll|com|scr|pif|bat|cmd|msi|jar|js|jse|vbs|vbe|wsf|hta|lnk|ps1|reg|cpl'
