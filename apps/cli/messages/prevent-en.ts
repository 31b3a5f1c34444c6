import type { preventZhCN } from "./prevent-zh.ts";

export const preventEn: typeof preventZhCN = {
  refusals: {
    "too-large-document": (path) => `${path} is too large: at most 32 MB and 600 pages.`,
    "encrypted-document": (path) => `${path} is locked. Open it with its password and save a copy without one.`,
    "scanned-document": (path) => `${path} holds photographs and no text. Ask for a text version.`,
    picture: (path) => `${path} is a photograph; its words cannot be read yet.`,
    "old-word-document": (path) => `${path} is an old document format. Save it as DOCX or PDF and try again.`,
    "not-a-document": (path) => `${path} is no document. PDF, DOCX, web pages and texts can be read.`,
    "unreadable-document": (path) => `${path} cannot be read; perhaps it is not complete.`,
    "empty-document": (path) => `There are no words in ${path}.`,
  },
  whoAndTo: "The letter needs --name and --to.",
  whichTerms: "The file has no title: the letter needs --title, the name of the contract or policy.",
  tooShort:
    "Too few sentences for a whole contract or policy. Compare with the file; save what is missing as .txt and read it again.",
  nothingToWrite: "No clause was found that such a letter could be about.",
  sentNeedsCase: "--sent goes with --case: a letter that was sent is kept in the case.",
  termsKept: (title) => `Kept in the case: ${title}`,
  noCategory: (asked) => `There is no kind "${asked}". Give a number from 1 to 39, or a name.`,
  appKept: (name) => `Kept in the case: ${name}`,
  appRefusals: {
    "not-an-app": (path) => `${path} is no Android app. APK, APKS, XAPK, APKM and AndroidManifest.xml can be read.`,
    "no-manifest": (path) => `${path} holds no manifest of an app: it is no complete package.`,
    "damaged-manifest": (path) => `The manifest of ${path} cannot be read: damaged or altered.`,
    "damaged-archive": (path) => `${path} cannot be opened: not fully downloaded, damaged or altered.`,
    "hidden-content": (path) =>
      `${path} is made so that tools cannot read it. Usual builds are not: do not install it yet.`,
    "several-apps": (path) => `${path} holds more than one app. Look at them one by one.`,
    "too-large": (path) => `${path} is too large, or unpacks to an abnormal size; it was not opened.`,
  },
  permissions: {
    first: "Know these first",
    see: "Get to the page",
    takeBack: "Take it back",
    history: "See who used it",
    rests: (rests, read) => `Rests on: ${rests} (read ${read}).`,
  },
};
