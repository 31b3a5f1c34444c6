import type { Card, CardRefusal } from "@ringfence/casefile/log/card.ts";
import { fail, instant, type Outcome, ok } from "@ringfence/kernel";
import { append, openCaseNow, pieces, showCase } from "./case-session.ts";
import { singlePage } from "./single-page.ts";

/** Writes the invitation down. Its id is all that the witness's page and card know of this case. */
export async function invite(party: string | undefined): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const { invitationDraft } = await import("@ringfence/journey/record/witness-card.ts");
  return (await append([invitationDraft(id, instant(Date.now()), party)])) ? id : undefined;
}

/** The page to give away, one file, with the invitation in it and nothing else of the case. */
export async function witnessPage(invitation: string): Promise<Blob> {
  const html = new TextDecoder().decode(await singlePage("witness"));
  const empty = '<meta name="ringfence-invitation" content="">';
  if (!html.includes(empty)) throw new Error("the witness page has no place for an invitation");
  return new Blob([html.replace(empty, empty.replace('""', `"${invitation}"`))], { type: "text/html;charset=utf-8" });
}

export type CardOutcome = Outcome<
  { readonly card: Card; readonly statements: number },
  CardRefusal | "already-imported" | "not-kept"
>;

/** Takes a card that came back: checked, kept as it came, and its contacts written down as the witness's statement. */
export async function importCard(file: File): Promise<CardOutcome> {
  const { vault, file: before } = openCaseNow();
  const [{ readCard }, { cardDrafts }, { digestsOf }] = await Promise.all([
    import("@ringfence/casefile/log/card.ts"),
    import("@ringfence/journey/record/witness-card.ts"),
    import("@ringfence/adapters/digests.ts"),
  ]);
  const hashing = await digestsOf();
  const card = readCard(await file.text(), hashing.of);
  if (!card.ok) return card;
  const kept = await vault.putFile({ name: file.name, mime: "application/json", chunks: pieces(file) });
  if (!kept.ok) return fail("not-kept", kept.code);
  const files = [];
  for (const { ref, bytes } of card.value.files) {
    const one = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    const put = await vault.putFile({ name: ref.name, mime: ref.mime, chunks: pieces(one) });
    if (!put.ok) return fail("not-kept", put.code);
    files.push(put.value);
  }
  const drafts = cardDrafts(before, card.value, { card: kept.value, files }, instant(Date.now()));
  if (!drafts.ok) return drafts;
  if (!(await append(drafts.value))) return fail("not-kept");
  await showCase(vault);
  const statements = drafts.value.filter(({ kind }) => kind === "communication-recorded").length;
  return ok({ card: card.value, statements });
}
