import { APIError } from 'payload'
import { Refusal } from './refusal.ts'

/** 503: nothing of the refused write is stored, and a retry may succeed shortly. */
export class DatabaseBusyError extends Refusal {
  constructor(cause: unknown) {
    super(
      'Cơ sở dữ liệu đang bận, chưa lưu được. Xin thử lại sau giây lát. (The database is busy, please try again.)',
      503,
    )
    this.cause = cause
  }
}

/** 507: the disk is full; nothing of the refused write is stored. */
export class DatabaseFullError extends Refusal {
  constructor(cause: unknown) {
    super(
      'Máy chủ đã hết chỗ lưu, chưa lưu được. Xin báo người quản trị. (The disk is full, nothing was saved.)',
      507,
    )
    this.cause = cause
  }
}

/** 503: the database cannot be reached or written (disk fault, read-only file, server away). */
export class DatabaseUnavailableError extends Refusal {
  constructor(cause: unknown) {
    super(
      'Cơ sở dữ liệu tạm thời không dùng được. Xin thử lại sau. (The database is not available, please try again.)',
      503,
    )
    this.cause = cause
  }
}

/** 503: part of an operation failed and rolled back the whole transaction, so the rest must not be acknowledged. */
export class TransactionLostError extends Refusal {
  constructor() {
    super(
      'Thao tác đã bị huỷ giữa chừng, chưa lưu được. Xin thử lại. (The transaction was rolled back, please retry.)',
      503,
    )
  }
}

type Fault = { code?: unknown; message?: unknown; name?: unknown; errorLabels?: unknown; cause?: unknown }

/** An error and its causes, outermost first; Drizzle and Mongoose wrap the errors of the driver. */
function causesOf(err: unknown): Fault[] {
  const chain: Fault[] = []
  for (
    let fault = err;
    typeof fault === 'object' && fault !== null && chain.length < 8;
    fault = (fault as Fault).cause
  )
    chain.push(fault)
  return chain
}

/**
 * Whether a write lost to a concurrent one and is safe to retry: SQLite's lock (SQLITE_BUSY), MongoDB's WriteConflict
 * (112) and transient transaction errors, DocumentDB's lock timeout (SqlState E55P03).
 */
export function isWriteConflict(err: unknown): boolean {
  return causesOf(err).some(
    (fault) =>
      fault instanceof DatabaseBusyError ||
      String(fault.code).startsWith('SQLITE_BUSY') ||
      fault.code === 112 ||
      (Array.isArray(fault.errorLabels) && fault.errorLabels.includes('TransientTransactionError')) ||
      /E55P03|E40001|E40P01|WriteConflict/.test(String(fault.message)),
  )
}

/** Whether there is no room for the write: SQLITE_FULL, MongoDB's OutOfDiskSpace (14031). */
function isDiskFull(err: unknown): boolean {
  return causesOf(err).some((fault) => fault.code === 'SQLITE_FULL' || fault.code === 14031)
}

/** MongoDB error codes of servers that are shutting down, not the primary, or unreachable. */
const MONGO_AWAY = [6, 7, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436]

/** Whether the database itself failed, rather than the request to it. */
function isUnavailable(err: unknown): boolean {
  return causesOf(err).some(
    (fault) =>
      /^SQLITE_(IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB)/.test(String(fault.code)) ||
      /^Mongo(ose)?(Network|ServerSelection|Pool|NotConnected|TopologyClosed)/.test(String(fault.name)) ||
      (/^Mongo/.test(String(fault.name)) && MONGO_AWAY.includes(Number(fault.code))) ||
      /remaining connection slots|too many (clients|connections)|buffering timed out/.test(
        String(fault.message),
      ),
  )
}

/** The error that a caller may see for a database error; any other error is returned unchanged. */
export function toCallerError(err: unknown): unknown {
  if (err instanceof APIError) return err
  if (isDiskFull(err)) return new DatabaseFullError(err)
  if (isWriteConflict(err)) return new DatabaseBusyError(err)
  return isUnavailable(err) ? new DatabaseUnavailableError(err) : err
}

/** Whether the stored state is unknown, so that no other response would be reliable. */
export const isOutage = (err: unknown): boolean =>
  err instanceof DatabaseUnavailableError || err instanceof DatabaseBusyError
