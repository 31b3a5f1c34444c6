import type { Messages } from "./zh-CN.ts";

const plural = (count: string, one: string, many: string) => `${count} ${count === "1" ? one : many}`;

export const en = {
  title: "Your contacts, checked",
  product: "Ringfence 护录",
  asOf: (day) => `as seen on ${day}`,
  period: (from, to) => `${from} to ${to}`,
  nothingRead: "No calls or messages were read.",
  nothingReadHint: "See 'How the files were read' below: the reason for each file is there.",

  help: {
    heading: "People first",
    selfHarm:
      "A message speaks of not wanting to live. If that is how you feel now, please call 12356 (free crisis line in China), or tell somebody you trust.",
    violence: "There are threats of violence in the record. If danger is near, call 110 first, then read on.",
    call12356: "Call 12356",
    call110: "Call 110",
  },

  figures: {
    read: "Contacts read",
    collecting: "of them collection",
    maybe: (count) => `${count} more may be`,
    breaches: "Against a rule",
    unclear: "Cannot be decided yet",
  },

  standsOut: "What stands out",
  standsOutRule: (title, count, words) => `${title}: ${plural(count, "time", "times")}, ${words}.`,
  standsOutNight: (count) => `${plural(count, "contact", "contacts")} came between 22:00 and 08:00.`,
  standsOutOthers: (people, times) =>
    `Besides you, ${plural(people, "other person was", "other people were")} contacted, ${plural(times, "time", "times")} in all.`,
  standsOutNone: "Nothing against the rules was found. What was not recorded cannot be seen here.",
  standsOutUnclearOnly: (count) =>
    `${plural(count, "point lacks", "points lack")} a fact and cannot be decided now; add it and look again.`,

  next: "What you can do next",
  nextKeep: "Keep the original backup files, messages and call log. Delete nothing: every point rests on them.",
  nextSuspects: (count) =>
    `Look at ${plural(count, "number that seems", "numbers that seem")} to be a collector's, and confirm or clear it.`,
  nextGap: (question, count) => `Add this fact: ${question} (it settles ${plural(count, "point", "points")})`,
  nextTalk:
    "Put the points against the rules in order of time; you can raise them with the lender first and ask for a written answer.",
  nextReadFiles: "A file was not read to its end: see the reason under 'How the files were read'.",

  heat: {
    heading: "When you were contacted",
    caption: "Collection contacts by day and hour; the larger the dot, the more contacts.",
    night: "The shaded hours are 22:00 to 08:00.",
    nightCount: (count) => ` ${plural(count, "contact", "contacts")} fell into them.`,
    withoutTime: (count) => `${count} more have no known time and are not drawn.`,
    year: (year) => year,
    day: "Day",
    sum: "All",
    more: (count) => `${plural(count, "more day", "more days")}`,
    none: "No collection contacts to draw.",
    allDays: "All",
  },

  people: {
    heading: "Who was contacted",
    debtor: "You",
    calls: (count) => plural(count, "call", "calls"),
    messages: (count) => plural(count, "message", "messages"),
    visits: (count) => plural(count, "visit", "visits"),
    breaches: (count) => `${count} against a rule`,
    noBreach: "none found against a rule",
    none: "Nobody was contacted to collect.",
    more: (count) => plural(count, "more person", "more people"),
    network:
      "Whom collection reached: the thicker the line, the more often; the list below gives each person's numbers.",
    collectors: "Collectors",
    times: (count) => `${count} ×`,
    others: (count) => plural(count, "other", "others"),
  },

  findings: {
    heading: "Rule by rule",
    breach: "Against a rule",
    unclear: "Cannot be decided yet",
    fact: "Facts to know",
    onlyLawful: "Looked at and in order",
    onlyLawfulRule: (title, count) => `${title} (${count})`,
    countBreach: (count) => `${count} against it`,
    countUnclear: (count) => `${count} to check`,
    countFact: (count) => plural(count, "fact", "facts"),
    countLawful: (count) => `${count} in order`,
    unclearWords: "to be checked",
    factWords: "a fact, not a breach by itself",
    basis: "Basis",
    possibleBasis: "May apply",
    moreBasis: (count) => `${count} more`,
    missing: "What is missing",
    refuted: "What would refute it",
    more: (count) => `${count} more`,
    beyond: (count) => `${count} more are not listed one by one; the JSON file has them all.`,
    related: (count) => plural(count, "related entry", "related entries"),
    unlisted: (count) => `${count} more; their ids are in the JSON file.`,
    confirmed: "You confirmed this",
    denied: (count: string) => `${count} you said were not so (not counted)`,
    readRule: "Read this rule",
    none: "Nothing to explain.",
  },

  citation: {
    inForceSince: (from) => `in force since ${from}`,
    inForceBetween: (from, until) => `in force ${from} to ${until}`,
    verification: {
      V2: "full text checked in two sources",
      V1: "full text checked in one source",
      VS: "from secondary sources; full text not seen",
    },
  },

  entry: {
    to: "→",
    hidden: "hidden number",
    duration: {
      seconds: (seconds) => `${seconds} s`,
      minutes: (minutes, seconds) => (seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`),
    },
    lasted: (duration) => `lasted ${duration}`,
    notConnected: "not answered",
    noTime: "time unknown",
    source: (file, row) => `${file}, row ${row}`,
    cut: "…",
  },

  shownBy: {
    case: "Why it counts as collection: you confirmed this number, now or in the case file.",
    "own-words": "Why it counts as collection: their own words are about the debt.",
    "same-number": "Why it counts as collection: the same number sent collection messages.",
    "person-says": "Why it counts as collection: you said it was about the debt.",
    nothing: "Nothing shows yet that this was collection.",
  },

  suspects: {
    heading: "Numbers that look like a collector's",
    intro: "Do these numbers belong to whoever collects? Once you have answered, the result is more exact.",
    ownWords: "sent collection messages",
    sameNumber: "same number as a collection message",
    times: (count) => plural(count, "contact", "contacts"),
    example: "For example",
    more: (count) => plural(count, "more number", "more numbers"),
  },

  gaps: {
    heading: "Knowing these would settle more",
    waiting: (count) => `settles ${plural(count, "point", "points")}`,
  },

  files: {
    heading: "How the files were read",
    intro: "Every row is accounted for: taken, left out, or not understood.",
    sum: (rows, records, skipped, problems) =>
      `${plural(rows, "row", "rows")}: ${records} taken, ${skipped} left out, ${problems} not understood`,
    complete: "read to the end",
    incomplete: "the end was not reached: the file may be cut off; everything before it was used",
    skipped: "Left out",
    problems: "Rows not understood",
    moreProblems: (count) => `${plural(count, "more row is", "more rows are")} not listed here`,
    row: (row) => `row ${row}`,
    rowAndLine: (row, line) => `row ${row} (line ${line} of the file)`,
    remarks: "Notes",
    remarkTimes: (count) => plural(count, "place", "places"),
    times: (count) => plural(count, "row", "rows"),
    digest: "SHA-256",
    unreadable: "not read: this kind of file is not known",
    beyondLimit: (count) => `Too much at once: ${count} rows were read but not judged. Split the files by time.`,
    setAside: "Not used from the case file",
    setAsideItem: (at, reason) => `item ${at}: ${reason}`,
    none: "No file was given.",
  },

  setAsideCodes: {
    "unreadable-event": "not readable",
    "repeated-id": "id used twice",
    "unknown-entry": "points to no entry",
    "unreadable-correction": "correction not readable",
  },

  skipReasons: {
    draft: "draft, never sent",
    "not-sent": "could not be sent",
    "delivery-report": "delivery report",
    duplicate: "same as an earlier one",
    header: "column headings",
    preamble: "text before the table",
    "section-title": "section title",
    blank: "blank row",
    totals: "totals",
    note: "note",
    "no-number": "people without a number",
    "data-traffic": "mobile data",
    "other-service": "other service",
    "call-forwarding": "call forwarding",
  },

  problemCodes: {
    "cut-off": "the row is cut off",
    damaged: "the row is damaged",
    "unknown-element": "unknown content",
    "unrecognised-row": "not recognised as a record",
    "unknown-type": "unknown type",
    "unknown-direction": "cannot tell who called whom",
    "no-time": "no time",
    "no-year": "no year",
    "bad-time": "the time cannot be read",
    "ambiguous-time": "the time can be read in two ways",
    "time-out-of-range": "the time is out of range",
    "number-lost": "the number was destroyed by a spreadsheet (such as 1.38E+10)",
  },

  remarkCodes: {
    "empty-file": "the file is empty",
    "unknown-format": "this kind of file is not known; use an SMS or call backup XML, a call list CSV/XLSX, or text",
    "ambiguous-format": "looks like two formats, so it was not read",
    "compressed-archive": "this is an archive: unpack it first and choose the file inside",
    "unreadable-file": "the file cannot be read",
    "file-changed": "the file changed while it was read",
    "unreadable-workbook": "the workbook cannot be opened; it may be damaged",
    "encrypted-workbook": "the workbook has a password: save a copy without it",
    "too-large-workbook": "the workbook is too large: save it as CSV",
    "unreadable-database": "this database cannot be read: it may come from an encrypted backup, or be damaged",
    "too-large-database": "this database is too large to be read here",
    "other-database":
      "this is another database without messages or calls; choose sms.db or CallHistory.storedata of the backup",
    "newer-rows-elsewhere": "the newest rows may lie in a -wal file beside it and were not read",
    truncated: "the file is incomplete",
    cancelled: "you stopped the reading",
    "count-differs": "the file states another number of entries than it has",
    "replaced-characters": "some characters cannot be read and are shown as �",
    "damaged-markup": "damaged markup was passed over",
    "text-cut": "a very long text was cut",
    "attachments-left-out": "pictures and other attachments were not read",
    "bad-duration": "a call length cannot be read",
    "unknown-columns": "some columns are not known and were not used",
    "no-columns": "no column for number and time was found",
    "no-direction": "no column says who called whom",
    "duplicates-unchecked": "too many records to look for duplicates",
  },

  importers: {
    "android-sms-backup-xml": "Android message backup",
    "android-call-backup-xml": "Android call backup",
    "call-table": "Call list",
    "pasted-text": "Pasted text",
  },

  channels: {
    call: "Call",
    sms: "Text message",
    mms: "MMS",
    chat: "Chat",
    email: "E-mail",
    letter: "Letter",
    visit: "Visit",
    "public-post": "Public post",
  },

  roles: {
    debtor: "you",
    "owes-too": "guarantor or co-debtor",
    "contact-person": "contact person",
    unknown: "not known who",
  },

  relations: {
    parent: "parent",
    spouse: "spouse",
    child: "child",
    sibling: "brother or sister",
    relative: "relative",
    friend: "friend",
    colleague: "colleague",
    employer: "employer",
    neighbour: "neighbour",
    school: "school",
    "village-committee": "village or residents' committee",
    other: "somebody else",
  },

  lenderKinds: {
    bank: "Bank (also credit card)",
    "consumer-finance": "Consumer finance company",
    microloan: "Microloan company",
    "other-licensed": "Another licensed institution",
    "unlicensed-firm": "Firm or app without licence",
    "private-person": "Private person",
    unknown: "I do not know",
  },

  groups: {
    contact: "Hours, frequency and people",
    identity: "Identity and papers",
    dignity: "Dignity and safety",
    privacy: "Privacy",
    money: "Money",
    process: "Procedure",
  },

  ruleBook: (version, hash) => `rule book ${version} · ${hash}`,
  disclaimer:
    "This checks your records against the rule book to help you see clearly; it is not a ruling. The debt itself remains, and so does the duty to repay as agreed or as renegotiated.",
  masked: "Numbers are masked.",
  unmasked: "Numbers are not masked: mind that before you show this to others.",
  listSeparator: ", ",
} satisfies Messages;
