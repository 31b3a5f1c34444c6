/** Rules about how somebody collects: whoever supervises the lender can look at them. */
export const collectionConduct = [
  "contact-hours",
  "notice-call-limit",
  "interactive-call-limit",
  "dial-attempt-limit",
  "debtor-only",
  "contact-person-grounds",
  "contact-person-content",
  "contact-person-refusal",
  "repeated-harassment",
  "workplace-contact",
  "identity-disclosure",
  "impersonating-authority",
  "forged-documents",
  "private-phone-or-account",
  "insult",
  "threat-to-safety",
  "intimidation",
  "misleading-consequence",
  "debt-disclosure",
  "contact-list-threat",
  "public-exposure",
  "contact-data-source",
  "outsourcing-notice",
  "third-person-payment-demand",
  "borrow-to-repay",
  "extra-fee-demand",
  "home-visit",
  "home-entry",
] as const;

/** Rules about what a loan costs and how that was shown. */
export const priceOfLoans = ["upfront-deduction", "cost-above-line", "cost-disclosure", "undisclosed-fee"] as const;

/** Rules about personal information: taking, passing on and publishing it. */
export const personalInformation = [
  "excessive-collection",
  "contact-data-source",
  "contact-list-threat",
  "debt-disclosure",
  "public-exposure",
] as const;
