import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { adminLook } from './cms/adminLook.ts'
import { recordDenied } from './cms/audit/denied.ts'
import { recordChanges } from './cms/audit/plugin.ts'
import { AddressProbes } from './cms/collections/AddressProbes.ts'
import { Agencies } from './cms/collections/Agencies.ts'
import { AlertMessages } from './cms/collections/AlertMessages.ts'
import { Alerts } from './cms/collections/Alerts.ts'
import { AuditLog } from './cms/collections/AuditLog.ts'
import { BestBets } from './cms/collections/BestBets.ts'
import { CaseBytes } from './cms/collections/CaseBytes.ts'
import { CaseEvents } from './cms/collections/CaseEvents.ts'
import { CaseFiles } from './cms/collections/CaseFiles.ts'
import { CaseKinds } from './cms/collections/CaseKinds.ts'
import { CaseNumbers } from './cms/collections/CaseNumbers.ts'
import { Cases } from './cms/collections/Cases.ts'
import { ChangeNotices } from './cms/collections/ChangeNotices.ts'
import { Categories } from './cms/collections/Categories.ts'
import { ConsultationComments } from './cms/collections/ConsultationComments.ts'
import { Consultations } from './cms/collections/Consultations.ts'
import { Corrections } from './cms/collections/Corrections.ts'
import { Embargoes } from './cms/collections/Embargoes.ts'
import { EntryPoints } from './cms/collections/EntryPoints.ts'
import { Events } from './cms/collections/Events.ts'
import { FeeReductions } from './cms/collections/FeeReductions.ts'
import { Fields } from './cms/collections/Fields.ts'
import { FilingPlaces } from './cms/collections/FilingPlaces.ts'
import { Files } from './cms/collections/Files.ts'
import { Holidays } from './cms/collections/Holidays.ts'
import { FollowedChanges } from './cms/collections/FollowedChanges.ts'
import { HostDays } from './cms/collections/HostDays.ts'
import { ImportBases } from './cms/collections/ImportBases.ts'
import { ImportMappings } from './cms/collections/ImportMappings.ts'
import { ImportRuns } from './cms/collections/ImportRuns.ts'
import { Issuers } from './cms/collections/Issuers.ts'
import { LawReviews } from './cms/collections/LawReviews.ts'
import { LegalDocuments } from './cms/collections/LegalDocuments.ts'
import { LifeEvents } from './cms/collections/LifeEvents.ts'
import { LinkChecks } from './cms/collections/LinkChecks.ts'
import { LinkReports } from './cms/collections/LinkReports.ts'
import { Mails } from './cms/collections/Mails.ts'
import { Media } from './cms/collections/Media.ts'
import { News } from './cms/collections/News.ts'
import { Pages } from './cms/collections/Pages.ts'
import { NotDuplicates } from './cms/collections/NotDuplicates.ts'
import { PageNotes } from './cms/collections/PageNotes.ts'
import { PageVotes } from './cms/collections/PageVotes.ts'
import { PaperKinds } from './cms/collections/PaperKinds.ts'
import { PartnerMessages } from './cms/collections/PartnerMessages.ts'
import { Partners } from './cms/collections/Partners.ts'
import { Performance } from './cms/collections/Performance.ts'
import { PendingFiles } from './cms/collections/PendingFiles.ts'
import { Presences } from './cms/collections/Presences.ts'
import { Procedures } from './cms/collections/Procedures.ts'
import { Publications } from './cms/collections/Publications.ts'
import { Redirects } from './cms/collections/Redirects.ts'
import { Releases } from './cms/collections/Releases.ts'
import { RunItems } from './cms/collections/RunItems.ts'
import { Runs } from './cms/collections/Runs.ts'
import { SearchGaps } from './cms/collections/SearchGaps.ts'
import { SearchLog } from './cms/collections/SearchLog.ts'
import { ServiceProviders } from './cms/collections/ServiceProviders.ts'
import { ReviewDates } from './cms/collections/ReviewDates.ts'
import { Reviews } from './cms/collections/Reviews.ts'
import { SignInRecords } from './cms/collections/SignInRecords.ts'
import { SignInSessions } from './cms/collections/SignInSessions.ts'
import { ServiceRatings } from './cms/collections/ServiceRatings.ts'
import { Sites } from './cms/collections/Sites.ts'
import { SpentProofs } from './cms/collections/SpentProofs.ts'
import { Subscriptions } from './cms/collections/Subscriptions.ts'
import { Synonyms } from './cms/collections/Synonyms.ts'
import { Units } from './cms/collections/Units.ts'
import { Users } from './cms/collections/Users.ts'
import { onlyInRuns } from './cms/bulk/guard.ts'
import { bulkRoutes } from './cms/bulk/routes.ts'
import { completenessRoutes } from './cms/completeness/routes.ts'
import { hideApi } from './cms/components/hideApi.ts'
import { confirmDeletions } from './cms/deletion/confirm.ts'
import { guardDeletions } from './cms/deletion/guard.ts'
import { mergeChanges } from './cms/components/merge/parts.ts'
import { keepMarks } from './cms/components/refusals/parts.ts'
import { rowKeys } from './cms/components/rows/parts.ts'
import { showPresence } from './cms/components/presence/parts.ts'
import { showStatus } from './cms/components/status/show.ts'
import { keepUnsaved } from './cms/components/unsaved/parts.ts'
import { duplicateRoutes } from './cms/duplicates/routes.ts'
import { database } from './cms/database.ts'
import { editor } from './cms/editor.ts'
import { alive } from './cms/endpoints/alive.ts'
import { ratingLinksRoute } from './cms/ratings/links.ts'
import { securityTxtEndpoint } from './cms/endpoints/securityTxt.ts'
import { embargoes } from './cms/embargo/plugin.ts'
import { env } from './cms/env.ts'
import { DeskSettings } from './cms/globals/DeskSettings.ts'
import { SearchSettings } from './cms/globals/SearchSettings.ts'
import { checkRichText } from './cms/hooks/checkRichText.ts'
import { cleanTexts } from './cms/hooks/cleanTexts.ts'
import { scanUploads } from './cms/hooks/scanUpload.ts'
import { badQueryStatus } from './cms/hooks/badQueryStatus.ts'
import { outageStatus } from './cms/hooks/outageStatus.ts'
import { LARGEST_UPLOAD_BYTES, tooLargeStatus, TOO_LARGE } from './cms/hooks/tooLargeStatus.ts'
import { malformedStatus } from './cms/hooks/malformedStatus.ts'
import { takeNewConfiguration } from './cms/hotReload.ts'
import { sharpStandIn } from './cms/images/sharpStandIn.ts'
import { importRunRoutes } from './cms/importRuns/routes.ts'
import { jobs } from './cms/jobs/queue.ts'
import { mailAdapter } from './cms/mail/adapter.ts'
import { refuseStale } from './cms/merging/refuseStale.ts'
import { wordText } from './cms/paste/route.ts'
import { presenceRoute } from './cms/presence/routes.ts'
import { seal } from './cms/sealed/seal.ts'
import { proveBeforeDeleting } from './cms/secondFactor/dangerousActs.ts'
import { acceptCompleteSessions } from './cms/secondFactor/sessions.ts'
import { scheduleRoutes } from './cms/schedule/routes.ts'
import { logger } from './cms/server/logger.ts'
import { storage } from './cms/storage.ts'
import { labelsAsFunctions } from './cms/words/asFunctions.ts'
import { languages } from './cms/words/languages.ts'

const root = dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.CMS_URL,
  csrf: [env.CMS_URL],
  cors: [],
  telemetry: false,
  logger,
  graphQL: { disable: true },
  maxDepth: 4,
  defaultDepth: 1,
  db: await database(env),
  editor,
  email: mailAdapter,
  sharp: sharpStandIn,
  jobs,
  plugins: [
    ...(await storage(env)),
    scanUploads,
    cleanTexts,
    checkRichText,
    proveBeforeDeleting,
    guardDeletions,
    confirmDeletions,
    onlyInRuns,
    keepMarks,
    embargoes,
    showPresence,
    mergeChanges,
    keepUnsaved,
    rowKeys,
    refuseStale,
    recordChanges,
    labelsAsFunctions,
    hideApi,
  ],
  collections: [
    News,
    LegalDocuments,
    LifeEvents,
    Pages,
    Procedures,
    EntryPoints,
    ServiceProviders,
    PaperKinds,
    FeeReductions,
    Fields,
    Agencies,
    Units,
    Categories,
    Media,
    Files,
    Synonyms,
    BestBets,
    SearchGaps,
    SearchLog,
    Users,
    Issuers,
    Redirects,
    Events,
    Consultations,
    ConsultationComments,
    Sites,
    Holidays,
    AuditLog,
    SignInRecords,
    SignInSessions,
    Reviews,
    LinkChecks,
    AddressProbes,
    HostDays,
    LinkReports,
    FilingPlaces,
    Performance,
    PageVotes,
    PageNotes,
    ServiceRatings,
    ...[Subscriptions, FollowedChanges, ChangeNotices, Mails],
    PendingFiles,
    Publications,
    Releases,
    Runs,
    RunItems,
    NotDuplicates,
    ReviewDates,
    LawReviews,
    ImportBases,
    ImportRuns,
    ImportMappings,
    Presences,
    Embargoes,
    SpentProofs,
    ...[Cases, CaseKinds, CaseEvents, CaseFiles, CaseBytes, CaseNumbers, Corrections],
    ...[Partners, PartnerMessages],
    ...[Alerts, AlertMessages],
  ],
  endpoints: [
    ...[alive, securityTxtEndpoint, wordText, presenceRoute, ratingLinksRoute],
    ...[...scheduleRoutes, ...completenessRoutes, ...bulkRoutes, ...importRunRoutes, ...duplicateRoutes],
  ],
  globals: [SearchSettings, DeskSettings],
  localization: {
    locales: [
      { code: 'vi', label: 'Tiếng Việt' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'vi',
    fallback: true,
  },
  i18n: languages,
  admin: {
    user: Users.slug,
    ...adminLook,
    importMap: {
      baseDir: join(root, 'cms'),
      importMapFile: join(root, 'cms/app/(payload)/admin/importMap.js'),
    },
  },
  onInit: acceptCompleteSessions,
  upload: { limits: { fileSize: LARGEST_UPLOAD_BYTES }, abortOnLimit: true, responseOnLimit: TOO_LARGE },
  hooks: { afterError: [recordDenied, tooLargeStatus, badQueryStatus, malformedStatus, outageStatus] },
  // By `npm run types` alone: whoever starts with other settings, as tests do, would write other types.
  typescript: { autoGenerate: false, outputFile: join(root, 'cms/payload-types.ts') },
})

takeNewConfiguration()

export default seal(showStatus(config))
