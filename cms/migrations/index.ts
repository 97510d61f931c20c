import * as migration_20261122_050113_initial from './20261122_050113_initial';
import * as migration_20261122_083033_search from './20261122_083033_search';
import * as migration_20261122_114103_images from './20261122_114103_images';
import * as migration_20261122_114841_indexes from './20261122_114841_indexes';
import * as migration_20261128_185159_index_names from './20261128_185159_index_names';
import * as migration_20261128_192721_sign_in from './20261128_192721_sign_in';
import * as migration_20261128_195154_public_file_names from './20261128_195154_public_file_names';
import * as migration_20261128_195602_dates from './20261128_195602_dates';
import * as migration_20261128_200642_issuers from './20261128_200642_issuers';
import * as migration_20261128_202015_redirects from './20261128_202015_redirects';
import * as migration_20261128_203902_imported_marks from './20261128_203902_imported_marks';
import * as migration_20261128_222728_order_keys from './20261128_222728_order_keys';
import * as migration_20261128_230000_cascades from './20261128_230000_cascades';
import * as migration_20261128_233830_replaced_on from './20261128_233830_replaced_on';
import * as migration_20261129_021802_events from './20261129_021802_events';
import * as migration_20261129_053041_sites from './20261129_053041_sites';
import * as migration_20261129_055209_owners from './20261129_055209_owners';
import * as migration_20261129_091439_portal_site from './20261129_091439_portal_site';
import * as migration_20261129_103441_provenance_as_of from './20261129_103441_provenance_as_of';
import * as migration_20261129_134819_answers from './20261129_134819_answers';
import * as migration_20261129_140901_document_body from './20261129_140901_document_body';
import * as migration_20261129_170439_opening_hours from './20261129_170439_opening_hours';
import * as migration_20261129_210732_paper_kinds from './20261129_210732_paper_kinds';
import * as migration_20261129_213242_audit_log from './20261129_213242_audit_log';
import * as migration_20261129_215621_second_factor from './20261129_215621_second_factor';
import * as migration_20261129_220027_sessions from './20261129_220027_sessions';
import * as migration_20261129_222301_reviews from './20261129_222301_reviews';
import * as migration_20261130_003937_publications from './20261130_003937_publications';
import * as migration_20261130_012222_passkeys from './20261130_012222_passkeys';
import * as migration_20261130_014354_releases from './20261130_014354_releases';
import * as migration_20261130_015127_withdrawal from './20261130_015127_withdrawal';
import * as migration_20261130_020045_password_links from './20261130_020045_password_links';
import * as migration_20261130_020931_review_dates from './20261130_020931_review_dates';
import * as migration_20261130_021532_link_checks from './20261130_021532_link_checks';
import * as migration_20261130_035605_field_comments from './20261130_035605_field_comments';
import * as migration_20261130_042314_imports from './20261130_042314_imports';
import * as migration_20261130_042912_province_identity from './20261130_042912_province_identity';
import * as migration_20261130_043945_presences from './20261130_043945_presences';
import * as migration_20261130_044421_version_indexes from './20261130_044421_version_indexes';
import * as migration_20261130_045148_runs from './20261130_045148_runs';
import * as migration_20261130_051544_site_drafts from './20261130_051544_site_drafts';
import * as migration_20261130_053632_not_duplicates from './20261130_053632_not_duplicates';
import * as migration_20261130_053808_embargoes from './20261130_053808_embargoes';
import * as migration_20261130_073414_questions from './20261130_073414_questions';
import * as migration_20261130_074256_address_probes from './20261130_074256_address_probes';
import * as migration_20261130_080113_journey_stages from './20261130_080113_journey_stages';
import * as migration_20261130_082026_law_reviews from './20261130_082026_law_reviews';
import * as migration_20261130_112712_services_table from './20261130_112712_services_table';
import * as migration_20261130_114820_field_choices from './20261130_114820_field_choices';
import * as migration_20261130_120217_fee_reductions from './20261130_120217_fee_reductions';
import * as migration_20261130_121437_link_reports from './20261130_121437_link_reports';
import * as migration_20261130_144419_spent_proofs from './20261130_144419_spent_proofs';
import * as migration_20261130_145901_consultations from './20261130_145901_consultations';
import * as migration_20261130_150224_performance from './20261130_150224_performance';
import * as migration_20261130_151022_cases from './20261130_151022_cases';
import * as migration_20261130_151754_following from './20261130_151754_following';
import * as migration_20261130_152225_decision_change from './20261130_152225_decision_change';
import * as migration_20261130_153128_case_desk from './20261130_153128_case_desk';
import * as migration_20261130_155900_pending_files from './20261130_155900_pending_files';
import * as migration_20261130_155930_alerts from './20261130_155930_alerts';
import * as migration_20261130_160000_case_lists from './20261130_160000_case_lists';
import * as migration_20261130_161751_public_spot from './20261130_161751_public_spot';
import * as migration_20261130_181401_partners from './20261130_181401_partners';
import * as migration_20261130_190302_case_law from './20261130_190302_case_law';
import * as migration_20261130_192548_corrections from './20261130_192548_corrections';
import * as migration_20261130_194441_case_public_answers from './20261130_194441_case_public_answers';
import * as migration_20261130_220737_partner_order from './20261130_220737_partner_order';

export const migrations = [
  {
    up: migration_20261122_050113_initial.up,
    down: migration_20261122_050113_initial.down,
    name: '20261122_050113_initial',
  },
  {
    up: migration_20261122_083033_search.up,
    down: migration_20261122_083033_search.down,
    name: '20261122_083033_search',
  },
  {
    up: migration_20261122_114103_images.up,
    down: migration_20261122_114103_images.down,
    name: '20261122_114103_images',
  },
  {
    up: migration_20261122_114841_indexes.up,
    down: migration_20261122_114841_indexes.down,
    name: '20261122_114841_indexes',
  },
  {
    up: migration_20261128_185159_index_names.up,
    down: migration_20261128_185159_index_names.down,
    name: '20261128_185159_index_names',
  },
  {
    up: migration_20261128_192721_sign_in.up,
    down: migration_20261128_192721_sign_in.down,
    name: '20261128_192721_sign_in',
  },
  {
    up: migration_20261128_195154_public_file_names.up,
    down: migration_20261128_195154_public_file_names.down,
    name: '20261128_195154_public_file_names',
  },
  {
    up: migration_20261128_195602_dates.up,
    down: migration_20261128_195602_dates.down,
    name: '20261128_195602_dates',
  },
  {
    up: migration_20261128_200642_issuers.up,
    down: migration_20261128_200642_issuers.down,
    name: '20261128_200642_issuers',
  },
  {
    up: migration_20261128_202015_redirects.up,
    down: migration_20261128_202015_redirects.down,
    name: '20261128_202015_redirects',
  },
  {
    up: migration_20261128_203902_imported_marks.up,
    down: migration_20261128_203902_imported_marks.down,
    name: '20261128_203902_imported_marks',
  },
  {
    up: migration_20261128_222728_order_keys.up,
    down: migration_20261128_222728_order_keys.down,
    name: '20261128_222728_order_keys',
  },
  {
    up: migration_20261128_230000_cascades.up,
    down: migration_20261128_230000_cascades.down,
    name: '20261128_230000_cascades',
  },
  {
    up: migration_20261128_233830_replaced_on.up,
    down: migration_20261128_233830_replaced_on.down,
    name: '20261128_233830_replaced_on',
  },
  {
    up: migration_20261129_021802_events.up,
    down: migration_20261129_021802_events.down,
    name: '20261129_021802_events',
  },
  {
    up: migration_20261129_053041_sites.up,
    down: migration_20261129_053041_sites.down,
    name: '20261129_053041_sites',
  },
  {
    up: migration_20261129_055209_owners.up,
    down: migration_20261129_055209_owners.down,
    name: '20261129_055209_owners',
  },
  {
    up: migration_20261129_091439_portal_site.up,
    down: migration_20261129_091439_portal_site.down,
    name: '20261129_091439_portal_site',
  },
  {
    up: migration_20261129_103441_provenance_as_of.up,
    down: migration_20261129_103441_provenance_as_of.down,
    name: '20261129_103441_provenance_as_of',
  },
  {
    up: migration_20261129_134819_answers.up,
    down: migration_20261129_134819_answers.down,
    name: '20261129_134819_answers',
  },
  {
    up: migration_20261129_140901_document_body.up,
    down: migration_20261129_140901_document_body.down,
    name: '20261129_140901_document_body',
  },
  {
    up: migration_20261129_170439_opening_hours.up,
    down: migration_20261129_170439_opening_hours.down,
    name: '20261129_170439_opening_hours',
  },
  {
    up: migration_20261129_210732_paper_kinds.up,
    down: migration_20261129_210732_paper_kinds.down,
    name: '20261129_210732_paper_kinds',
  },
  {
    up: migration_20261129_213242_audit_log.up,
    down: migration_20261129_213242_audit_log.down,
    name: '20261129_213242_audit_log',
  },
  {
    up: migration_20261129_215621_second_factor.up,
    down: migration_20261129_215621_second_factor.down,
    name: '20261129_215621_second_factor',
  },
  {
    up: migration_20261129_220027_sessions.up,
    down: migration_20261129_220027_sessions.down,
    name: '20261129_220027_sessions',
  },
  {
    up: migration_20261129_222301_reviews.up,
    down: migration_20261129_222301_reviews.down,
    name: '20261129_222301_reviews',
  },
  {
    up: migration_20261130_003937_publications.up,
    down: migration_20261130_003937_publications.down,
    name: '20261130_003937_publications',
  },
  {
    up: migration_20261130_012222_passkeys.up,
    down: migration_20261130_012222_passkeys.down,
    name: '20261130_012222_passkeys',
  },
  {
    up: migration_20261130_014354_releases.up,
    down: migration_20261130_014354_releases.down,
    name: '20261130_014354_releases',
  },
  {
    up: migration_20261130_015127_withdrawal.up,
    down: migration_20261130_015127_withdrawal.down,
    name: '20261130_015127_withdrawal',
  },
  {
    up: migration_20261130_020045_password_links.up,
    down: migration_20261130_020045_password_links.down,
    name: '20261130_020045_password_links',
  },
  {
    up: migration_20261130_020931_review_dates.up,
    down: migration_20261130_020931_review_dates.down,
    name: '20261130_020931_review_dates',
  },
  {
    up: migration_20261130_021532_link_checks.up,
    down: migration_20261130_021532_link_checks.down,
    name: '20261130_021532_link_checks',
  },
  {
    up: migration_20261130_035605_field_comments.up,
    down: migration_20261130_035605_field_comments.down,
    name: '20261130_035605_field_comments',
  },
  {
    up: migration_20261130_042314_imports.up,
    down: migration_20261130_042314_imports.down,
    name: '20261130_042314_imports',
  },
  {
    up: migration_20261130_042912_province_identity.up,
    down: migration_20261130_042912_province_identity.down,
    name: '20261130_042912_province_identity',
  },
  {
    up: migration_20261130_043945_presences.up,
    down: migration_20261130_043945_presences.down,
    name: '20261130_043945_presences',
  },
  {
    up: migration_20261130_044421_version_indexes.up,
    down: migration_20261130_044421_version_indexes.down,
    name: '20261130_044421_version_indexes',
  },
  {
    up: migration_20261130_045148_runs.up,
    down: migration_20261130_045148_runs.down,
    name: '20261130_045148_runs',
  },
  {
    up: migration_20261130_051544_site_drafts.up,
    down: migration_20261130_051544_site_drafts.down,
    name: '20261130_051544_site_drafts',
  },
  {
    up: migration_20261130_053632_not_duplicates.up,
    down: migration_20261130_053632_not_duplicates.down,
    name: '20261130_053632_not_duplicates',
  },
  {
    up: migration_20261130_053808_embargoes.up,
    down: migration_20261130_053808_embargoes.down,
    name: '20261130_053808_embargoes',
  },
  {
    up: migration_20261130_073414_questions.up,
    down: migration_20261130_073414_questions.down,
    name: '20261130_073414_questions',
  },
  {
    up: migration_20261130_074256_address_probes.up,
    down: migration_20261130_074256_address_probes.down,
    name: '20261130_074256_address_probes',
  },
  {
    up: migration_20261130_080113_journey_stages.up,
    down: migration_20261130_080113_journey_stages.down,
    name: '20261130_080113_journey_stages',
  },
  {
    up: migration_20261130_082026_law_reviews.up,
    down: migration_20261130_082026_law_reviews.down,
    name: '20261130_082026_law_reviews',
  },
  {
    up: migration_20261130_112712_services_table.up,
    down: migration_20261130_112712_services_table.down,
    name: '20261130_112712_services_table',
  },
  {
    up: migration_20261130_114820_field_choices.up,
    down: migration_20261130_114820_field_choices.down,
    name: '20261130_114820_field_choices',
  },
  {
    up: migration_20261130_120217_fee_reductions.up,
    down: migration_20261130_120217_fee_reductions.down,
    name: '20261130_120217_fee_reductions',
  },
  {
    up: migration_20261130_121437_link_reports.up,
    down: migration_20261130_121437_link_reports.down,
    name: '20261130_121437_link_reports',
  },
  {
    up: migration_20261130_144419_spent_proofs.up,
    down: migration_20261130_144419_spent_proofs.down,
    name: '20261130_144419_spent_proofs',
  },
  {
    up: migration_20261130_145901_consultations.up,
    down: migration_20261130_145901_consultations.down,
    name: '20261130_145901_consultations',
  },
  {
    up: migration_20261130_150224_performance.up,
    down: migration_20261130_150224_performance.down,
    name: '20261130_150224_performance',
  },
  {
    up: migration_20261130_151022_cases.up,
    down: migration_20261130_151022_cases.down,
    name: '20261130_151022_cases',
  },
  {
    up: migration_20261130_151754_following.up,
    down: migration_20261130_151754_following.down,
    name: '20261130_151754_following',
  },
  {
    up: migration_20261130_152225_decision_change.up,
    down: migration_20261130_152225_decision_change.down,
    name: '20261130_152225_decision_change',
  },
  {
    up: migration_20261130_153128_case_desk.up,
    down: migration_20261130_153128_case_desk.down,
    name: '20261130_153128_case_desk',
  },
  {
    up: migration_20261130_155900_pending_files.up,
    down: migration_20261130_155900_pending_files.down,
    name: '20261130_155900_pending_files',
  },
  {
    up: migration_20261130_155930_alerts.up,
    down: migration_20261130_155930_alerts.down,
    name: '20261130_155930_alerts',
  },
  {
    up: migration_20261130_160000_case_lists.up,
    down: migration_20261130_160000_case_lists.down,
    name: '20261130_160000_case_lists',
  },
  {
    up: migration_20261130_161751_public_spot.up,
    down: migration_20261130_161751_public_spot.down,
    name: '20261130_161751_public_spot',
  },
  {
    up: migration_20261130_181401_partners.up,
    down: migration_20261130_181401_partners.down,
    name: '20261130_181401_partners',
  },
  {
    up: migration_20261130_190302_case_law.up,
    down: migration_20261130_190302_case_law.down,
    name: '20261130_190302_case_law',
  },
  {
    up: migration_20261130_192548_corrections.up,
    down: migration_20261130_192548_corrections.down,
    name: '20261130_192548_corrections',
  },
  {
    up: migration_20261130_194441_case_public_answers.up,
    down: migration_20261130_194441_case_public_answers.down,
    name: '20261130_194441_case_public_answers',
  },
  {
    up: migration_20261130_220737_partner_order.up,
    down: migration_20261130_220737_partner_order.down,
    name: '20261130_220737_partner_order'
  },
];
