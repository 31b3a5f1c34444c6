import { maskOf } from "../signals/ids.ts";

/** Signs that a message is about collecting a debt. */
export const collectionMask = maskOf([
  "lawful-reminder",
  "identity-stated",
  "amount-stated",
  "debt-disclosure",
  "third-person-payment-demand",
  "contact-list-threat",
  "borrow-to-repay",
  "entrusted-agency",
  "extra-fee-demand",
  "negotiation-offer",
]);

/** Conduct that may be collection or something else (a scam, a quarrel): alone it makes a message `maybe` collection. */
export const conductMask = maskOf([
  "insult",
  "violence-threat",
  "intimidation",
  "claims-police-or-court",
  "claims-lawyer",
  "forged-document-claim",
  "criminal-liability-claim",
  "false-credit-claim",
  "family-or-school-threat",
  "public-exposure-threat",
  "home-or-workplace-visit-threat",
  "private-account",
  "relay-request",
  "recites-contacts",
  "asks-for-private-data",
]);
