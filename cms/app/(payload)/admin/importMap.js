import { Presence as Presence_61f64a367afeea05107fd24c9c4fe9c2 } from '../../../components/presence/Presence.tsx'
import { Corrections as Corrections_811b54caaa242e9e93f49a711483c2fd } from '../../../components/corrections/Corrections.tsx'
import { LawChanges as LawChanges_3e44918b78496148b757e5f3284a36af } from '../../../components/lawChanges/LawChanges.tsx'
import { ReviewDate as ReviewDate_cf83b9687279882bf03180b80b787926 } from '../../../components/reviewDate/ReviewDate.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteFeatureClient as PasteFeatureClient_8076eeac80b0322d498ce2451be87bea } from '../../../components/paste/PasteFeatureClient.ts'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_c5c1b373efe0a06940daac03e7edaee1 } from '../../../components/blocks/BlockLabel.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TextCheck as TextCheck_04603e6f5899b186a14ecf512e5f36e4 } from '../../../components/checks/TextCheck.tsx'
import { NotCompared as NotCompared_5e2851e85f4b7ffc33cc43f560c56bd9 } from '../../../components/versions/NotCompared.tsx'
import { References as References_7a7d96d918dc5c89523c9adbb47d3a41 } from '../../../components/references/References.tsx'
import { EmbargoField as EmbargoField_d9543125996c36d47de02cacf69b0f01 } from '../../../components/embargo/EmbargoField.tsx'
import { StatusCell as StatusCell_64c3fb85e8001ebe128f4f00955dfbea } from '../../../components/status/StatusCell.tsx'
import { ReferencesOfSelection as ReferencesOfSelection_b636b65b11f45024b91df1c3095cfb5a } from '../../../components/references/ReferencesOfSelection.tsx'
import { ConfirmSelection as ConfirmSelection_b909c779811f8943a7d838007cca66c1 } from '../../../components/deletion/ConfirmSelection.tsx'
import { BulkLink as BulkLink_0663e7239b05f62ded8ddd3e63e1dc51 } from '../../../components/bulk/BulkLink.tsx'
import { ReviewButton as ReviewButton_e15c2b7ee6e499f6b4e97e254cd801bd } from '../../../components/workflow/ReviewButton.tsx'
import { ScheduleButton as ScheduleButton_5d56e1ebf5d61d736d6b2ea152692352 } from '../../../components/schedule/ScheduleButton.tsx'
import { PreviewButton as PreviewButton_de78b7cf72c607ca03fc68998f3a1a69 } from '../../../components/preview/PreviewButton.tsx'
import { WithdrawDrawer as WithdrawDrawer_12a530336e93d725a6025f4b9de6f500 } from '../../../components/withdraw/WithdrawDrawer.tsx'
import { ConfirmHere as ConfirmHere_3827475f836e79d5440703c51db89292 } from '../../../components/deletion/ConfirmHere.tsx'
import { KeepMarks as KeepMarks_bd32696b55a924f4705af296cc683394 } from '../../../components/refusals/KeepMarks.tsx'
import { MergeStale as MergeStale_46a0b024e3a193fa2bb19053570c476d } from '../../../components/merge/MergeStale.tsx'
import { KeepUnsaved as KeepUnsaved_885aafc23f0e588002302815b3a3deac } from '../../../components/unsaved/KeepUnsaved.tsx'
import { RowKeys as RowKeys_050f9e6eb1dcce775c252db9f145cdfa } from '../../../components/rows/RowKeys.tsx'
import { StatusLine as StatusLine_73c5f758f25b79baee71e98e1a27a050 } from '../../../components/status/StatusLine.tsx'
import { WithdrawItem as WithdrawItem_eff65ddd8901db02b9ae71f2652a7b8b } from '../../../components/withdraw/WithdrawItem.tsx'
import { History as History_c9d60be1d590591b151f39326e246c6e } from '../../../components/versions/History.tsx'
import { ComparedPeople as ComparedPeople_d4f05fbfd1b8d9129c3b2e6c910fe030 } from '../../../components/versions/ComparedPeople.tsx'
import { LiveFrame as LiveFrame_ee3afc17292d8e5807f54e5db6b35266 } from '../../../components/preview/LiveFrame.tsx'
import { LinkedReason as LinkedReason_c8b03aefbeb2a4035ebdb906eefc0405 } from '../../../components/refusals/LinkedReason.tsx'
import { IssuerField as IssuerField_d83dd9f8a3b9924297a751000f879e6e } from '../../../components/IssuerField.tsx'
import { TextFromFile as TextFromFile_2af07d3fb3821dbae92c34a83de284f9 } from '../../../components/documentText/TextFromFile.tsx'
import { LinkReports as LinkReports_f9f5a7d99158c3d25b2c428358bae2a3 } from '../../../components/linkReports/LinkReports.tsx'
import { RowName as RowName_c3e9f96bdf3b7cfd23009e97749e5152 } from '../../../components/rows/RowName.tsx'
import { ConditionField as ConditionField_11a77c043610dfc5e48ddec824f1efcc } from '../../../components/questions/ConditionField.tsx'
import { RowKeyField as RowKeyField_def0101fd4317914e1459207035208e0 } from '../../../components/questions/RowKeyField.tsx'
import { QuestionMap as QuestionMap_779d3b99908c944884f1213875163e27 } from '../../../components/questions/QuestionMap.tsx'
import { LastProbe as LastProbe_da815a9d9a7f519a66ab511d12ab33da } from '../../../components/probes/LastProbe.tsx'
import { BasisWarning as BasisWarning_3ff45936f4a54dd9405f82acae51fac5 } from '../../../components/feeReductions/BasisWarning.tsx'
import { ChoiceMap as ChoiceMap_117ba1a8ae2d123bcf37cf646e235214 } from '../../../components/questions/ChoiceMap.tsx'
import { PhoneNumbers as PhoneNumbers_d11cf25cde04bc47ab1297053407d49e } from '../../../components/PhoneNumbers.tsx'
import { PictureEdits as PictureEdits_5e23ce6cc63219f0018d87fd79f237dc } from '../../../components/PictureEdits.tsx'
import { PictureCuts as PictureCuts_a37e2820a6ca0bd710f2ad3e2e15c035 } from '../../../components/pictures/PictureCuts.tsx'
import { MeaningsCell as MeaningsCell_b87e2b259495a24512462848f4fc985d } from '../../../components/MeaningsCell.tsx'
import { SynonymFiles as SynonymFiles_0b4532d7068cd48dece41292900c2fb0 } from '../../../components/csvFiles/SynonymFiles.tsx'
import { SearchReportLink as SearchReportLink_bda80215dc10d7a7988574aaa498205b } from '../../../components/searchReport/SearchReportLink.tsx'
import { CurrentPassword as CurrentPassword_f438a2845dd7d243db97a9b5a7706c0a } from '../../../components/CurrentPassword.tsx'
import { PasswordLink as PasswordLink_25142956b57c7420c6fce8d97d85ecc8 } from '../../../components/signIn/PasswordLink.tsx'
import { SecondFactor as SecondFactor_e10ad6b691d3334ee86f0212a4e17608 } from '../../../components/signIn/SecondFactor.tsx'
import { ProvinceAccount as ProvinceAccount_dd620f6f5f9f8f862f97680257123d6e } from '../../../components/signIn/ProvinceAccount.tsx'
import { Sessions as Sessions_3fff6f477e934414d5f523ee355ba35d } from '../../../components/signIn/Sessions.tsx'
import { RedirectFiles as RedirectFiles_9d74c3c201972faa76411e5e37277f50 } from '../../../components/csvFiles/RedirectFiles.tsx'
import { ReceivedComments as ReceivedComments_f1428c283c66aee742354c89f0b99f59 } from '../../../components/consultations/ReceivedComments.tsx'
import { SiteChecklist as SiteChecklist_9e6225c336f4963d85f83898683b305a } from '../../../components/siteDesk/SiteChecklist.tsx'
import { PreviewLink as PreviewLink_1797db61ac3799a584ef47cb1a66f777 } from '../../../components/siteDesk/PreviewLink.tsx'
import { Changes as Changes_9246e946739fed258212dfbb461cbd1a } from '../../../components/audit/Changes.tsx'
import { ExportLink as ExportLink_895bdfb31d8b1f2360e61aa19d60f49c } from '../../../components/audit/ExportLink.tsx'
import { PlacesCell as PlacesCell_01474cc3c981229ed230da6384c14219 } from '../../../components/links/PlacesCell.tsx'
import { PlacesField as PlacesField_e7ee2a7a1bacf20c45543fbd7faedf64 } from '../../../components/links/PlacesField.tsx'
import { AgainCell as AgainCell_17ad45922ec3f65b6db76c4c20de4927 } from '../../../components/links/AgainCell.tsx'
import { AgainField as AgainField_d79b5a2ff799f6a837566be90f887bfd } from '../../../components/links/AgainField.tsx'
import { ReportLinks as ReportLinks_296b5aa75924757f7f33577276c3a8be } from '../../../components/ratings/ReportLinks.tsx'
import { ReleaseCheck as ReleaseCheck_b2ba7513806117122e2579d7f52f24fe } from '../../../components/releases/ReleaseCheck.tsx'
import { OpenEmbargo as OpenEmbargo_8f57871c55582fa21c2fd7259d0f3fe6 } from '../../../components/embargo/OpenEmbargo.tsx'
import { PartnerKeys as PartnerKeys_2626f0bdc782d62fabc23e6787af7e32 } from '../../../components/partners/PartnerKeys.tsx'
import { OwedBanner as OwedBanner_9ff41c3efe6cbde624f1dcc248c46f51 } from '../../../components/desk/OwedBanner.tsx'
import { EmblemIcon as EmblemIcon_c99589b1304ac7dd623f2cc1e7b334fc } from '../../../components/emblem/Emblem.tsx'
import { Emblem as Emblem_c99589b1304ac7dd623f2cc1e7b334fc } from '../../../components/emblem/Emblem.tsx'
import { PasskeySignIn as PasskeySignIn_789b19e4facdf55064a9d9048211f212 } from '../../../components/signIn/PasskeySignIn.tsx'
import { ProvinceSignIn as ProvinceSignIn_7bb90c4727521c8e02a12dee54844dec } from '../../../components/signIn/ProvinceSignIn.tsx'
import { CasesLink as CasesLink_fb7d89bccc3ad271b064e1bbd8edf0b5 } from '../../../components/cases/CasesLink.tsx'
import { CompletenessLink as CompletenessLink_f158804ff48ca6b60e992604c5fa1864 } from '../../../components/completeness/CompletenessLink.tsx'
import { ImportsLink as ImportsLink_968d3919482289f97eaa46001d085d9e } from '../../../components/imports/ImportsLink.tsx'
import { RunsLink as RunsLink_0e2caf631f4f87b35e3c96ee98296fb0 } from '../../../components/runs/RunsLink.tsx'
import { DuplicatesLink as DuplicatesLink_4f49135f262d7ca694b7a4e0679c8838 } from '../../../components/duplicates/DuplicatesLink.tsx'
import { GoOn as GoOn_92dbf4358f7dcc9de11efdb54d2035b6 } from '../../../components/signIn/GoOn.tsx'
import { FixedWords as FixedWords_bafc1e0303e0e84c7247a92423061c42 } from '../../../components/words/FixedWords.tsx'
import { SessionKeeper as SessionKeeper_790abdaae6b4400c526af8f1a399af6f } from '../../../components/session/SessionKeeper.tsx'
import { MenuOfLists as MenuOfLists_87d9f475da8b74d8cae7bc18cb625499 } from '../../../components/nav/MenuOfLists.tsx'
import { Desk as Desk_8c582051e4ed96e175f0e9bd50fbc2ad } from '../../../components/desk/Desk.tsx'
import { SearchReport as SearchReport_15addf2c9664998d7d805273a7a3d07d } from '../../../components/searchReport/SearchReport.tsx'
import { SecondStep as SecondStep_8d277026dc11c87f4827a98db6d09d56 } from '../../../components/signIn/SecondStep.tsx'
import { ProvincePage as ProvincePage_792e66a4e9740182337d31e3758f7080 } from '../../../components/signIn/ProvincePage.tsx'
import { ForgotPassword as ForgotPassword_0024113186d6dd1b734ad839433d4456 } from '../../../components/signIn/ForgotPassword.tsx'
import { SetPassword as SetPassword_7aac4cc467f7b1c2572d3362ea80640a } from '../../../components/signIn/SetPassword.tsx'
import { PhoneCase as PhoneCase_f9dc686470241888ba3744bbbf45c787 } from '../../../components/cases/PhoneCase.tsx'
import { CaseDesk as CaseDesk_ccfbe37c3b05991ec190012a24c1e970 } from '../../../components/cases/CaseDesk.tsx'
import { CaseScreen as CaseScreen_5b3a9fdf2adf9960628e6b39f5ee0d71 } from '../../../components/cases/CaseScreen.tsx'
import { Completeness as Completeness_881b2ac13a3ef87622e9b0258bb67408 } from '../../../components/completeness/Completeness.tsx'
import { Imports as Imports_028b9268b291a7a3e1fedfb171988c55 } from '../../../components/imports/Imports.tsx'
import { BulkEdit as BulkEdit_dbdf47e0db25e21c049ebe6b6833ba79 } from '../../../components/bulk/BulkEdit.tsx'
import { Runs as Runs_ee8592cf396754a77ea99c2e60f22ed9 } from '../../../components/runs/Runs.tsx'
import { Duplicates as Duplicates_8dc07d56fc495c10019a704ee5fbc359 } from '../../../components/duplicates/Duplicates.tsx'
import { LawChangedList as LawChangedList_6a764c9c11168b9ec0926825141d41f1 } from '../../../components/lawChanges/LawChangedList.tsx'
import { VoteReport as VoteReport_1347be73414148236467ee6802bd7275 } from '../../../components/ratings/VoteReport.tsx'
import { RatingLinks as RatingLinks_b49900a011ab9cd68dd0a35826aab9c1 } from '../../../components/ratings/RatingLinks.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/presence/Presence.tsx#Presence": Presence_61f64a367afeea05107fd24c9c4fe9c2,
  "/components/corrections/Corrections.tsx#Corrections": Corrections_811b54caaa242e9e93f49a711483c2fd,
  "/components/lawChanges/LawChanges.tsx#LawChanges": LawChanges_3e44918b78496148b757e5f3284a36af,
  "/components/reviewDate/ReviewDate.tsx#ReviewDate": ReviewDate_cf83b9687279882bf03180b80b787926,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/components/paste/PasteFeatureClient.ts#PasteFeatureClient": PasteFeatureClient_8076eeac80b0322d498ce2451be87bea,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/blocks/BlockLabel.tsx#BlockLabel": BlockLabel_c5c1b373efe0a06940daac03e7edaee1,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/checks/TextCheck.tsx#TextCheck": TextCheck_04603e6f5899b186a14ecf512e5f36e4,
  "/components/versions/NotCompared.tsx#NotCompared": NotCompared_5e2851e85f4b7ffc33cc43f560c56bd9,
  "/components/references/References.tsx#References": References_7a7d96d918dc5c89523c9adbb47d3a41,
  "/components/embargo/EmbargoField.tsx#EmbargoField": EmbargoField_d9543125996c36d47de02cacf69b0f01,
  "/components/status/StatusCell.tsx#StatusCell": StatusCell_64c3fb85e8001ebe128f4f00955dfbea,
  "/components/references/ReferencesOfSelection.tsx#ReferencesOfSelection": ReferencesOfSelection_b636b65b11f45024b91df1c3095cfb5a,
  "/components/deletion/ConfirmSelection.tsx#ConfirmSelection": ConfirmSelection_b909c779811f8943a7d838007cca66c1,
  "/components/bulk/BulkLink.tsx#BulkLink": BulkLink_0663e7239b05f62ded8ddd3e63e1dc51,
  "/components/workflow/ReviewButton.tsx#ReviewButton": ReviewButton_e15c2b7ee6e499f6b4e97e254cd801bd,
  "/components/schedule/ScheduleButton.tsx#ScheduleButton": ScheduleButton_5d56e1ebf5d61d736d6b2ea152692352,
  "/components/preview/PreviewButton.tsx#PreviewButton": PreviewButton_de78b7cf72c607ca03fc68998f3a1a69,
  "/components/withdraw/WithdrawDrawer.tsx#WithdrawDrawer": WithdrawDrawer_12a530336e93d725a6025f4b9de6f500,
  "/components/deletion/ConfirmHere.tsx#ConfirmHere": ConfirmHere_3827475f836e79d5440703c51db89292,
  "/components/refusals/KeepMarks.tsx#KeepMarks": KeepMarks_bd32696b55a924f4705af296cc683394,
  "/components/merge/MergeStale.tsx#MergeStale": MergeStale_46a0b024e3a193fa2bb19053570c476d,
  "/components/unsaved/KeepUnsaved.tsx#KeepUnsaved": KeepUnsaved_885aafc23f0e588002302815b3a3deac,
  "/components/rows/RowKeys.tsx#RowKeys": RowKeys_050f9e6eb1dcce775c252db9f145cdfa,
  "/components/status/StatusLine.tsx#StatusLine": StatusLine_73c5f758f25b79baee71e98e1a27a050,
  "/components/withdraw/WithdrawItem.tsx#WithdrawItem": WithdrawItem_eff65ddd8901db02b9ae71f2652a7b8b,
  "/components/versions/History.tsx#History": History_c9d60be1d590591b151f39326e246c6e,
  "/components/versions/ComparedPeople.tsx#ComparedPeople": ComparedPeople_d4f05fbfd1b8d9129c3b2e6c910fe030,
  "/components/preview/LiveFrame.tsx#LiveFrame": LiveFrame_ee3afc17292d8e5807f54e5db6b35266,
  "/components/refusals/LinkedReason.tsx#LinkedReason": LinkedReason_c8b03aefbeb2a4035ebdb906eefc0405,
  "./components/IssuerField.tsx#IssuerField": IssuerField_d83dd9f8a3b9924297a751000f879e6e,
  "/components/documentText/TextFromFile.tsx#TextFromFile": TextFromFile_2af07d3fb3821dbae92c34a83de284f9,
  "/components/linkReports/LinkReports.tsx#LinkReports": LinkReports_f9f5a7d99158c3d25b2c428358bae2a3,
  "/components/rows/RowName.tsx#RowName": RowName_c3e9f96bdf3b7cfd23009e97749e5152,
  "/components/questions/ConditionField.tsx#ConditionField": ConditionField_11a77c043610dfc5e48ddec824f1efcc,
  "/components/questions/RowKeyField.tsx#RowKeyField": RowKeyField_def0101fd4317914e1459207035208e0,
  "/components/questions/QuestionMap.tsx#QuestionMap": QuestionMap_779d3b99908c944884f1213875163e27,
  "/components/probes/LastProbe.tsx#LastProbe": LastProbe_da815a9d9a7f519a66ab511d12ab33da,
  "/components/feeReductions/BasisWarning.tsx#BasisWarning": BasisWarning_3ff45936f4a54dd9405f82acae51fac5,
  "/components/questions/ChoiceMap.tsx#ChoiceMap": ChoiceMap_117ba1a8ae2d123bcf37cf646e235214,
  "/components/PhoneNumbers.tsx#PhoneNumbers": PhoneNumbers_d11cf25cde04bc47ab1297053407d49e,
  "/components/PictureEdits.tsx#PictureEdits": PictureEdits_5e23ce6cc63219f0018d87fd79f237dc,
  "/components/pictures/PictureCuts.tsx#PictureCuts": PictureCuts_a37e2820a6ca0bd710f2ad3e2e15c035,
  "/components/MeaningsCell.tsx#MeaningsCell": MeaningsCell_b87e2b259495a24512462848f4fc985d,
  "/components/csvFiles/SynonymFiles.tsx#SynonymFiles": SynonymFiles_0b4532d7068cd48dece41292900c2fb0,
  "/components/searchReport/SearchReportLink.tsx#SearchReportLink": SearchReportLink_bda80215dc10d7a7988574aaa498205b,
  "/components/CurrentPassword.tsx#CurrentPassword": CurrentPassword_f438a2845dd7d243db97a9b5a7706c0a,
  "/components/signIn/PasswordLink.tsx#PasswordLink": PasswordLink_25142956b57c7420c6fce8d97d85ecc8,
  "/components/signIn/SecondFactor.tsx#SecondFactor": SecondFactor_e10ad6b691d3334ee86f0212a4e17608,
  "/components/signIn/ProvinceAccount.tsx#ProvinceAccount": ProvinceAccount_dd620f6f5f9f8f862f97680257123d6e,
  "/components/signIn/Sessions.tsx#Sessions": Sessions_3fff6f477e934414d5f523ee355ba35d,
  "/components/csvFiles/RedirectFiles.tsx#RedirectFiles": RedirectFiles_9d74c3c201972faa76411e5e37277f50,
  "/components/consultations/ReceivedComments.tsx#ReceivedComments": ReceivedComments_f1428c283c66aee742354c89f0b99f59,
  "/components/siteDesk/SiteChecklist.tsx#SiteChecklist": SiteChecklist_9e6225c336f4963d85f83898683b305a,
  "/components/siteDesk/PreviewLink.tsx#PreviewLink": PreviewLink_1797db61ac3799a584ef47cb1a66f777,
  "/components/audit/Changes.tsx#Changes": Changes_9246e946739fed258212dfbb461cbd1a,
  "/components/audit/ExportLink.tsx#ExportLink": ExportLink_895bdfb31d8b1f2360e61aa19d60f49c,
  "/components/links/PlacesCell.tsx#PlacesCell": PlacesCell_01474cc3c981229ed230da6384c14219,
  "/components/links/PlacesField.tsx#PlacesField": PlacesField_e7ee2a7a1bacf20c45543fbd7faedf64,
  "/components/links/AgainCell.tsx#AgainCell": AgainCell_17ad45922ec3f65b6db76c4c20de4927,
  "/components/links/AgainField.tsx#AgainField": AgainField_d79b5a2ff799f6a837566be90f887bfd,
  "/components/ratings/ReportLinks.tsx#ReportLinks": ReportLinks_296b5aa75924757f7f33577276c3a8be,
  "/components/releases/ReleaseCheck.tsx#ReleaseCheck": ReleaseCheck_b2ba7513806117122e2579d7f52f24fe,
  "/components/embargo/OpenEmbargo.tsx#OpenEmbargo": OpenEmbargo_8f57871c55582fa21c2fd7259d0f3fe6,
  "/components/partners/PartnerKeys.tsx#PartnerKeys": PartnerKeys_2626f0bdc782d62fabc23e6787af7e32,
  "/components/desk/OwedBanner.tsx#OwedBanner": OwedBanner_9ff41c3efe6cbde624f1dcc248c46f51,
  "/components/emblem/Emblem.tsx#EmblemIcon": EmblemIcon_c99589b1304ac7dd623f2cc1e7b334fc,
  "/components/emblem/Emblem.tsx#Emblem": Emblem_c99589b1304ac7dd623f2cc1e7b334fc,
  "/components/signIn/PasskeySignIn.tsx#PasskeySignIn": PasskeySignIn_789b19e4facdf55064a9d9048211f212,
  "/components/signIn/ProvinceSignIn.tsx#ProvinceSignIn": ProvinceSignIn_7bb90c4727521c8e02a12dee54844dec,
  "/components/cases/CasesLink.tsx#CasesLink": CasesLink_fb7d89bccc3ad271b064e1bbd8edf0b5,
  "/components/completeness/CompletenessLink.tsx#CompletenessLink": CompletenessLink_f158804ff48ca6b60e992604c5fa1864,
  "/components/imports/ImportsLink.tsx#ImportsLink": ImportsLink_968d3919482289f97eaa46001d085d9e,
  "/components/runs/RunsLink.tsx#RunsLink": RunsLink_0e2caf631f4f87b35e3c96ee98296fb0,
  "/components/duplicates/DuplicatesLink.tsx#DuplicatesLink": DuplicatesLink_4f49135f262d7ca694b7a4e0679c8838,
  "/components/signIn/GoOn.tsx#GoOn": GoOn_92dbf4358f7dcc9de11efdb54d2035b6,
  "/components/words/FixedWords.tsx#FixedWords": FixedWords_bafc1e0303e0e84c7247a92423061c42,
  "/components/session/SessionKeeper.tsx#SessionKeeper": SessionKeeper_790abdaae6b4400c526af8f1a399af6f,
  "/components/nav/MenuOfLists.tsx#MenuOfLists": MenuOfLists_87d9f475da8b74d8cae7bc18cb625499,
  "/components/desk/Desk.tsx#Desk": Desk_8c582051e4ed96e175f0e9bd50fbc2ad,
  "/components/searchReport/SearchReport.tsx#SearchReport": SearchReport_15addf2c9664998d7d805273a7a3d07d,
  "/components/signIn/SecondStep.tsx#SecondStep": SecondStep_8d277026dc11c87f4827a98db6d09d56,
  "/components/signIn/ProvincePage.tsx#ProvincePage": ProvincePage_792e66a4e9740182337d31e3758f7080,
  "/components/signIn/ForgotPassword.tsx#ForgotPassword": ForgotPassword_0024113186d6dd1b734ad839433d4456,
  "/components/signIn/SetPassword.tsx#SetPassword": SetPassword_7aac4cc467f7b1c2572d3362ea80640a,
  "/components/cases/PhoneCase.tsx#PhoneCase": PhoneCase_f9dc686470241888ba3744bbbf45c787,
  "/components/cases/CaseDesk.tsx#CaseDesk": CaseDesk_ccfbe37c3b05991ec190012a24c1e970,
  "/components/cases/CaseScreen.tsx#CaseScreen": CaseScreen_5b3a9fdf2adf9960628e6b39f5ee0d71,
  "/components/completeness/Completeness.tsx#Completeness": Completeness_881b2ac13a3ef87622e9b0258bb67408,
  "/components/imports/Imports.tsx#Imports": Imports_028b9268b291a7a3e1fedfb171988c55,
  "/components/bulk/BulkEdit.tsx#BulkEdit": BulkEdit_dbdf47e0db25e21c049ebe6b6833ba79,
  "/components/runs/Runs.tsx#Runs": Runs_ee8592cf396754a77ea99c2e60f22ed9,
  "/components/duplicates/Duplicates.tsx#Duplicates": Duplicates_8dc07d56fc495c10019a704ee5fbc359,
  "/components/lawChanges/LawChangedList.tsx#LawChangedList": LawChangedList_6a764c9c11168b9ec0926825141d41f1,
  "/components/ratings/VoteReport.tsx#VoteReport": VoteReport_1347be73414148236467ee6802bd7275,
  "/components/ratings/RatingLinks.tsx#RatingLinks": RatingLinks_b49900a011ab9cd68dd0a35826aab9c1,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
