import type { MergedContact } from "./merge-contacts.ts";
import type { AppReviewed } from "./model/app-review.ts";
import type {
  BillImported,
  BudgetKept,
  LineSorted,
  LinesParted,
  MoneyNoted,
  MoneyRule,
  TableMapped,
} from "./model/bill.ts";
import type { Communication } from "./model/communication.ts";
import type {
  AnswerReceived,
  AppAccess,
  CardImported,
  ComplaintFiled,
  Consent,
  DebtorStatus,
  DraftKept,
  Evidence,
  FindingAnswer,
  ImportRecorded,
  Invitation,
  LetterSent,
  Notice,
  OfficialWarning,
  PlanKept,
  Promised,
  ReceivedDocument,
  Refusal,
} from "./model/facts.ts";
import type { Loan } from "./model/loan.ts";
import type { Party } from "./model/party.ts";
import type { AccountRound, EmergencyContactNoted, PermissionTakenBack, PrivacyLogRead } from "./model/prevention.ts";
import type { TermsReviewed } from "./model/terms-review.ts";

/** Why an event changed nothing. It is kept with its position, never dropped in silence. */
export type SetAsideCode = "unreadable-event" | "repeated-id" | "unknown-entry" | "unreadable-correction";

export interface SetAside {
  /** Position of the event in the log, from 0. */
  readonly at: number;
  readonly code: SetAsideCode;
  readonly detail: string;
}

/** What the case knows of the person's money. */
interface Ledger {
  readonly bills: readonly BillImported[];
  readonly noted: readonly MoneyNoted[];
  readonly mapped: readonly TableMapped[];
  readonly rules: readonly MoneyRule[];
  readonly sorted: readonly LineSorted[];
  readonly parted: readonly LinesParted[];
  /** The newest is the last. */
  readonly budgets: readonly BudgetKept[];
}

/** The case as it stands: a fold over its events. Lists keep the order of the events; `communications` is in order of time. */
export interface CaseFile {
  readonly parties: readonly Party[];
  readonly loans: readonly Loan[];
  readonly communications: readonly Communication[];
  readonly consents: readonly Consent[];
  readonly refusals: readonly Refusal[];
  readonly notices: readonly Notice[];
  readonly warnings: readonly OfficialWarning[];
  readonly promises: readonly Promised[];
  readonly evidence: readonly Evidence[];
  readonly documents: readonly ReceivedDocument[];
  readonly appAccesses: readonly AppAccess[];
  readonly debtorStatus: readonly DebtorStatus[];
  readonly imports: readonly ImportRecorded[];
  readonly findingAnswers: readonly FindingAnswer[];
  readonly invitations: readonly Invitation[];
  readonly cards: readonly CardImported[];
  readonly letters: readonly LetterSent[];
  readonly complaints: readonly ComplaintFiled[];
  readonly answers: readonly AnswerReceived[];
  readonly drafts: readonly DraftKept[];
  readonly plans: readonly PlanKept[];
  readonly privacyLogs: readonly PrivacyLogRead[];
  readonly appReviews: readonly AppReviewed[];
  readonly permissionsTakenBack: readonly PermissionTakenBack[];
  readonly emergencyContacts: readonly EmergencyContactNoted[];
  readonly accountRounds: readonly AccountRound[];
  readonly ledger: Ledger;
  readonly termsReviews: readonly TermsReviewed[];
  /** Contacts that several sources recorded, with each record as it was; in `communications` they count once. */
  readonly merged: readonly MergedContact[];
  /** Tags by id of the entry. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly setAside: readonly SetAside[];
}

export const emptyCaseFile: CaseFile = {
  parties: [],
  loans: [],
  communications: [],
  consents: [],
  refusals: [],
  notices: [],
  warnings: [],
  promises: [],
  evidence: [],
  documents: [],
  appAccesses: [],
  debtorStatus: [],
  imports: [],
  findingAnswers: [],
  invitations: [],
  cards: [],
  letters: [],
  complaints: [],
  answers: [],
  drafts: [],
  plans: [],
  privacyLogs: [],
  appReviews: [],
  permissionsTakenBack: [],
  emergencyContacts: [],
  accountRounds: [],
  ledger: { bills: [], noted: [], mapped: [], rules: [], sorted: [], parted: [], budgets: [] },
  termsReviews: [],
  merged: [],
  tags: new Map(),
  setAside: [],
};
