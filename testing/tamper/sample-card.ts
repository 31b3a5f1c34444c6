import { type CardFile, type Digests, makeCard, statementDraft } from "@ringfence/casefile/log/card.ts";
import { instant } from "@ringfence/kernel";
import { random } from "../random.ts";

/** A card with two statements and a picture; the same bytes each time. */
export function sampleCard(digests: Digests): string {
  const next = random(7);
  const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * 31) & 255);
  const file: CardFile = { ref: { ...digests(bytes), size: bytes.length, mime: "image/png", name: "截图.png" }, bytes };
  return makeCard({
    invitation: "invitation-1",
    witness: { relation: "parent", name: "王秀英" },
    drafts: [
      statementDraft({ at: "2026-03-05 22:40", channel: "call", number: "057188001234", text: "说我儿子欠钱" }, [
        file.ref,
      ]),
      statementDraft({ at: "2026-03-06 09:00", channel: "sms", text: "要我替他还" }, []),
    ],
    files: [file],
    madeAt: instant(1_772_800_000_000),
    random: (count) => Uint8Array.from({ length: count }, () => Math.floor(next() * 256)),
  });
}
