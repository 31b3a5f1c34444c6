import { instant } from "@ringfence/kernel";
import { type Book, emptyBook } from "@ringfence/platform/gate/book.ts";
import { compact } from "@ringfence/platform/gate/compact.ts";
import { decide } from "@ringfence/platform/gate/decide.ts";
import { type ProtectedAct, protectedActIds } from "@ringfence/platform/gate/protected-acts.ts";
import { step } from "@ringfence/platform/gate/step.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askFor, bank, bankWithoutHouse, moves, play, toDebtor, toMother } from "./gate-moves.ts";

const seed = 20_260_305;
const runs = { seed, numRuns: 300 };
const day = 86_400_000;
const probes = [
  { target: toDebtor },
  { target: toDebtor, callKind: "notice" },
  { target: toMother },
  { target: toMother, channel: "sms" },
] as const;

/** Contacts that count today, as the limits count them. */
const reported = ({ contacts }: Book) => contacts.map(({ id }) => id);

describe("the gate", () => {
  it("gives the last place once, whoever asks and however the outcomes come in", () => {
    fc.assert(
      fc.property(moves, (list) => {
        let last = emptyBook;
        for (const { book } of play(list, bank)) last = book;
        const counted = last.contacts.filter(
          ({ channel, connected, callKind, owner, reached }) =>
            channel === "call" && connected === true && callKind === "interactive" && owner === "debtor" && !reached,
        );
        const perDay = Map.groupBy(counted, ({ start }) => Math.floor((start + 8 * 3_600_000) / day));
        const agreed = last.consents.some(({ kind }) => kind === "contact-frequency");
        if (!agreed) for (const list of perDay.values()) expect(list.length).toBeLessThanOrEqual(3);
      }),
      runs,
    );
  });

  it("says the same again to the same id, and takes nothing in twice", () => {
    fc.assert(
      fc.property(moves, (list) => {
        for (const { command, book, now, reply } of play(list, bank)) {
          if (!reply.ok) continue;
          const again = step(book, bank, command, now);
          expect(again.ok && again.value.reply).toEqual(reply.value.reply);
          expect(again.ok && again.value.entries).toEqual([]);
          expect(again.ok && again.value.book).toBe(book);
        }
      }),
      runs,
    );
  });

  it("forgets nothing that a later answer depends on", () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 0, max: 40 }), (list, daysLater) => {
        let whole = emptyBook;
        for (const { command, now, reply } of play(list, bank)) {
          if (!reply.ok) continue;
          // The whole history, never made smaller: what compact dropped is put back.
          const known = new Set(reply.value.book.contacts.map(({ id }) => id));
          whole = {
            ...reply.value.book,
            contacts: [...whole.contacts.filter(({ id }) => !known.has(id)), ...reply.value.book.contacts].sort(
              (a, b) => a.start - b.start,
            ),
          };
          const later = instant(now + daysLater * day);
          const small = compact(whole, later);
          for (const probe of probes) {
            const ask = askFor(`probe-${command.kind}`, later, probe);
            expect(decide(small, bank, ask, later)).toEqual(decide(whole, bank, ask, later));
          }
        }
        expect(new Set(reported(whole)).size).toBe(whole.contacts.length);
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it("names the next moment rightly: it is allowed then", () => {
    fc.assert(
      fc.property(moves, (list) => {
        for (const { command, before, reply } of play(list, bank)) {
          if (command.kind !== "ask" || !reply.ok || reply.value.reply.kind !== "decision") continue;
          const { decision } = reply.value.reply;
          if (decision.verdict === "deny" && decision.nextAllowedAt !== undefined) {
            const then = decision.nextAllowedAt;
            expect(then).toBeGreaterThan(decision.at);
            expect(decide(before, bank, { ...command.ask, at: then }, then).verdict).toBe("allow");
          }
          if (decision.verdict === "allow") {
            expect(
              decide(before, bank, { ...command.ask, at: decision.startBy }, instant(decision.startBy - 1)).verdict,
            ).toBe("allow");
          }
        }
      }),
      runs,
    );
  });
});

describe("fair to borrowers", () => {
  it("whatever a person asks for, refuses or complains of never makes more contact allowed", () => {
    const acts = fc.constantFrom(...protectedActIds);
    fc.assert(
      fc.property(
        moves,
        acts,
        fc.constantFrom(undefined, toMother),
        fc.constantFrom("call", "sms", "email"),
        (list, act: ProtectedAct, about, channel) => {
          let book = emptyBook;
          let now = instant(0);
          for (const played of play(list, bankWithoutHouse)) ({ book, now } = played);
          if (now === 0) return;
          const fact = { kind: "act", id: "act", agency: "north", at: now, act, channel, about } as const;
          for (const institution of [bank, bankWithoutHouse]) {
            const after = step(book, institution, { kind: "fact", fact }, now);
            if (!after.ok) throw new Error(after.code);
            for (const hours of [0, 1, 24, 72]) {
              const then = instant(now + hours * 3_600_000);
              for (const probe of probes) {
                const ask = askFor("probe", then, probe);
                const without = decide(book, institution, ask, then).verdict;
                const withAct = decide(after.value.book, institution, ask, then).verdict;
                if (without !== "allow") expect([withAct, act, probe]).not.toEqual(["allow", act, probe]);
              }
            }
          }
        },
      ),
      runs,
    );
  });
});
