import { useState } from "react";
import { append, useCase } from "../case/case-session.ts";

/** Answers of one writing while the page is open: going elsewhere and back loses nothing. */
const open = new Map<string, Readonly<Record<string, string>>>();

interface Answers {
  readonly answers: Readonly<Record<string, string>>;
  readonly answer: (id: string, text: string) => void;
  /** Puts the answers into the case, to go on another day. */
  readonly keep: () => Promise<boolean>;
}

/** The answers given to one writing: of this visit, else as put aside in the case. */
export function useAnswers(writing: string, about: { readonly loan?: string; readonly matter?: string } = {}): Answers {
  const { state } = useCase();
  const key = `${writing}|${about.loan ?? ""}|${about.matter ?? ""}`;
  const kept =
    state.kind === "open"
      ? state.file.drafts.findLast(
          (one) => one.writing === writing && one.loan === about.loan && one.matter === about.matter,
        )?.answers
      : undefined;
  const [, redraw] = useState(0);
  const answers = open.get(key) ?? kept ?? {};
  return {
    answers,
    answer: (id, text) => {
      open.set(key, { ...answers, [id]: text });
      redraw((count) => count + 1);
    },
    keep: () =>
      append([
        {
          kind: "draft-kept",
          body: { id: `draft:${crypto.randomUUID()}`, writing, answers: { ...answers }, ...about },
        },
      ]),
  };
}
