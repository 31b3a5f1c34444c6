import type { CardFile, CardRefusal, Statement, Witness } from "@ringfence/casefile/log/card.ts";
import { cardKinds, makeCard, readCard, statementDraft, statementSchema } from "@ringfence/casefile/log/card.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { formatInstant, type Instant, instant, type Outcome, ok, parseCivil } from "@ringfence/kernel";
import { createStore, useStore } from "../settings/store.ts";

export interface Told {
  readonly statement: Statement;
  readonly at: Instant;
  readonly files: readonly CardFile[];
}

interface WitnessRecord {
  readonly witness: Witness;
  readonly told: readonly Told[];
  /** When the refusal was sent. */
  readonly refusedAt: Instant | undefined;
  /** Something is written that is in no file yet. */
  readonly unsaved: boolean;
}

const fresh: WitnessRecord = { witness: { relation: "relative" }, told: [], refusedAt: undefined, unsaved: false };

/** The contact person's own small record. It lives in this page only; the card file is where it is kept. */
const store = createStore<WitnessRecord>(fresh);
export const useWitness = (): WitnessRecord => useStore(store);
export const setWitness = (witness: Witness) => store.set({ witness, unsaved: true });

const inOrder = (told: readonly Told[]) => [...told].sort((a, b) => a.at - b.at);

export function tell(statement: Statement, files: readonly CardFile[]): boolean {
  const read = parseCivil(statement.at);
  if (!read.ok) return false;
  const { told } = store.get();
  store.set({ told: inOrder([...told, { statement, at: read.value.instant, files }]), unsaved: true });
  return true;
}

export const forget = (one: Told) =>
  store.set({ told: store.get().told.filter((known) => known !== one), unsaved: true });

export const refuse = (at: Instant) => store.set({ refusedAt: at, unsaved: true });

/** The record as a card. `invitation` where the page was opened by one. */
export function cardText(invitation: string | null): string {
  const { witness, told, refusedAt } = store.get();
  const refusal: EntryDraft[] =
    refusedAt === undefined ? [] : [{ kind: cardKinds.refusal, body: { at: formatInstant(refusedAt) } }];
  const files = new Map(told.flatMap((one) => one.files).map((file) => [file.ref.sha256, file]));
  const text = makeCard({
    invitation,
    witness,
    drafts: [
      ...told.map(({ statement, files: own }) =>
        statementDraft(
          statement,
          own.map(({ ref }) => ref),
        ),
      ),
      ...refusal,
    ],
    files: [...files.values()],
    madeAt: instant(Date.now()),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
  });
  store.set({ unsaved: false });
  return text;
}

/** Goes on with a card saved earlier. */
export async function openCard(file: File): Promise<Outcome<undefined, CardRefusal>> {
  const { digestsOf } = await import("@ringfence/adapters/digests.ts");
  const card = readCard(await file.text(), (await digestsOf()).of);
  if (!card.ok) return card;
  const { entries, files, witness } = card.value;
  const told = entries.flatMap((entry): Told[] => {
    if (entry.kind !== cardKinds.statement) return [];
    const statement = statementSchema.parse(entry.body);
    const at = parseCivil(statement.at);
    const own = files.filter(({ ref }) => entry.files.some((one) => one.sha256 === ref.sha256));
    return at.ok ? [{ statement, at: at.value.instant, files: own }] : [];
  });
  const refused = entries.find(({ kind }) => kind === cardKinds.refusal)?.body.at;
  const at = typeof refused === "string" ? parseCivil(refused) : undefined;
  store.set({
    witness,
    told: inOrder(told),
    refusedAt: at?.ok === true ? at.value.instant : undefined,
    unsaved: false,
  });
  return ok(undefined);
}
