/** The real catalogue has 1,601 procedures in 5.5 MB. */
export const LARGEST_FILE_BYTES = 12_000_000
export const MOST_ROWS = 5000
/** The table of services has a row for each procedure, service and agency. */
export const LARGEST_TABLE_BYTES = 24_000_000
export const MOST_SERVICE_ROWS = 50_000
export const MOST_COLUMNS = 100
/** The unpacked XML of a sheet, or of its texts. */
export const LARGEST_PART_BYTES = 60_000_000
