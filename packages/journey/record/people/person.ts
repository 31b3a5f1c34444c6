import type { CaseFile, Relation } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { phoneKey } from "@ringfence/kernel";

/** Somebody of the borrower's own address book. */
export interface Person {
  readonly name: string;
  readonly numbers: readonly string[];
  readonly organisation?: string;
  /** What the name suggests ("妈妈"); a suggestion until the borrower says so. */
  readonly suggested?: Relation;
}

/** What people call each other in their own phones. The first that fits counts, so the narrower stand before the wider. */
const called: readonly (readonly [RegExp, Relation])[] = [
  [/班主任|老师|辅导员|校长|导师/, "school"],
  [/村委|居委|社区|村长|书记/, "village-committee"],
  [
    /岳父|岳母|公公|婆婆|丈母娘|丈人|姐夫|嫂|表[哥弟姐妹]|堂[哥弟姐妹]|叔|伯|舅|姑|姨|婶|爷爷|奶奶|外公|外婆|姥|侄|甥/,
    "relative",
  ],
  [/妈|母亲|爸|父亲|爹|娘$/, "parent"],
  [/老婆|老公|爱人|妻子|丈夫|媳妇|先生$/, "spouse"],
  [/儿子|女儿|闺女|宝贝/, "child"],
  [/[大二三小]?(?:哥|弟|姐|妹)$|哥哥|弟弟|姐姐|妹妹/, "sibling"],
  [/老板|经理|领导|主管|总$|董事|人事|HR/i, "employer"],
  [/同事/, "colleague"],
  [/邻居|隔壁|楼[上下]/, "neighbour"],
  [/同学|朋友|闺蜜|兄弟|哥们|室友/, "friend"],
];

export function suggestRelation(name: string): Relation | undefined {
  return called.find(([pattern]) => pattern.test(name))?.[1];
}

/** A person of the address book as the borrower chose to bring them into the case. */
export interface ChosenPerson {
  readonly person: Person;
  readonly relation: Relation;
}

/**
 * Entries that add the chosen people as contact persons, so that their numbers get names and roles. Whoever shares a number with
 * somebody in the case is left out: the same address book again adds nothing.
 */
export function peopleDrafts(file: CaseFile, chosen: readonly ChosenPerson[]): readonly EntryDraft[] {
  const known = new Set(file.parties.flatMap(({ numbers }) => numbers.map(({ number }) => phoneKey(number))));
  const drafts: EntryDraft[] = [];
  for (const { person, relation } of chosen) {
    const keys = person.numbers.map(phoneKey);
    const [first] = keys;
    if (first === undefined || keys.some((key) => known.has(key))) continue;
    for (const key of keys) known.add(key);
    const { name } = person;
    const numbers = person.numbers.map((number) => ({ number }));
    drafts.push({
      kind: "party-added",
      body: { id: `person:${first}`, kind: "contact-person", relation, name, numbers },
    });
  }
  return drafts;
}
