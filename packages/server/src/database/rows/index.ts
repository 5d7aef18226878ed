import type { EventKindRow, EventRow, LaneRow, IdempotencyRow } from "./audit.ts";
import type {
  AccessRow,
  CaseDocumentRow,
  CaseEventRow,
  CaseFileRow,
  CaseNumberSeriesRow,
  DeadlinesRow,
  FieldChangeRow,
  OpinionLinkRow,
  PhraseRow,
  SurveyorRow,
} from "./certification.ts";
import type { OfficialListRow, OfficialRowRow } from "./disease.ts";
import type {
  OrganisationRow,
  AccountRow,
  RoleGrantRow,
  PasswordRow,
  OneTimeCodeRow,
  RecoveryCodeRow,
  PasskeyRow,
  ChallengeRow,
  OpenidLinkRow,
  SessionRow,
  KnownDeviceRow,
  SignInAttemptRow,
  InvitationRow,
  NoticeRow,
} from "./identity.ts";
import type {
  PersonRow,
  NumberSeriesRow,
  FormerNameRow,
  SearchKeyRow,
  ContactRulesRow,
  CertificateRow,
  HelperRow,
  HelperPermissionRow,
  ConsiderationRow,
  PersonAccountRow,
  AssignmentRow,
  DocumentRow,
  ConsentRow,
  EmergencyAccessRow,
  MergeRow,
  EarlierRow,
} from "./person.ts";

/** All tables the program reads and writes, as migrations/ makes them; a test compares the columns. */
export interface Tables {
  "identity.organisation": OrganisationRow;
  "identity.account": AccountRow;
  "identity.role_grant": RoleGrantRow;
  "identity.password": PasswordRow;
  "identity.one_time_code": OneTimeCodeRow;
  "identity.recovery_code": RecoveryCodeRow;
  "identity.passkey": PasskeyRow;
  "identity.challenge": ChallengeRow;
  "identity.openid_link": OpenidLinkRow;
  "identity.session": SessionRow;
  "identity.known_device": KnownDeviceRow;
  "identity.sign_in_attempt": SignInAttemptRow;
  "identity.invitation": InvitationRow;
  "identity.notice": NoticeRow;
  "person.person": PersonRow;
  "person.number_series": NumberSeriesRow;
  "person.former_name": FormerNameRow;
  "person.search_key": SearchKeyRow;
  "person.contact_rules": ContactRulesRow;
  "person.certificate": CertificateRow;
  "person.helper": HelperRow;
  "person.helper_permission": HelperPermissionRow;
  "person.consideration": ConsiderationRow;
  "person.person_account": PersonAccountRow;
  "person.assignment": AssignmentRow;
  "person.document": DocumentRow;
  "person.consent": ConsentRow;
  "person.emergency_access": EmergencyAccessRow;
  "person.merge": MergeRow;
  "person.earlier": EarlierRow;
  "audit.event_kind": EventKindRow;
  "audit.event": EventRow;
  "audit.lane": LaneRow;
  "http.idempotency": IdempotencyRow;
  "disease.official_list": OfficialListRow;
  "disease.official_row": OfficialRowRow;
  "certification.case_file": CaseFileRow;
  "certification.number_series": CaseNumberSeriesRow;
  "certification.access": AccessRow;
  "certification.document": CaseDocumentRow;
  "certification.field_change": FieldChangeRow;
  "certification.event": CaseEventRow;
  "certification.opinion_link": OpinionLinkRow;
  "certification.surveyor": SurveyorRow;
  "certification.deadlines": DeadlinesRow;
  "certification.phrase": PhraseRow;
}

export type * from "./audit.ts";
export type * from "./certification.ts";
export type * from "./disease.ts";
export type * from "./identity.ts";
export type * from "./person.ts";
