import type { Lexicon } from "../define-signal.ts";
import * as authorities from "../lexicon/authorities.ts";
import * as banter from "../lexicon/banter.ts";
import * as cues from "../lexicon/cues.ts";
import * as debt from "../lexicon/debt.ts";
import * as due from "../lexicon/due.ts";
import * as everyday from "../lexicon/everyday.ts";
import * as lenders from "../lexicon/lenders.ts";
import * as narration from "../lexicon/narration.ts";
import * as negation from "../lexicon/negation.ts";
import * as people from "../lexicon/people.ts";
import * as school from "../lexicon/school.ts";
import * as thirdPerson from "../lexicon/third-person.ts";
import * as wideAbuse from "../lexicon/wide-abuse.ts";
import * as wideAddress from "../lexicon/wide-address.ts";
import * as wideAuthorities from "../lexicon/wide-authorities.ts";
import * as wideCredit from "../lexicon/wide-credit.ts";
import * as wideCrime from "../lexicon/wide-crime.ts";
import * as wideDebt from "../lexicon/wide-debt.ts";
import * as wideEarnest from "../lexicon/wide-earnest.ts";
import * as wideEveryday from "../lexicon/wide-everyday.ts";
import * as wideLenders from "../lexicon/wide-lenders.ts";
import * as wideMenace from "../lexicon/wide-menace.ts";
import * as widePeople from "../lexicon/wide-people.ts";
import * as widePlaces from "../lexicon/wide-places.ts";

/** The word lists that weigh as a whole: what is learned of one word of a class then holds for all of them. */
const byFile: Readonly<Record<string, Readonly<Record<string, Lexicon>>>> = {
  authorities,
  banter,
  cues,
  debt,
  due,
  everyday,
  lenders,
  narration,
  negation,
  people,
  school,
  thirdPerson,
  wideAbuse,
  wideAddress,
  wideAuthorities,
  wideCredit,
  wideCrime,
  wideDebt,
  wideEarnest,
  wideEveryday,
  wideLenders,
  wideMenace,
  widePeople,
  widePlaces,
};

/** By name: `<file.list>`, a notation that no folded text can have. */
export const wordClasses: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(byFile).flatMap(([file, lists]) =>
    Object.entries(lists).map(([list, words]) => [`<${file}.${list}>`, words] as const),
  ),
);
