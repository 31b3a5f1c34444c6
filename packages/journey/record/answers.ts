import type { LenderKind, Product, Relation } from "@ringfence/casefile";
import { relationParty } from "./people/phone-owner.ts";

/** What a person answers when they have no case sheet: whose phone, what kind of lender, which numbers collect. All may stay open. */
export interface Answers {
  readonly lenderKind?: LenderKind;
  readonly product?: Product;
  /** Numbers confirmed as collecting for that lender, and numbers cleared. */
  readonly collectors?: readonly string[];
  readonly bystanders?: readonly string[];
  /** File name to whose phone it comes from: a party of the case sheet, or a relation. Files not named are the debtor's. */
  readonly owners?: Readonly<Record<string, { readonly party: string } | { readonly relation: Relation }>>;
}

const answeredLender = "answered-lender";

/** The answers as case events, so that they go the same way as everything else. */
export function eventsFromAnswers(answers: Answers): unknown[] {
  const added = (body: unknown) => ({ v: 1, kind: "party-added", body });
  const events: unknown[] = [];
  const { lenderKind, product, collectors = [], bystanders = [], owners = {} } = answers;
  if (lenderKind !== undefined) events.push(added({ id: answeredLender, kind: "lender", lenderKind }));
  if (lenderKind !== undefined && product !== undefined) {
    events.push({ v: 1, kind: "loan-added", body: { id: "answered-loan", lender: answeredLender, product } });
  }
  const worksFor = lenderKind === undefined ? [] : [answeredLender];
  for (const number of collectors)
    events.push(added({ id: `collector:${number}`, kind: "collector", worksFor, numbers: [{ number }] }));
  for (const number of bystanders)
    events.push(added({ id: `bystander:${number}`, kind: "bystander", numbers: [{ number }] }));
  const relations = new Set(Object.values(owners).flatMap((owner) => ("relation" in owner ? [owner.relation] : [])));
  for (const relation of relations)
    events.push(added({ id: relationParty(relation), kind: "contact-person", relation }));
  return events;
}

/** Id of the party whose phone the file comes from; undefined = the debtor's. */
export function ownerOf(
  fileName: string,
  answers: Answers,
  sheetOwners: Readonly<Record<string, string>>,
): string | undefined {
  const owner = answers.owners?.[fileName];
  if (owner === undefined) return sheetOwners[fileName];
  return "party" in owner ? owner.party : relationParty(owner.relation);
}
