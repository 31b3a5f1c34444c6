import type { CaseFile } from "./case-file.ts";
import type { Communication } from "./model/communication.ts";
import type { Id } from "./model/identifiers.ts";
import type { Relation } from "./model/party.ts";

const relationNames: Readonly<Record<Relation, string>> = {
  parent: "父母",
  spouse: "配偶",
  child: "子女",
  sibling: "兄弟姐妹",
  relative: "亲戚",
  friend: "朋友",
  colleague: "同事",
  employer: "单位",
  neighbour: "邻居",
  school: "学校",
  "village-committee": "村（居）委会",
  other: "其他联系人",
};

type Parties = Pick<CaseFile, "parties">;

/** Who was reached, in words of a paper that show neither name nor number of a third person; of what went out, who wrote or called. */
export function whoWasReached(file: Parties, { direction, owner, reached, to }: Communication): string {
  if (direction === "out") return `${relationTo(file, owner)}（发出）`;
  return relationTo(file, reached ?? to[0]?.party ?? owner);
}

function relationTo({ parties }: Parties, id: Id | undefined): string {
  const party = parties.find((one) => one.id === id);
  if (party === undefined || party.kind === "debtor") return "本人";
  return party.kind === "contact-person" ? relationNames[party.relation] : "其他人";
}
