import { type CaseFile, type Communication, communicationSchema, type Relation } from "@ringfence/casefile";
import { type Card, cardKinds, statementSchema } from "@ringfence/casefile/log/card.ts";
import type { EntryDraft, FileRef } from "@ringfence/casefile/log/entry.ts";
import { fail, formatInstant, type Instant, type JsonValue, type Outcome, ok } from "@ringfence/kernel";
import { communicationDraft } from "./case-log.ts";

/** The entry of an invitation; `id` is random, and stands in the page that is given away. */
export function invitationDraft(id: string, at: Instant, party: string | undefined): EntryDraft {
  const body = { id, at: formatInstant(at), ...(party === undefined ? {} : { for: party }) };
  return { kind: "invitation-made", body };
}

/**
 * The entries of a card that came back: the witness where the case does not know them, the card itself with its file, what it tells as
 * contacts on the witness's statement, the pictures that go with it. Error: `already-imported`, when the very file is in the case.
 */
export function cardDrafts(
  file: CaseFile,
  card: Card,
  kept: { readonly card: FileRef; readonly files: readonly FileRef[] },
  at: Instant,
): Outcome<readonly EntryDraft[], "already-imported"> {
  const { sha256 } = kept.card;
  if (file.cards.some((one) => one.sha256 === sha256)) return fail("already-imported", sha256);
  const invitation = file.invitations.find(({ id }) => id === card.invitation);
  const invited = file.parties.find(({ id }) => id === invitation?.for);
  const witness = invited?.id ?? `witness:${card.origin.split("/")[1] ?? card.origin}`;
  const isNew = !file.parties.some(({ id }) => id === witness);
  const contacts = contactsOf(card, sha256, witness);
  const note: Record<string, JsonValue> = {
    id: `card:${sha256}`,
    sha256,
    witness,
    origin: card.origin,
    statements: contacts.length,
    at: formatInstant(at),
    ...(invitation === undefined ? {} : { invitation: invitation.id }),
  };
  return ok([
    ...(isNew ? [witnessDraft(witness, card.witness)] : []),
    { kind: "card-imported", body: note, files: [kept.card] },
    ...contacts.map(communicationDraft),
    ...refusalsOf(card, sha256, witness),
    ...kept.files.map((ref) => evidenceDraft(ref, card, sha256)),
  ]);
}

const witnessDraft = (id: string, { relation, name }: { relation: Relation; name?: string }): EntryDraft => ({
  kind: "party-added",
  body: { id, kind: "contact-person", relation, ...(name === undefined ? {} : { name }) },
});

const contactId = (sha256: string, seq: number) => `${sha256.slice(0, 16)}:${seq}`;

/** A statement as a contact: it came to the witness's own phone, and it is the witness who says so. */
function contactsOf({ entries }: Card, sha256: string, witness: string): readonly Communication[] {
  return entries.flatMap(({ kind, body, seq }) => {
    if (kind !== cardKinds.statement) return [];
    const { at, channel, number, claimedName, connected, text } = statementSchema.parse(body);
    const contact = communicationSchema.safeParse({
      id: contactId(sha256, seq),
      channel,
      direction: "in",
      start: at,
      precision: "minute",
      from: {
        ...(number === undefined ? {} : { number }),
        ...(claimedName === undefined ? {} : { name: claimedName }),
      },
      owner: witness,
      reached: witness,
      ...(connected === undefined ? {} : { connected }),
      ...(text === undefined ? {} : { text }),
      aboutDebt: true,
      source: { kind: "statement", by: witness },
    });
    // A time nobody can read stays in the card, which is kept; it is no contact that could be judged.
    return contact.success ? [contact.data] : [];
  });
}

/** That the witness said "do not contact me" binds from that moment. */
function refusalsOf({ entries }: Card, sha256: string, witness: string): readonly EntryDraft[] {
  return entries.flatMap(({ kind, body, seq }): EntryDraft[] =>
    kind === cardKinds.refusal && typeof body.at === "string"
      ? [{ kind, body: { id: `${contactId(sha256, seq)}:refusal`, by: witness, at: body.at } }]
      : [],
  );
}

function evidenceDraft(ref: FileRef, { entries }: Card, sha256: string): EntryDraft {
  const about = entries
    .filter(({ files }) => files.some((one) => one.sha256 === ref.sha256))
    .map(({ seq }) => contactId(sha256, seq));
  const { name, size, mime } = ref;
  return {
    kind: "evidence-attached",
    body: { id: `${sha256.slice(0, 16)}:${ref.sha256.slice(0, 16)}`, name, sha256: ref.sha256, size, mime, about },
    files: [ref],
  };
}
